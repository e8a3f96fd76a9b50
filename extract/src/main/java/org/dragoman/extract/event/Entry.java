package org.dragoman.extract.event;

import java.util.List;
import java.util.Optional;

/// A row of the lexicon: a word in a pattern, what it means, and where its actors stand.
///
/// @param word lemma
/// @param pos which part of speech
/// @param with the conditions as the table writes them
/// @param conditions all of which have to hold
/// @param code CAMEO code, unless the word's complement gives it
/// @param operator what the word does with the deed in its complement
/// @param strict whether it means nothing without such a deed
/// @param source slots that hold who acts, the likeliest first
/// @param target slots that hold who is acted upon, the likeliest first
/// @param need how sure the actors have to be
/// @param row file and line, for explanations
/// @param own whether a project brought it, so that it is tried before those that ship
record Entry(
    String word,
    Pos pos,
    String with,
    List<Condition> conditions,
    Optional<String> code,
    Operator operator,
    boolean strict,
    List<String> source,
    List<String> target,
    Need need,
    String row,
    boolean own) {
  /// The name by which events say that this row coded them: `accuse of:*`.
  String name() {
    return with.isBlank() || with.equals("*") ? word : word + " " + with;
  }

  /// How much the conditions ask: named words more than the mere presence of something.
  int weight() {
    return conditions.stream().mapToInt(Condition::weight).sum();
  }

  /// The entry of a verb that no row lists; it takes political actors on both sides.
  static Entry unlisted(String word, String row) {
    return new Entry(
        word,
        Pos.VERB,
        "",
        List.of(),
        Optional.empty(),
        Operator.PLAIN,
        false,
        List.of(),
        List.of(),
        Need.TWO,
        row,
        false);
  }

  /// Whether the row is about a word that is negated or lies in the future, so that this is part of
  /// its meaning.
  boolean spendsForm() {
    return conditions.stream()
        .anyMatch(c -> c instanceof Condition.Negated || c instanceof Condition.Future);
  }

  /// Part of speech of a trigger.
  enum Pos {
    VERB,
    NOUN,
    ADJECTIVE,
    /// A noun that names a deed only in the complement of another word.
    DEED,
    /// A thing or person whose provision is a deed: `promised peacekeepers`; light verbs carry
    /// none.
    THING
  }

  /// Which actors make a word political.
  enum Need {
    /// One political actor.
    ANY,
    /// Somebody on both sides, one of them political.
    BOTH,
    /// Political actors on both sides.
    TWO,
    /// Somebody who bears arms or holds power; else political actors on both sides.
    ARMED,
    /// Anybody: the words alone make it political.
    DEED
  }
}
