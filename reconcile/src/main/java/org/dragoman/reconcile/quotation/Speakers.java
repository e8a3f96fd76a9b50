package org.dragoman.reconcile.quotation;

import java.util.Optional;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.reconcile.incident.Parties;
import org.dragoman.reconcile.incident.PersonNames;

/// Judges whether two reports of words name one speaker.
final class Speakers {
  private final Parties parties;

  Speakers(Parties parties) {
    this.parties = parties;
  }

  /// How sure it is that two speakers are one.
  enum Trust {
    /// One id, or one name that holds the other.
    ONE,
    /// Nothing speaks against it: one is not told, or only described, or speaks for a body or state
    /// that the other is.
    POSSIBLE,
    /// Two who cannot stand for each other.
    TWO
  }

  Trust trust(Quoted a, Quoted b) {
    Optional<String> one = a.speaker();
    Optional<String> two = b.speaker();
    if (one.isEmpty() || two.isEmpty()) {
      return Trust.POSSIBLE;
    }
    if (PersonNames.areOne(one.get(), two.get())) {
      return Trust.ONE;
    }
    Optional<Actor> left = parties.actor(one.get(), a.articleId());
    Optional<Actor> right = parties.actor(two.get(), b.articleId());
    return left.isPresent() && right.isPresent() && canSpeakFor(left.get(), right.get())
        ? Trust.POSSIBLE
        : Trust.TWO;
  }

  /// Whether a speaker is told, and not only described.
  boolean isNamed(Quoted quoted) {
    return quoted
        .speaker()
        .filter(s -> parties.actor(s, quoted.articleId()).map(Speakers::isNamed).orElse(true))
        .isPresent();
  }

  private static boolean isNamed(Actor actor) {
    return actor.kind() != ActorKind.UNNAMED;
  }

  /// A spokesman and his government, a committee and its chair, a body and somebody of whom no
  /// office is told; never two persons, two bodies or two states that are named.
  private static boolean canSpeakFor(Actor a, Actor b) {
    boolean clash =
        a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country());
    if (clash) {
      return false;
    }
    if (a.kind() == ActorKind.UNNAMED || b.kind() == ActorKind.UNNAMED) {
      return true;
    }
    boolean personAndBody = (a.kind() == ActorKind.PERSON) != (b.kind() == ActorKind.PERSON);
    boolean shared = a.country().isPresent() && a.country().equals(b.country());
    boolean oneIsOpen = a.sectors().isEmpty() || b.sectors().isEmpty();
    boolean sameSort =
        a.sectors().stream().anyMatch(b.sectors()::contains)
            || a.kind() == ActorKind.STATE
            || b.kind() == ActorKind.STATE;
    return personAndBody && (oneIsOpen || shared && sameSort);
  }
}
