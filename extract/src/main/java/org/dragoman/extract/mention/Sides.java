package org.dragoman.extract.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.EventType;

/// How well the actors of two tellings agree. A state stands for those who act for it, and they for
/// the state ("Petro", "Colombia"); two who act for one state are two.
final class Sides {
  private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "SPY", "COP");
  private static final double SAME = 1;
  private static final double FOR_THE_STATE = 0.75;
  private static final double SOME = 0.5;
  private static final double NOT_NAMED = 0.25;

  private Sides() {}

  /// Agreement of both sides, 0 (they are others) to 2 (the same). Where two do something together
  /// ("met", "agreed"), either may be named first, or both on one side.
  static double agreement(Telling a, Telling b) {
    if (isTogether(a) || isTogether(b)) {
      return 2 * one(everybody(a), everybody(b));
    }
    double straight = both(a.sources(), b.sources(), a.targets(), b.targets());
    return straight == 0 && isMutual(a.event().code().type())
        ? both(a.sources(), b.targets(), a.targets(), b.sources())
        : straight;
  }

  private static boolean isTogether(Telling telling) {
    return telling.sources().size() > 1
        && telling.sources().keySet().equals(telling.targets().keySet());
  }

  private static Map<String, Actor> everybody(Telling telling) {
    Map<String, Actor> all = new LinkedHashMap<>(telling.sources());
    all.putAll(telling.targets());
    return all;
  }

  private static double both(
      Map<String, Actor> a, Map<String, Actor> b, Map<String, Actor> c, Map<String, Actor> d) {
    double one = one(a, b);
    double two = one(c, d);
    boolean anybody = one > NOT_NAMED || two > NOT_NAMED;
    return one == 0 || two == 0 || !anybody ? 0 : one + two;
  }

  private static boolean isMutual(EventType type) {
    return switch (type) {
      case CONSULT, COOPERATE, AGREE -> true;
      case SUPPORT,
          CONCEDE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }

  /// Everybody on the shorter side must have a counterpart.
  private static double one(Map<String, Actor> a, Map<String, Actor> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return NOT_NAMED;
    }
    Map<String, Actor> fewer = a.size() <= b.size() ? a : b;
    Map<String, Actor> more = a.size() <= b.size() ? b : a;
    double least = a.size() == b.size() ? SAME : SOME;
    for (Actor actor : fewer.values()) {
      least = Math.min(least, best(actor, more));
    }
    return least;
  }

  private static double best(Actor actor, Map<String, Actor> among) {
    return among.values().stream().mapToDouble(other -> fit(actor, other)).max().orElse(0);
  }

  private static double fit(Actor a, Actor b) {
    if (a.id().equals(b.id())) {
      return SAME;
    }
    boolean sameCountry = a.country().isPresent() && a.country().equals(b.country());
    boolean oneIsTheState = a.kind() == ActorKind.STATE || b.kind() == ActorKind.STATE;
    return sameCountry && oneIsTheState && actsForState(a) && actsForState(b) ? FOR_THE_STATE : 0;
  }

  private static boolean actsForState(Actor actor) {
    return actor.kind() == ActorKind.STATE
        || actor.sectors().stream().anyMatch(STATE_SECTORS::contains);
  }
}
