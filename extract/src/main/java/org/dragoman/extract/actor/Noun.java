package org.dragoman.extract.actor;

/// A common noun that names people or bodies.
///
/// @param word singular, folded
/// @param kind what it names
/// @param sector PLOVER sector; blank for a word that takes its sector from its modifiers
record Noun(String word, Kind kind, String sector) {
  /// What a noun names.
  enum Kind {
    PEOPLE,
    BODY,
    /// warplanes, missiles: somebody only by their owner
    EQUIPMENT,
    /// "group", "member", "chief": somebody of whatever sort the modifiers say.
    GENERIC,
    /// social media, martial law: nobody
    THING
  }
}
