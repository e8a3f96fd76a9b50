package org.dragoman.reconcile.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.Table.Row;
import org.dragoman.reconcile.text.Terms;

/// Words that stand for one another where speech is retold in another tense or person, or taken
/// down by another hand: will and would, we and they, threatens and threatened.
final class Drift {
  private static final int INFLECTED = 4;

  private final Map<String, Set<String>> retold;

  private Drift(Map<String, Set<String>> retold) {
    this.retold = retold;
  }

  static Drift load() {
    Map<String, Set<String>> retold = new HashMap<>();
    List<Row> rows = Table.load(Drift.class, "drift.tsv").rows();
    for (Row row : rows) {
      String a = row.get("word");
      String b = row.get("retold");
      retold.computeIfAbsent(a, _ -> new HashSet<>()).add(b);
      retold.computeIfAbsent(b, _ -> new HashSet<>()).add(a);
    }
    return new Drift(retold);
  }

  /// Whether one word can be the other, retold. Forms of one word must not differ by more than an
  /// ending.
  boolean between(String a, String b) {
    return retold.getOrDefault(a, Set.of()).contains(b)
        || Math.min(a.length(), b.length()) >= INFLECTED && Terms.stem(a).equals(Terms.stem(b));
  }
}
