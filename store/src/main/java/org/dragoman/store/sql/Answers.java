package org.dragoman.store.sql;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.dragoman.store.Basis;
import org.dragoman.store.Changes;

/// Sums that were worked out before, for as long as what they rest on does not change. They are the
/// same for everybody who asks for them.
///
/// A question waits for nobody but who already works out the same one: the map holds what is under
/// way, and nothing is worked out while the map holds a lock.
final class Answers {
  private static final int MOST = 500;

  private final Supplier<Changes> changes;
  private final ConcurrentMap<Record, Kept> answers = new ConcurrentHashMap<>();

  /// @param changes what the store knows of its changes
  Answers(Supplier<Changes> changes) {
    this.changes = changes;
  }

  /// An answer, there or being worked out.
  private record Kept(Basis basis, FutureTask<Object> answer) {
    /// Whether it is the answer at a revision, too.
    boolean isOf(long revision, Changes now) {
      return basis.revision() <= now.revision()
          && basis.holds(now)
          && (basis.revision() <= revision
              || new Basis(revision, basis.lists(), basis.lines(), basis.outlets()).holds(now));
    }
  }

  /// The answer to a question, kept or worked out; one that several ask for at once is worked out
  /// once.
  ///
  /// @param basis the revision that is asked, and what of it the answer rests on
  /// @param question a record of the question's own type
  @SuppressWarnings("ReferenceEquality")
  <T> T at(Basis basis, Class<T> type, Record question, Supplier<T> work) {
    Changes now = changes.get();
    if (basis.revision() > now.revision() || !basis.holds(now)) {
      // What is still to be told of, or of the past, is nobody else's.
      return work.get();
    }
    if (answers.size() > MOST) {
      answers.clear();
    }
    Kept mine = new Kept(basis, new FutureTask<>(work::get));
    Kept kept =
        answers.compute(
            question,
            (_, before) -> before != null && before.isOf(basis.revision(), now) ? before : mine);
    if (kept == mine) {
      mine.answer.run();
    }
    try {
      return type.cast(kept.answer.get());
    } catch (ExecutionException _) {
      answers.remove(question, kept);
      return work.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return work.get();
    }
  }
}
