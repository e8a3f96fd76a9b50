package org.dragoman.reconcile.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.finding.EventType;
import org.dragoman.reconcile.incident.Days;
import org.dragoman.reconcile.incident.Parties;

/// Adds up, for each directed pair of parties and each day, what the one did and said to the other.
///
/// The score of a day is the sum over its incidents of PLOVER's intensity times the weight of the
/// standing: 1 for what happened or goes on, 0 for everything that did not (yet) happen. Background
/// (`historical`) and incidents whose day is not known are left out. A happening counts once,
/// however many print it.
public final class Tensions {
  /// Name and version of the formula.
  public static final String METHOD = "plover-intensity-sum/1";

  private static final int FULL_DAY = 1;

  private final Parties parties;

  public Tensions(Parties parties) {
    this.parties = parties;
  }

  public List<Tension> over(List<Incident> incidents) {
    Map<Dyad, Map<LocalDate, List<Incident>>> byDyad = new TreeMap<>();
    for (Incident incident : incidents) {
      day(incident)
          .filter(_ -> counts(incident))
          .ifPresent(day -> dyads(incident).forEach(d -> put(byDyad, d, day, incident)));
    }
    List<Tension> tensions = new ArrayList<>();
    byDyad.forEach((dyad, days) -> tensions.add(tension(dyad, days)));
    return tensions;
  }

  private static void put(
      Map<Dyad, Map<LocalDate, List<Incident>>> byDyad,
      Dyad dyad,
      LocalDate day,
      Incident incident) {
    byDyad
        .computeIfAbsent(dyad, _ -> new TreeMap<>())
        .computeIfAbsent(day, _ -> new ArrayList<>())
        .add(incident);
  }

  private static boolean counts(Incident incident) {
    return switch (incident.standing()) {
      case HAPPENED, ONGOING -> true;
      case HISTORICAL, PLANNED, THREATENED, DEMANDED, ALLEGED, DENIED, HYPOTHETICAL, NEGATED ->
          false;
    };
  }

  /// The day of an incident, if it is known to the day; of two days the first.
  private static Optional<LocalDate> day(Incident incident) {
    return incident
        .date()
        .value()
        .flatMap(Days::of)
        .filter(d -> d.length() <= FULL_DAY + 1)
        .map(Days::first);
  }

  private List<Dyad> dyads(Incident incident) {
    return incident.sources().stream()
        .map(parties::dyadParty)
        .distinct()
        .flatMap(s ->
            incident.targets().stream()
                .map(parties::dyadParty)
                .distinct()
                .filter(t -> !t.equals(s))
                .map(t -> new Dyad(s, t)))
        .toList();
  }

  private static Tension tension(Dyad dyad, Map<LocalDate, List<Incident>> byDay) {
    List<Tension.Day> days = new ArrayList<>();
    byDay.forEach((date, incidents) -> days.add(day(date, incidents)));
    return new Tension(dyad.source(), dyad.target(), days, Shifts.in(days), METHOD);
  }

  private static Tension.Day day(LocalDate date, List<Incident> incidents) {
    int acts = 0;
    int threats = 0;
    int words = 0;
    int cooperation = 0;
    for (Incident incident : incidents) {
      EventType type = incident.code().type();
      switch (type.quad()) {
        case MATERIAL_CONFLICT -> acts++;
        case VERBAL_CONFLICT -> {
          threats += type == EventType.THREATEN ? 1 : 0;
          words += type == EventType.THREATEN ? 0 : 1;
        }
        case VERBAL_COOPERATION, MATERIAL_COOPERATION -> cooperation++;
      }
    }
    double score = incidents.stream().mapToDouble(i -> i.code().intensity()).sum();
    List<String> ids = incidents.stream().map(Incident::id).sorted().toList();
    return new Tension.Day(date, acts, threats, words, cooperation, score, ids);
  }

  private record Dyad(String source, String target) implements Comparable<Dyad> {
    private static final Comparator<Dyad> ORDER =
        Comparator.comparing(Dyad::source).thenComparing(Dyad::target);

    @Override
    public int compareTo(Dyad other) {
      return ORDER.compare(this, other);
    }
  }
}
