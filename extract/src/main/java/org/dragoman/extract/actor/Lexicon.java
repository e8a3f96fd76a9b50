package org.dragoman.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names of several words, found by the longest match.
///
/// @param <T> what a name stands for
final class Lexicon<T> {
  private static final int LONGEST_ACRONYM = 6;

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /// A name and what it stands for; its words are made when a text has the first of them, since
  /// most names are never met.
  private static final class Entry<T> {
    private final String name;
    private final T value;
    private List<Word> words = List.of();

    Entry(String name, T value) {
      this.name = name;
      this.value = value;
    }

    T value() {
      return value;
    }

    List<Word> words() {
      if (words.isEmpty()) {
        words = List.copyOf(Words.of(name));
      }
      return words;
    }
  }

  /// A name that was found.
  ///
  /// @param length number of words
  /// @param values everything the name may stand for, in table order
  record Match<T>(int length, List<T> values) {
    Match {
      values = List.copyOf(values);
    }
  }

  /// Adds a name; an acronym is found in capitals only.
  void add(String name, T value) {
    String first = Words.first(name);
    if (!first.isEmpty()) {
      byFirst.computeIfAbsent(first, _ -> new ArrayList<>(1)).add(new Entry<>(name, value));
    }
  }

  /// The longest name that begins at a word; no values when there is none.
  Match<T> longest(List<Word> phrase, int at) {
    int length = 0;
    List<T> values = new ArrayList<>();
    for (Entry<T> entry : byFirst.getOrDefault(phrase.get(at).folded(), List.of())) {
      if (entry.words().size() >= length && matches(entry.words(), phrase, at)) {
        if (entry.words().size() > length) {
          values.clear();
          length = entry.words().size();
        }
        if (!values.contains(entry.value())) {
          values.add(entry.value());
        }
      }
    }
    return new Match<>(length, values);
  }

  private static boolean matches(List<Word> name, List<Word> phrase, int at) {
    if (at + name.size() > phrase.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      Word found = phrase.get(at + i);
      if (!agrees(name.get(i), found) || (i + 1 < name.size() && found.closes())) {
        return false;
      }
    }
    return true;
  }

  private static boolean agrees(Word name, Word found) {
    if (!name.folded().equals(found.folded())) {
      return false;
    }
    boolean acronym = name.isAcronym() && name.text().length() <= LONGEST_ACRONYM;
    return acronym ? name.text().equals(found.text()) || isShouted(found) : !isLowered(name, found);
  }

  /// A name's capital is kept, but for small words inside names ("Bank of Mexico").
  private static boolean isLowered(Word name, Word found) {
    return name.isCapitalised() && !found.isCapitalised();
  }

  private static boolean isShouted(Word found) {
    return found.isAcronym() && found.text().length() > LONGEST_ACRONYM;
  }
}
