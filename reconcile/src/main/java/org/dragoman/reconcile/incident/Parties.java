package org.dragoman.reconcile.incident;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.dragoman.model.crisis.Incident;
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

  private static final Comparator<View> SUREST =
      Comparator.comparing((View v) -> v.day().orElse(LocalDate.MIN))
          .thenComparingInt(v -> v.actor().sectors().size())
          .thenComparing(v -> v.actor().toString());

  private final Map<String, Actor> latest;
  private final Map<String, Map<String, Actor>> byArticle;
  private final Map<String, String> articleOf;

  private Parties(
      Map<String, Actor> latest,
      Map<String, Map<String, Actor>> byArticle,
      Map<String, String> articleOf) {
    this.latest = latest;
    this.byArticle = byArticle;
    this.articleOf = articleOf;
  }

  /// An actor as one article knows him.
  private record View(Optional<LocalDate> day, Actor actor) {}

  /// Everybody in the findings, as each article knows them.
  public static Parties among(Collection<Findings> findings) {
    Map<String, View> latest = new HashMap<>();
    Map<String, Map<String, Actor>> byArticle = HashMap.newHashMap(findings.size());
    Map<String, String> articleOf = new HashMap<>();
    for (Findings f : findings) {
      Map<String, Actor> here = HashMap.newHashMap(f.actors().size());
      for (Actor actor : f.actors()) {
        here.putIfAbsent(actor.id(), actor);
        latest.merge(
            actor.id(),
            new View(f.article().published().value(), actor),
            BinaryOperator.maxBy(SUREST));
      }
      byArticle.put(f.article().id(), here);
      f.eventsTold().forEach(e -> articleOf.put(e.id(), f.article().id()));
    }
    Map<String, Actor> views = HashMap.newHashMap(latest.size());
    latest.forEach((id, view) -> views.put(id, view.actor()));
    return new Parties(views, byArticle, articleOf);
  }

  /// Some actors; of two with one id the first counts.
  public static Parties of(Collection<Actor> actors) {
    return of(actors, Map.of(), Map.of());
  }

  /// Some actors, and how articles know them.
  ///
  /// @param views by article
  /// @param articleOf the article of each event
  public static Parties of(
      Collection<Actor> actors, Map<String, List<Actor>> views, Map<String, String> articleOf) {
    Map<String, Map<String, Actor>> byArticle = HashMap.newHashMap(views.size());
    views.forEach((article, seen) -> byArticle.put(article, byId(seen)));
    return new Parties(byId(actors), byArticle, Map.copyOf(articleOf));
  }

  private static Map<String, Actor> byId(Collection<Actor> actors) {
    Map<String, Actor> byId = new HashMap<>();
    actors.forEach(a -> byId.putIfAbsent(a.id(), a));
    return byId;
  }

  /// The same, but everybody as the reports of a happening know them: as most of them do, as the
  /// last of them where they are evenly divided.
  public Parties seenIn(Incident incident) {
    Map<String, Actor> seen = new HashMap<>();
    for (String id : incident.sources()) {
      viewIn(incident, id).ifPresent(a -> seen.put(id, a));
    }
    for (String id : incident.targets()) {
      viewIn(incident, id).ifPresent(a -> seen.put(id, a));
    }
    return new Parties(seen, Map.of(), Map.of());
  }

  private Optional<Actor> viewIn(Incident incident, String id) {
    Map<Actor, Integer> counts = new LinkedHashMap<>();
    for (String report : incident.reports()) {
      Actor view = byArticle.getOrDefault(articleOf.getOrDefault(report, ""), Map.of()).get(id);
      if (view != null) {
        counts.merge(view, 1, Integer::sum);
      }
    }
    // Reports are in order of publication, so the last of the most frequent is the latest.
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() >= a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .or(() -> actor(id));
  }

  /// The actor of an id, as the latest article that names him knows him.
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(latest.get(id));
  }

  /// The actor of an id as an article knows him.
  public Optional<Actor> actor(String id, String article) {
    return Optional.ofNullable(byArticle.getOrDefault(article, Map.of()).get(id))
        .or(() -> actor(id));
  }

  /// Actors as an article knows them.
  Side side(Collection<String> ids, String article) {
    SortedMap<String, Optional<Actor>> members = new TreeMap<>();
    ids.forEach(id -> members.put(id, actor(id, article)));
    return new Side(members);
  }

  /// How well two sides of a happening fit, 0 to 1: shared actors, else actors that can act for one
  /// another. A side that is not named fits anything, but not well.
  static double fit(Side a, Side b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? 0.5 : 0.3;
    }
    double best = 0;
    for (Map.Entry<String, Optional<Actor>> one : a.members().entrySet()) {
      for (Map.Entry<String, Optional<Actor>> two : b.members().entrySet()) {
        best = Math.max(best, fit(one, two));
      }
    }
    return best;
  }

  private static double fit(
      Map.Entry<String, Optional<Actor>> a, Map.Entry<String, Optional<Actor>> b) {
    if (a.getKey().equals(b.getKey())) {
      return a.getValue().map(Parties::isNamed).orElse(true) ? 1 : SAME_DESCRIPTION;
    }
    if (PersonNames.areOne(a.getKey(), b.getKey())) {
      return 1;
    }
    return a.getValue().flatMap(one -> b.getValue().map(two -> fit(one, two))).orElse(0.0);
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

  private static boolean isNamed(Actor actor) {
    return actor.kind() != ActorKind.UNNAMED;
  }

  /// Whether somebody is named, and not only described.
  boolean isNamed(String id) {
    return actor(id).map(Parties::isNamed).orElse(true);
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
