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

  private Topics() {}

  /// PLOVER's contexts, with a project's own words for them.
  static Topics contexts(List<Table> own) {
    return of("context", Table.load(Topics.class, "contexts.tsv"), own);
  }

  /// The domains that are not politics.
  static Topics domains() {
    return of("domain", Table.load(Topics.class, "domains.tsv"), List.of());
  }

  private static Topics of(String column, Table shipped, List<Table> own) {
    Topics topics = new Topics();
    topics.put(column, shipped);
    own.forEach(table -> topics.put(column, table));
    return topics;
  }

  private void put(String column, Table table) {
    table
        .rows()
        .forEach(row ->
            words
                .computeIfAbsent(row.get(column), _ -> new LinkedHashSet<>())
                .addAll(row.list("words")));
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
