package org.dragoman.extract.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.finding.Quantity.Bound;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.table.Table;

/// How a number is meant, by the words beside it: "over 30,000", "30,000 or so".
final class Bounds {
  private static final int LONGEST = 4;

  private final Map<String, Bound> before;
  private final Map<String, Bound> after;

  private Bounds(Map<String, Bound> before, Map<String, Bound> after) {
    this.before = before;
    this.after = after;
  }

  static Bounds load() {
    Map<String, Bound> before = new HashMap<>();
    Map<String, Bound> after = new HashMap<>();
    for (Table.Row row : Table.load(Bounds.class, "bounds.tsv").rows()) {
      Bound bound = row.as("bound", b -> Bound.valueOf(b.toUpperCase(Locale.ROOT)), "a bound");
      switch (row.get("side")) {
        case "before" -> before.put(row.get("phrase"), bound);
        case "after" -> after.put(row.get("phrase"), bound);
        default -> throw row.error("side " + row.get("side"), "before or after");
      }
    }
    return new Bounds(before, after);
  }

  /// The bound of a number from one word to another.
  Optional<Bound> around(Sentence sentence, int from, int to) {
    for (int length = LONGEST; length > 0; length--) {
      Optional<Bound> left = find(before, sentence, from - length, from);
      Optional<Bound> found = left.isPresent() ? left : find(after, sentence, to, to + length);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Bound> find(
      Map<String, Bound> phrases, Sentence sentence, int from, int to) {
    if (from < 0 || to > sentence.size()) {
      return Optional.empty();
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(phrase.isEmpty() ? "" : " ");
      phrase.append(sentence.token(i).text().toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(phrases.get(phrase.toString()));
  }
}
