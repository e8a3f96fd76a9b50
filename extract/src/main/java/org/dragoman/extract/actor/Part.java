package org.dragoman.extract.actor;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a phrase that is understood as one: a name, a noun for somebody, or another word.
sealed interface Part {
  /// The words.
  List<Word> words();

  /// A name that the base knows.
  record Name(List<Word> words, List<Known> known) implements Part {
    /// Whether it means a part of a state, and is the name of another state, too.
    boolean isShared() {
      return known.size() > 1
          && known.getFirst() instanceof Known.OfRegion
          && known.stream().anyMatch(k -> k instanceof Known.OfState);
    }
  }

  /// A common noun that names somebody.
  record Agent(List<Word> words, Noun noun) implements Part {}

  record Plain(List<Word> words) implements Part {
    Word word() {
      return words.getFirst();
    }
  }

  default boolean isPossessive() {
    return words().getLast().possessive();
  }

  default boolean closes() {
    return words().getLast().closes();
  }

  /// The parts of a phrase, by longest match; a name wins over a noun of equal length.
  static List<Part> of(List<Word> phrase, Directory directory) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < phrase.size()) {
      Part next = at(phrase, at, directory);
      parts.add(next);
      at += next.words().size();
    }
    return directory.homonyms().settled(parts);
  }

  /// "The Commonwealth of Independent States" is not "the Commonwealth".
  private static Lexicon.Match<Known> nameAt(List<Word> phrase, int at, Directory directory) {
    Lexicon.Match<Known> name = directory.nameAt(phrase, at);
    boolean article = name.length() > 1 && phrase.get(at).folded().equals("the");
    boolean longer = article && directory.nameAt(phrase, at + 1).length() >= name.length();
    return longer ? new Lexicon.Match<>(0, List.of()) : name;
  }

  private static Part at(List<Word> phrase, int at, Directory directory) {
    Lexicon.Match<Known> name = nameAt(phrase, at, directory);
    Lexicon.Match<Noun> noun = directory.nounAt(phrase, at);
    if (name.length() > 0 && name.length() >= noun.length()) {
      return new Name(phrase.subList(at, at + name.length()), name.values());
    }
    if (noun.length() > 0) {
      return new Agent(phrase.subList(at, at + noun.length()), noun.values().getFirst());
    }
    return new Plain(phrase.subList(at, at + 1));
  }
}
