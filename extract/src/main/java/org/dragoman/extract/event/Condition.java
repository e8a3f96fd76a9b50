package org.dragoman.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What has to stand around a word for a row of the lexicon to hold.
sealed interface Condition {
  /// A noun in a slot (`obj`, `subj`, `poss`, a preposition), of the given words or any.
  record Argument(String slot, Optional<Set<String>> words) implements Condition {}

  /// A particle: `turn down`.
  record Particle(String word) implements Condition {}

  /// One of the words anywhere in the trigger's clause.
  record Near(Set<String> words) implements Condition {}

  /// An infinitive: `refuse to meet`.
  record Infinitive() implements Condition {}

  /// A finite complement: `warned that ...`.
  record That() implements Condition {}

  /// A gerund: `consider sending`.
  record Gerund() implements Condition {}

  /// The object is an actor.
  record ActorObject() implements Condition {}

  /// The object names a deed of its own.
  record DeedObject() implements Condition {}

  /// Several do it together: `the two sides agreed`.
  record Collective() implements Condition {}

  /// A noun or adjective that says what the object is: `called him a liar`.
  record Named() implements Condition {}

  /// A clause that says what somebody must do: `said that they must leave`.
  record Must() implements Condition {}

  /// The word is negated: `did not rule out`.
  record Negated() implements Condition {}

  /// It lies in the future: `will boycott`.
  record Future() implements Condition {}

  Pattern BLANK = Pattern.compile(" ");

  /// How much the condition asks.
  default int weight() {
    return switch (this) {
      case Argument(_, var words) -> words.isPresent() ? 2 : 1;
      case Negated _, Future _ -> 3;
      case Particle _, Near _, ActorObject _, Named _, Must _ -> 2;
      case Infinitive _, That _, Gerund _, DeedObject _, Collective _ -> 1;
    };
  }

  /// The conditions of a cell, `obj:troops to:*`; none for `*`.
  static List<Condition> parse(String cell, WordClasses classes) {
    return BLANK
        .splitAsStream(cell)
        .filter(part -> !part.isEmpty() && !part.equals("*"))
        .flatMap(part -> one(part, classes))
        .toList();
  }

  private static Stream<Condition> one(String part, WordClasses classes) {
    int colon = part.indexOf(':');
    if (colon > 0) {
      return Stream.of(argument(part.substring(0, colon), part.substring(colon + 1), classes));
    }
    return Stream.of(
        switch (part) {
          case "inf" -> new Infinitive();
          case "that" -> new That();
          case "ger" -> new Gerund();
          case "actor" -> new ActorObject();
          case "event" -> new DeedObject();
          case "coll" -> new Collective();
          case "named" -> new Named();
          case "must" -> new Must();
          case "neg" -> new Negated();
          case "fut" -> new Future();
          default -> new Near(classes.words(part));
        });
  }

  private static Condition argument(String slot, String words, WordClasses classes) {
    if (slot.equals("prt")) {
      return new Particle(words);
    }
    return new Argument(
        slot, words.equals("*") ? Optional.empty() : Optional.of(classes.words(words)));
  }
}
