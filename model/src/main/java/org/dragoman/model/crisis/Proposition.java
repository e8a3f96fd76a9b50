package org.dragoman.model.crisis;

import java.util.List;

/// What is claimed, with everybody who asserts or disputes it.
///
/// @param text the shortest verbatim wording
/// @param claims ids
/// @param assertedBy actor ids, or `article:` ids where articles speak for themselves, sorted
/// @param disputedBy the same for those who deny or doubt it
/// @param independent how many independent sources report it
/// @param conflicts where the claims differ
public record Proposition(
    String id,
    String text,
    List<String> claims,
    List<String> assertedBy,
    List<String> disputedBy,
    int independent,
    List<Conflict> conflicts) {
  public Proposition {
    claims = List.copyOf(claims);
    assertedBy = List.copyOf(assertedBy);
    disputedBy = List.copyOf(disputedBy);
    conflicts = List.copyOf(conflicts);
  }
}
