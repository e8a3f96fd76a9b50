package org.dragoman.extract.event;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.table.Table;

/// Topics that the words of a sentence show: PLOVER's contexts, and the domains that are not
/// politics.
final class Topics {
  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  private Topics(Table table, String column) {
    table
        .rows()
        .forEach(row ->
            words
                .computeIfAbsent(row.get(column), _ -> new LinkedHashSet<>())
                .addAll(row.list("words")));
  }

  static Topics contexts() {
    return new Topics(Table.load(Topics.class, "contexts.tsv"), "context");
  }

  static Topics domains() {
    return new Topics(Table.load(Topics.class, "domains.tsv"), "domain");
  }

  /// The topics of a sentence, sorted.
  List<String> of(Sentence sentence) {
    return words.entrySet().stream()
        .filter(e -> sentence.tokens().stream().anyMatch(t -> isIn(e.getValue(), t)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean isIn(Set<String> words, Token token) {
    return words.contains(Slots.lemma(token));
  }
}
