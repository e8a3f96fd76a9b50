package org.dragoman.extract.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.table.Table;

/// The words that decide how events in their scope stand, with what each class of them does.
final class ScopeWords {
  private static final List<String> PARTS_OF_SPEECH = List.of("M", "C", "R", "A", "N", "V");

  private final Map<String, ScopeClass> classes;
  private final Map<String, ScopeClass> words;
  private final Set<String> hostile;

  private ScopeWords(
      Map<String, ScopeClass> classes, Map<String, ScopeClass> words, Set<String> hostile) {
    this.classes = classes;
    this.words = words;
    this.hostile = hostile;
  }

  static ScopeWords load() {
    return of(
        Table.load(ScopeWords.class, "scope-classes.tsv"),
        Table.load(ScopeWords.class, "scope-words.tsv"),
        Table.load(ScopeWords.class, "hostile.tsv"));
  }

  /// Words from tables of the given form.
  ///
  /// @throws org.dragoman.model.table.TableError if a line names an unknown standing or class
  static ScopeWords of(Table classTable, Table wordTable, Table hostileTable) {
    Map<String, ScopeClass> classes = new HashMap<>();
    for (Table.Row row : classTable.rows()) {
      classes.put(
          row.get("class"),
          new ScopeClass(row.get("class"), standing(row, "effect"), standing(row, "negated")));
    }
    Map<String, ScopeClass> words = new HashMap<>();
    for (Table.Row row : wordTable.rows()) {
      put(row, classes, words);
    }
    Set<String> hostile = new HashSet<>();
    hostileTable.rows().forEach(row -> hostile.add(row.get("lemma")));
    return new ScopeWords(classes, words, hostile);
  }

  private static StandingKind standing(Table.Row row, String column) {
    return row.as(
        column, name -> StandingKind.valueOf(name.toUpperCase(Locale.ROOT)), "a standing");
  }

  private static void put(
      Table.Row row, Map<String, ScopeClass> classes, Map<String, ScopeClass> words) {
    Optional<ScopeClass> scope = Optional.ofNullable(classes.get(row.get("class")));
    if (scope.isEmpty() || !PARTS_OF_SPEECH.contains(row.get("pos"))) {
      throw row.error(row.get("pos") + " " + row.get("class"), "a part of speech and a class");
    }
    List<String> takes =
        row.get("takes").equals("both") ? List.of("clause", "noun") : List.of(row.get("takes"));
    takes.forEach(t -> words.put(key(row.get("lemma"), row.get("pos"), t), scope.get()));
  }

  private static String key(String lemma, String pos, String takes) {
    return lemma + '\t' + pos + '\t' + takes;
  }

  /// What a word does to its complement.
  ///
  /// @param pos `V`, `N`, `A`, `R`, `M` or `C`
  /// @param takes `clause`, `noun`, `noun:for` or `self`
  Optional<ScopeClass> find(String lemma, String pos, String takes) {
    return Optional.ofNullable(words.get(key(lemma, pos, takes)));
  }

  /// The class of a name.
  ///
  /// @throws IllegalArgumentException if the table has no such class
  ScopeClass scope(String name) {
    return Optional.ofNullable(classes.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no scope class " + name));
  }

  /// Whether a deed harms, so that announcing it threatens.
  boolean isHostile(String lemma) {
    return hostile.contains(lemma);
  }
}
