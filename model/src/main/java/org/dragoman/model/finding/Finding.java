package org.dragoman.model.finding;

import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;

/// Something that one article says: a statement, an event or a claim. Each has an id, the words
/// that bear it and the rule that found it; there is none without.
public sealed interface Finding permits Statement, Event, Claim {
  String id();

  /// The words that bear the finding.
  Citation evidence();

  Derivation derivation();
}
