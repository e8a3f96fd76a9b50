package org.dragoman.reconcile.proposition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.finding.Claim;

/// A claim as reconciliation compares it.
///
/// @param claim the claim
/// @param published day of publication of its article, if known
/// @param text its words
/// @param terms what it is about, each once
record Held(Claim claim, Optional<LocalDate> published, String text, Set<String> terms) {
  /// Who holds it: an actor, or the article itself.
  String holder() {
    return claim
        .holder()
        .flatMap(p -> p.actor())
        .orElseGet(() ->
            claim.holder().isPresent()
                ? "unresolved:" + claim.evidence().article()
                : "article:" + claim.evidence().article());
  }
}
