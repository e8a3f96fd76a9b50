package org.dragoman.reconcile.proposition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.Citation;
import org.dragoman.model.crisis.Conflict;
import org.dragoman.model.crisis.Conflict.Version;
import org.dragoman.model.finding.Claim;
import org.dragoman.reconcile.conflict.Amount;
import org.dragoman.reconcile.conflict.Amounts;

/// Where the claims about one thing cannot all be right: one asserts what another denies or doubts,
/// or they give numbers that exclude each other.
final class Disputes {
  private Disputes() {}

  static List<Conflict> among(List<Held> claims) {
    List<Conflict> found = new ArrayList<>();
    stances(claims).ifPresent(found::add);
    List<Held> asserted = claims.stream().filter(Held::asserts).toList();
    found.addAll(Amounts.conflicts(amounts(asserted)));
    return found;
  }

  /// Who asserts and who denies or doubts it, each holder once for each stance. A holder who is not
  /// told contradicts nobody but the others.
  private static Optional<Conflict> stances(List<Held> claims) {
    Set<String> seen = new HashSet<>();
    List<Version> versions =
        claims.stream()
            .filter(h -> seen.add(h.holder() + h.claim().stance()))
            .map(Disputes::version)
            .toList();
    Set<String> asserting = holders(claims, true);
    Set<String> disputing = holders(claims, false);
    boolean clash =
        !asserting.isEmpty()
            && !disputing.isEmpty()
            && (asserting.size() > 1 || !asserting.equals(disputing));
    return clash ? Optional.of(new Conflict(Conflict.Kind.STANDING, versions)) : Optional.empty();
  }

  private static Set<String> holders(List<Held> claims, boolean asserting) {
    return claims.stream()
        .filter(h -> h.asserts() == asserting)
        .map(Held::holder)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Version version(Held held) {
    Claim claim = held.claim();
    String stance = claim.stance().name().toLowerCase(Locale.ROOT);
    return new Version(
        claim.id(),
        held.holder() + " " + stance,
        new Citation(claim.evidence().article(), claim.proposition().getFirst()));
  }

  private static List<Amount> amounts(List<Held> claims) {
    return claims.stream()
        .flatMap(h ->
            h.claim().quantities().stream()
                .map(q ->
                    new Amount(
                        h.claim().id(), h.claim().evidence().article(), h.published(), "", q)))
        .toList();
  }
}
