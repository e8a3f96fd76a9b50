package org.dragoman.extract.standing;

import org.dragoman.model.finding.StandingKind;

/// What a class of words does to the event in its scope: `fail` makes it negated, and when negated
/// itself ("did not fail to"), it happened.
///
/// @param name name of the class
/// @param effect how the event stands under such a word
/// @param negated how it stands when the word is negated
record ScopeClass(String name, StandingKind effect, StandingKind negated) {
  /// A class of our own making, for what the tree alone says.
  static ScopeClass plain(String name, StandingKind effect) {
    return new ScopeClass(name, effect, StandingKind.NEGATED);
  }
}
