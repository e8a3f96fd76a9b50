package org.dragoman.extract.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.table.Table;

/// Words that bear on whether two mentions tell one event (`words.tsv`).
final class DeedWords {
  private static final int SHORTEST_STEM = 4;
  private static final int ENDING = 2;

  private final Set<String> another;
  private final Set<String> empty;

  private DeedWords(Set<String> another, Set<String> empty) {
    this.another = another;
    this.empty = empty;
  }

  static DeedWords load() {
    Map<String, Set<String>> classes = new HashMap<>();
    Table.load(DeedWords.class, "words.tsv")
        .rows()
        .forEach(row -> classes.put(row.get("class"), Set.copyOf(row.list("words"))));
    return new DeedWords(in(classes, "another"), in(classes, "empty"));
  }

  private static Set<String> in(Map<String, Set<String>> classes, String name) {
    return Optional.ofNullable(classes.get(name)).orElse(Set.of());
  }

  /// Whether a word beside a deed says that it is not the one told before: "a second strike".
  boolean meansAnother(String lemma) {
    return another.contains(lemma);
  }

  /// Whether two tellings name the deed by one word, or by a verb and its noun ("imposed
  /// sanctions", "sanctioned"); words that only carry a deed do not count.
  boolean nameAlike(Telling a, Telling b) {
    return anyAkin(a.deed(), b.deed())
        || anyAkin(a.deed(), b.things())
        || anyAkin(a.things(), b.deed());
  }

  private boolean anyAkin(Set<String> some, Set<String> others) {
    return some.stream()
        .filter(w -> !empty.contains(w))
        .anyMatch(w -> others.stream().anyMatch(o -> akin(w, o)));
  }

  /// One word, or two of one stem: `accuse` and `accusation`, `warn` and `warning`.
  private static boolean akin(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int shared = 0;
    while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return a.equals(b) || shared >= Math.max(SHORTEST_STEM, shorter - ENDING);
  }
}
