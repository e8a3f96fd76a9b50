package org.dragoman.store.sql;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Sums that were worked out for the latest revision, so that they need not be again. They are the
/// same for everybody who looks at that revision.
///
/// A question waits for nobody but who already works out the same one: the map holds what is under
/// way, and nothing is worked out while the map holds a lock.
final class Answers {
  private static final int MOST = 500;

  private final AtomicReference<Of> latest = new AtomicReference<>(new Of(-1));

  /// The answer to a question at a revision, kept or worked out; one that several ask for at once
  /// is worked out once.
  ///
  /// @param question a record of the question's own type
  <T> T at(long revision, Class<T> type, Record question, Supplier<T> work) {
    Of kept = latest.updateAndGet(of -> of.revision < revision ? new Of(revision) : of);
    if (kept.revision != revision) {
      return work.get();
    }
    if (kept.answers.size() > MOST) {
      kept.answers.clear();
    }
    FutureTask<Object> mine = new FutureTask<>(work::get);
    FutureTask<Object> others = kept.answers.putIfAbsent(question, mine);
    if (others == null) {
      mine.run();
    }
    FutureTask<Object> asked = others == null ? mine : others;
    try {
      return type.cast(asked.get());
    } catch (ExecutionException _) {
      kept.answers.remove(question, asked);
      return work.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return work.get();
    }
  }

  /// What is known of one revision, or being worked out.
  private static final class Of {
    private final long revision;
    private final ConcurrentMap<Record, FutureTask<Object>> answers = new ConcurrentHashMap<>();

    private Of(long revision) {
      this.revision = revision;
    }
  }
}
