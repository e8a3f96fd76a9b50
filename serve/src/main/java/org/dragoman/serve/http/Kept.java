package org.dragoman.serve.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.dragoman.store.Basis;
import org.dragoman.store.Changes;

/// Answers that were given before, the latest used ones, within a limit of bytes; each for as long
/// as what it rests on has not changed, and, where that is allowed, for some seconds more.
final class Kept {
  private static final long MOST_BYTES = 48L << 20;
  private static final int LARGEST = 4 << 20;
  private static final int OVERHEAD = 512;

  private final Supplier<Changes> changes;
  private final LongSupplier nanoseconds;
  private final Map<Asked, Entry> answers = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;
  private long floor;

  /// @param changes what the store knows of its changes
  /// @param nanoseconds a clock that only goes on
  Kept(Supplier<Changes> changes, LongSupplier nanoseconds) {
    this.changes = changes;
    this.nanoseconds = nanoseconds;
  }

  /// An answer, on what it rests, and until when it was known to be true.
  private static final class Entry {
    private final Packed answer;
    private final Basis basis;
    private long heldAt;

    private Entry(Packed answer, Basis basis, long heldAt) {
      this.answer = answer;
      this.basis = basis;
      this.heldAt = heldAt;
    }
  }

  /// The answer to a call, if it is still true.
  synchronized Optional<Packed> find(Asked call) {
    Entry entry = answers.get(call);
    if (entry == null || !entry.basis.holds(changes.get())) {
      return Optional.empty();
    }
    entry.heldAt = nanoseconds.getAsLong();
    return Optional.of(entry.answer);
  }

  /// The answer to a call, if it was true not longer ago than that.
  synchronized Optional<Packed> findOvertaken(Asked call, Duration lag) {
    return Optional.ofNullable(answers.get(call))
        .filter(entry -> entry.basis.revision() >= floor && since(entry) < lag.toNanos())
        .map(entry -> entry.answer);
  }

  private long since(Entry entry) {
    return nanoseconds.getAsLong() - entry.heldAt;
  }

  /// The calls that may be answered late, were true not longer ago than that and no longer are.
  synchronized List<Asked> overtaken(Duration within) {
    Changes now = changes.get();
    return answers.entrySet().stream()
        .filter(e -> e.getKey().mayLag() && !e.getValue().basis.holds(now))
        .filter(e -> since(e.getValue()) < within.toNanos())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// From now on no answer is given that is older than what is there now, and no longer true.
  synchronized void insist() {
    floor = changes.get().revision();
  }

  /// Whether an answer that is worked out since a revision may be given to somebody who asks now.
  synchronized boolean isRecent(long revision) {
    return revision >= floor;
  }

  /// Keeps an answer.
  synchronized void keep(Asked call, Packed answer, Basis basis) {
    Entry before = answers.remove(call);
    bytes -= before == null ? 0 : cost(call, before.answer);
    if (answer.size() > LARGEST) {
      return;
    }
    answers.put(call, new Entry(answer, basis, nanoseconds.getAsLong()));
    bytes += cost(call, answer);
    var eldest = answers.entrySet().iterator();
    while (bytes > MOST_BYTES && eldest.hasNext()) {
      Map.Entry<Asked, Entry> old = eldest.next();
      bytes -= cost(old.getKey(), old.getValue().answer);
      eldest.remove();
    }
  }

  private static long cost(Asked call, Packed answer) {
    return OVERHEAD + 2L * call.address().length() + answer.size();
  }
}
