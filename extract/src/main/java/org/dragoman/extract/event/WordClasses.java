package org.dragoman.extract.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.model.table.Table;

/// Named classes of words that the lexicon's conditions speak of: sanctions, troops, talks.
final class WordClasses {
  private static final Pattern COMMA = Pattern.compile(",");
  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordClasses(Table table) {
    table
        .rows()
        .forEach(row -> classes.put(row.get("class"), new LinkedHashSet<>(row.list("words"))));
  }

  static WordClasses shipped() {
    return new WordClasses(Table.load(WordClasses.class, "classes.tsv"));
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
