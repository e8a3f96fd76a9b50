package org.dragoman.model.crisis;

import java.util.List;

/// What is claimed, with everybody who asserts or disputes it.
///
/// @param text the shortest verbatim wording, without a leading "that"
/// @param claims ids
/// @param assertedBy who asserts it, sorted: actor ids; `article:` and an id where an article
///   speaks for itself; `unresolved:`, an article's id, `#` and the words for somebody whom nothing
///   resolves, without words where the text names nobody
/// @param disputedBy the same for those who deny or doubt it
/// @param doubtedBy those of them who doubt it
/// @param independent how many independent sources report it
/// @param conflicts where the claims differ
public record Proposition(
    String id,
    String text,
    List<String> claims,
    List<String> assertedBy,
    List<String> disputedBy,
    List<String> doubtedBy,
    int independent,
    List<Conflict> conflicts) {
  public Proposition {
    claims = List.copyOf(claims);
    assertedBy = List.copyOf(assertedBy);
    disputedBy = List.copyOf(disputedBy);
    doubtedBy = List.copyOf(doubtedBy);
    conflicts = List.copyOf(conflicts);
  }
}
