package org.dragoman.reconcile.incident;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.Findings;

/// Who belongs to whom: whether two actor ids can stand for one party of a happening. A president,
/// his government and his state act for one another; two ministers do not.
public final class Parties {
  private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "SPY", "COP");

  private static final double FOR_THE_STATE = 0.8;
  private static final double SAME_DESCRIPTION = 0.8;
  private static final double SAME_NOUN = 0.7;
  private static final double SAME_SORT = 0.6;
  private static final double NOT_EXCLUDED = 0.35;

  private final Map<String, Actor> byId = new HashMap<>();

  /// Everybody in the findings.
  public Parties(Collection<Findings> findings) {
    findings.forEach(f -> f.actors().forEach(a -> byId.putIfAbsent(a.id(), a)));
  }

  /// Some actors; of two with one id the first counts.
  public static Parties of(Collection<Actor> actors) {
    Parties parties = new Parties(List.of());
    actors.forEach(a -> parties.byId.putIfAbsent(a.id(), a));
    return parties;
  }

  /// The actor of an id.
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// How well two sides of a happening fit, 0 to 1: shared actors, else actors that can act for one
  /// another. A side that is not named fits anything, but not well.
  public double fit(Collection<String> a, Collection<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? 0.5 : 0.3;
    }
    return a.stream().flatMapToDouble(x -> b.stream().mapToDouble(y -> fit(x, y))).max().orElse(0);
  }

  private double fit(String a, String b) {
    if (a.equals(b)) {
      return isNamed(a) ? 1 : SAME_DESCRIPTION;
    }
    Optional<Actor> left = actor(a);
    Optional<Actor> right = actor(b);
    return left.isEmpty() || right.isEmpty() ? 0 : fit(left.get(), right.get());
  }

  private static double fit(Actor a, Actor b) {
    if (a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country())) {
      return 0;
    }
    if (a.kind() == ActorKind.UNNAMED || b.kind() == ActorKind.UNNAMED) {
      return describedFit(a, b);
    }
    boolean sameCountry = a.country().isPresent() && a.country().equals(b.country());
    boolean oneIsTheState = isState(a) || isState(b);
    return sameCountry && oneIsTheState && actsForState(a) && actsForState(b) ? FOR_THE_STATE : 0;
  }

  /// Somebody who is only described ("pirates", "a gunman") can be whoever the description does not
  /// exclude: best one who is described alike, then one of the same sort, then anybody of the same
  /// country, or whose country is not told.
  private static double describedFit(Actor a, Actor b) {
    boolean sameCountry = a.country().isPresent() && a.country().equals(b.country());
    boolean bothDescribed = a.kind() == b.kind();
    if (sameCountry && actsForState(a) && actsForState(b)) {
      return FOR_THE_STATE;
    }
    if (bothDescribed && noun(a).equals(noun(b))) {
      return SAME_NOUN;
    }
    if (!Collections.disjoint(a.sectors(), b.sectors())) {
      return SAME_SORT;
    }
    boolean eitherIsAPerson = a.kind() == ActorKind.PERSON || b.kind() == ActorKind.PERSON;
    return bothDescribed || sameCountry || eitherIsAPerson ? NOT_EXCLUDED : 0;
  }

  private static String noun(Actor actor) {
    return actor.id().substring(actor.id().lastIndexOf('-') + 1);
  }

  /// Whether somebody is named, and not only described.
  public boolean isNamed(String id) {
    return actor(id).map(a -> a.kind() != ActorKind.UNNAMED).orElse(true);
  }

  private static boolean isState(Actor actor) {
    return switch (actor.kind()) {
      case STATE -> true;
      case ORGANIZATION, UNNAMED -> actor.sectors().contains("GOV");
      case PERSON, GROUP -> false;
    };
  }

  private static boolean actsForState(Actor actor) {
    return actor.kind() == ActorKind.STATE
        || actor.sectors().stream().anyMatch(STATE_SECTORS::contains);
  }

  /// What stands for an actor in a dyad.
  public enum Level {
    /// The actor itself.
    ACTOR,
    /// The state, for those who act for it, and for people whom the text does not name; armed
    /// groups, companies and others stand for themselves.
    PARTY,
    /// The country, for everybody who has one.
    COUNTRY
  }

  /// The parties that stand for some actors in dyads, without repetition.
  public List<String> parties(Collection<String> ids, Level level) {
    return ids.stream().map(id -> party(id, level)).distinct().toList();
  }

  private String party(String id, Level level) {
    return actor(id)
        .filter(a ->
            switch (level) {
              case ACTOR -> false;
              case PARTY -> actsForState(a) || a.kind() == ActorKind.UNNAMED;
              case COUNTRY -> true;
            })
        .flatMap(Actor::country)
        .orElse(id);
  }

  /// The party's actors in words, for messages.
  public List<String> names(Collection<String> ids) {
    return ids.stream().map(i -> actor(i).map(Actor::name).orElse(i)).toList();
  }
}
