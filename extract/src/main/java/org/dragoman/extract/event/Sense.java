package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.reading.Token;

/// What a word means where it stands.
///
/// @param entry the row of the lexicon that holds
/// @param trigger the word
/// @param code CAMEO code of the whole
/// @param deed the deed in its complement: `attack` of `threaten to attack`
/// @param turned whether tense or negation made the code from another one
record Sense(Entry entry, Token trigger, String code, Optional<Sense> deed, boolean turned) {
  /// The code of the innermost deed.
  String innermost() {
    return deed.map(Sense::innermost).orElse(code);
  }

  /// The trigger and those of the deeds inside.
  List<Token> triggers() {
    List<Token> all = new ArrayList<>();
    all.add(trigger);
    deed.ifPresent(inner -> all.addAll(inner.triggers()));
    return all;
  }

  /// The rows of the lexicon that made it, from the outer word in: `threaten inf > attack`.
  String rows() {
    return deed.map(inner -> entry.name() + " > " + inner.rows()).orElseGet(entry::name);
  }

  /// The same with another code.
  ///
  /// @param turned whether tense or negation made it
  Sense as(String other, boolean turned) {
    return new Sense(entry, trigger, other, deed, turned);
  }

  /// The meaning of a word that only a classifier knows.
  static Sense voted(Token trigger, Vote vote) {
    return new Sense(
        Entry.unlisted(trigger.lemma(), vote.name()),
        trigger,
        vote.cameo(),
        Optional.empty(),
        false);
  }
}
