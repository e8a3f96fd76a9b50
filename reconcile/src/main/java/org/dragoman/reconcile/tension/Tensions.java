package org.dragoman.reconcile.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.crisis.Coverage;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Tension;
import org.dragoman.reconcile.incident.Days;
import org.dragoman.reconcile.incident.Parties;

/// Adds up, for each directed pair of parties and each day, what the one did and said to the other.
///
/// An incident weighs by how it stands. What happened or goes on counts as what it is: a threat
/// that was uttered is a threat, an accusation a word. What is only threatened, planned, demanded,
/// alleged, denied, supposed or negated is no deed and counts nothing; the threat, demand or
/// accusation that brings it up is an incident of its own. Background (`historical`) and incidents
/// whose day is not known are left out. A happening counts once, however many print it.
public final class Tensions {
  private static final int TWO_DAYS = 2;

  private final Parties parties;
  private final Parties.Level level;
  private final Scale scale;

  /// @param level what stands for an actor in a dyad
  public Tensions(Parties parties, Parties.Level level, Scale scale) {
    this.parties = parties;
    this.level = level;
    this.scale = scale;
  }

  /// The tension of every pair, by source, then target.
  ///
  /// @param published the known days of publication: an article covers its day and the one before;
  ///   every day on which something is known to have happened is covered too
  public List<Tension> over(List<Incident> incidents, List<LocalDate> published) {
    Ledger ledger = Ledger.counting();
    deeds(incidents).forEach(ledger::add);
    return ledger.tensions(coverage(published, ledger), scale.label());
  }

  /// What the incidents are to tension; an incident of several parties is a deed for each pair.
  public List<Deed> deeds(List<Incident> incidents) {
    List<Deed> deeds = new ArrayList<>();
    for (Incident incident : incidents) {
      day(incident)
          .filter(_ -> counts(incident))
          .ifPresent(day -> deeds.addAll(deeds(incident, day)));
    }
    return deeds;
  }

  /// What one incident would be to tension, however it stands; none where its day is not known.
  public List<Deed> deeds(Incident incident) {
    return day(incident).map(day -> deeds(incident, day)).orElse(List.of());
  }

  private static Coverage coverage(List<LocalDate> published, Ledger ledger) {
    List<LocalDate> days = new ArrayList<>(ledger.days());
    published.forEach(p -> days.addAll(List.of(p.minusDays(1), p)));
    return Coverage.of(days);
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
        .filter(d -> d.length() <= TWO_DAYS)
        .map(Days::first);
  }

  /// Everybody stands for whom he stood for when it was reported.
  private List<Deed> deeds(Incident incident, LocalDate day) {
    Parties then = parties.seenIn(incident);
    List<String> targets = then.parties(incident.targets(), level);
    return then.parties(incident.sources(), level).stream()
        .flatMap(s -> targets.stream().map(t -> deed(incident, day, s, t)))
        .toList();
  }

  private Deed deed(Incident incident, LocalDate day, String source, String target) {
    return new Deed(
        day,
        source,
        target,
        Deed.Part.of(incident.code().type()),
        incident.code().cameo(),
        scale.of(incident.code()),
        incident.reports().size(),
        incident.id());
  }
}
