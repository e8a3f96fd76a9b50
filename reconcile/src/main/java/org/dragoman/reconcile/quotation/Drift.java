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

  /// What a word is compared by.
  Form form(String word) {
    return new Form(word, word.length() >= INFLECTED ? Terms.stem(word) : "", retold(word));
  }

  /// Words that stand for a word where it is retold.
  Set<String> retold(String word) {
    return retold.getOrDefault(word, Set.of());
  }

  /// A word with what it can become in another's mouth.
  ///
  /// @param word the word
  /// @param stem what its forms have in common; blank if it is too short to be cut
  /// @param retold words that stand for it
  record Form(String word, String stem, Set<String> retold) {
    /// Whether it is the same word. Most words differ in their hashes, which are kept with them.
    boolean isWordOf(Form other) {
      return word.hashCode() == other.word.hashCode() && word.equals(other.word);
    }

    /// Whether one word can be the other, retold. Forms of one word must not differ by more than an
    /// ending.
    boolean isRetoldAs(Form other) {
      boolean oneStem = stem.hashCode() == other.stem.hashCode() && stem.equals(other.stem);
      return oneStem && !stem.isEmpty() || !retold.isEmpty() && retold.contains(other.word);
    }
  }
}
