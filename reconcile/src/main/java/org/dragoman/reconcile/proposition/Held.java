package org.dragoman.reconcile.proposition;

import java.util.List;
import org.dragoman.model.finding.Claim;

/// A claim as reconciliation compares it.
///
/// @param claim the claim
/// @param article number of its article in order of publication
/// @param text its words
/// @param terms what it is about, each once
record Held(Claim claim, int article, String text, List<String> terms) {
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
