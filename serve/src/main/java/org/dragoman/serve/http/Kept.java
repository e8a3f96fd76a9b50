package org.dragoman.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Answers that were given since the record last changed, the latest used ones, within a limit of
/// bytes.
final class Kept {
  private static final long MOST_BYTES = 32L << 20;
  private static final int LARGEST = 4 << 20;
  private static final int OVERHEAD = 512;

  private final LinkedHashMap<String, Packed> answers = new LinkedHashMap<>(64, 0.75f, true);
  private String tag = "";
  private long bytes;

  /// The answer to a call under a tag.
  synchronized Optional<Packed> find(String tag, String call) {
    return this.tag.equals(tag) ? Optional.ofNullable(answers.get(call)) : Optional.empty();
  }

  /// Keeps an answer; all of other tags are forgotten.
  synchronized void keep(String tag, String call, Packed answer) {
    if (!this.tag.equals(tag)) {
      answers.clear();
      bytes = 0;
      this.tag = tag;
    }
    if (answer.size() > LARGEST) {
      return;
    }
    Packed before = answers.put(call, answer);
    bytes += cost(call, answer) - (before == null ? 0 : cost(call, before));
    var eldest = answers.entrySet().iterator();
    while (bytes > MOST_BYTES && eldest.hasNext()) {
      Map.Entry<String, Packed> old = eldest.next();
      bytes -= cost(old.getKey(), old.getValue());
      eldest.remove();
    }
  }

  private static long cost(String call, Packed answer) {
    return OVERHEAD + 2L * call.length() + answer.size();
  }
}
