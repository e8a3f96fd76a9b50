package org.dragoman.extract.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.model.table.Table;

/// Named classes of words that the lexicon's conditions speak of: sanctions, troops, talks.
final class WordClasses {
  private static final Pattern COMMA = Pattern.compile(",");
  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordClasses() {}

  static WordClasses shipped() {
    return of(List.of(Table.load(WordClasses.class, "classes.tsv")));
  }

  /// The classes of some tables; later tables add words, or take away those with a minus before
  /// them.
  static WordClasses of(List<Table> tables) {
    WordClasses all = new WordClasses();
    tables.stream().flatMap(t -> t.rows().stream()).forEach(all::put);
    return all;
  }

  private void put(Table.Row row) {
    Set<String> words = classes.computeIfAbsent(row.get("class"), _ -> new LinkedHashSet<>());
    for (String word : row.list("words")) {
      if (word.length() > 1 && word.startsWith("-")) {
        words.remove(word.substring(1));
      } else {
        words.add(word);
      }
    }
  }

  /// The words of a comma-separated list of classes and literal words, with their plurals, which
  /// some readers keep as lemmas (`troops`).
  Set<String> words(String list) {
    Set<String> words = new LinkedHashSet<>();
    COMMA
        .splitAsStream(list)
        .flatMap(name -> classes.getOrDefault(name, Set.of(name)).stream())
        .flatMap(word -> Stream.of(word, word + "s"))
        .forEach(words::add);
    return Set.copyOf(words);
  }
}
