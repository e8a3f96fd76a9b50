package org.dragoman.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.Identity;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Claim.Stance;
import org.dragoman.model.finding.Claim.Support;
import org.dragoman.model.finding.Participant;

/// A claim in the making.
///
/// @param rule what found it
/// @param confidence how sure the rule is
/// @param evidence the sentence
/// @param proposition the words claimed
/// @param holder who holds it; empty: the article
/// @param stance for, against or in doubt
/// @param accuses whether it charges somebody with something
/// @param against ids of the actors whom its words name
/// @param about ids that it is about
/// @param support what the text says of evidence
record Draft(
    String rule,
    double confidence,
    Citation evidence,
    List<Span> proposition,
    Optional<Participant> holder,
    Stance stance,
    boolean accuses,
    List<String> against,
    List<String> about,
    Support support) {
  /// The claim's id: article, words, holder and stance.
  String id() {
    return Identity.of(
        "claim", evidence.article(), proposition, holderId().orElse(""), stance, rule);
  }

  Optional<String> holderId() {
    return holder.flatMap(Participant::actor);
  }

  int start() {
    return proposition.getFirst().start();
  }

  Span extent() {
    return proposition.getFirst().cover(proposition.getLast());
  }

  boolean isHeldBy(Draft other) {
    return holder.isPresent()
        && (holderId().isPresent()
            ? holderId().equals(other.holderId())
            : holder.equals(other.holder));
  }

  Draft aboutAlso(List<String> more) {
    List<String> all = new ArrayList<>(about);
    more.stream().filter(id -> !all.contains(id) && !id.equals(id())).forEach(all::add);
    return new Draft(
        rule, confidence, evidence, proposition, holder, stance, accuses, against, all, support);
  }

  /// The same with ids replaced by others.
  Draft renamed(Map<String, String> names) {
    List<String> all = about.stream().map(id -> names.getOrDefault(id, id)).distinct().toList();
    return new Draft(
        rule, confidence, evidence, proposition, holder, stance, accuses, against, all, support);
  }

  /// The same with what the text says of evidence, unless that is known already.
  Draft supported(Support found) {
    return support.stated().isPresent()
        ? this
        : new Draft(
            rule,
            confidence,
            evidence,
            proposition,
            holder,
            stance,
            accuses,
            against,
            about,
            found);
  }
}
