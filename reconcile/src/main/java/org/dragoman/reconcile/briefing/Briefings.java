package org.dragoman.reconcile.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Citation;
import org.dragoman.model.crisis.Briefing;
import org.dragoman.model.crisis.Briefing.Line;
import org.dragoman.model.crisis.Briefing.Section;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Proposition;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.reconcile.text.Overlap;
import org.dragoman.reconcile.text.Terms;

/// Picks the sentences that carry the crisis: what most reports of the largest story have in
/// common, what is new, the weightiest incidents, what is disputed, and the background; no two of
/// which say the same. Each line carries the conflicts of what it tells.
public final class Briefings {
  private static final int LEAD_WORDS = 70;
  private static final int LEAD_LINES = 3;
  private static final int LEAD_ARTICLES = 60;
  private static final int NEW_LINES = 16;
  private static final int KEY_LINES = 24;
  private static final int DISPUTED_LINES = 12;
  private static final int BACKGROUND_LINES = 8;
  private static final int SHORT_COVERAGE = 2;
  private static final double ALIKE = 0.6;

  private final Terms terms;
  private final Digest digest;

  public Briefings(Terms terms) {
    this.terms = terms;
    this.digest = new Digest(terms);
  }

  public Briefing brief(
      List<Findings> inOrder,
      List<Story> stories,
      List<Incident> incidents,
      List<Proposition> propositions) {
    Evidence evidence = Evidence.of(inOrder);
    Picked picked = new Picked();
    lead(picked, inOrder, stories, evidence);
    List<Incident> fresh = fresh(inOrder, incidents, evidence);
    List<Incident> background = standing(incidents, true);
    List<Incident> earlier = new ArrayList<>(standing(incidents, false));
    earlier.removeAll(new HashSet<>(fresh));
    pick(picked, Section.NEW, NEW_LINES, weigh(fresh, evidence));
    pick(picked, Section.KEY, KEY_LINES, weigh(earlier, evidence));
    pick(picked, Section.DISPUTED, DISPUTED_LINES, disputes(propositions, evidence));
    pick(picked, Section.BACKGROUND, BACKGROUND_LINES, weigh(background, evidence));
    return new Briefing(ranked(picked.lines));
  }

  private static List<Incident> standing(List<Incident> incidents, boolean historical) {
    return incidents.stream()
        .filter(i -> (i.standing() == StandingKind.HISTORICAL) == historical)
        .toList();
  }

  /// What the latest articles of the largest story have in common; nothing where there is only one.
  private void lead(Picked picked, List<Findings> inOrder, List<Story> stories, Evidence evidence) {
    Set<String> largest =
        stories.stream()
            .max(Comparator.comparingInt((Story s) -> s.articles().size()))
            .filter(s -> s.articles().size() > 1)
            .map(s -> Set.copyOf(s.articles()))
            .orElse(Set.of());
    List<Findings> told = inOrder.stream().filter(f -> largest.contains(f.article().id())).toList();
    List<Findings> latest = told.subList(Math.max(0, told.size() - LEAD_ARTICLES), told.size());
    List<Weighed> lines = new ArrayList<>();
    for (Citation citation : digest.of(latest, LEAD_WORDS, LEAD_LINES)) {
      lines.add(new Weighed(citation));
    }
    pick(picked, Section.LEAD, LEAD_LINES, candidates(lines, evidence));
  }

  /// Incidents that nobody reported before the last day of publication or the one before it. Where
  /// all was published within two days, nothing is newer than the rest.
  private static List<Incident> fresh(
      List<Findings> inOrder, List<Incident> incidents, Evidence evidence) {
    List<LocalDate> days =
        inOrder.stream().flatMap(f -> f.article().published().value().stream()).sorted().toList();
    if (days.isEmpty() || !days.getFirst().plusDays(SHORT_COVERAGE).isBefore(days.getLast())) {
      return List.of();
    }
    LocalDate since = days.getLast().minusDays(1);
    return standing(incidents, false).stream()
        .filter(i ->
            i.reports().stream()
                .map(evidence::published)
                .allMatch(d -> d.filter(x -> !x.isBefore(since)).isPresent()))
        .toList();
  }

  /// Sentences by the weight of the incidents that they report, the weightiest first.
  private List<Candidate> weigh(List<Incident> incidents, Evidence evidence) {
    Map<Citation, Weighed> sentences = new LinkedHashMap<>();
    for (Incident incident : incidents) {
      List<Citation> told =
          incident.reports().stream().flatMap(r -> evidence.ofEvent(r).stream()).toList();
      for (Citation c : told) {
        sentences
            .computeIfAbsent(c, Weighed::new)
            .add(weight(incident), told, incident.conflicts());
      }
    }
    return candidates(sentences.values().stream().toList(), evidence);
  }

  private static double weight(Incident incident) {
    double sides =
        (incident.sources().isEmpty() ? 0.5 : 1) * (incident.targets().isEmpty() ? 0.6 : 1);
    return sides
        * standingWeight(incident.standing())
        * (1 + Math.abs(incident.code().intensity()))
        * Math.sqrt(incident.independent());
  }

  private static double standingWeight(StandingKind standing) {
    return switch (standing) {
      case HAPPENED, ONGOING, HISTORICAL -> 1;
      case THREATENED, PLANNED, ALLEGED, DENIED, DEMANDED -> 0.4;
      case HYPOTHETICAL, NEGATED -> 0.2;
    };
  }

  private List<Candidate> disputes(List<Proposition> propositions, Evidence evidence) {
    Map<Citation, Weighed> sentences = new LinkedHashMap<>();
    for (Proposition proposition : propositions) {
      boolean disputed = !proposition.disputedBy().isEmpty();
      for (String id : proposition.claims()) {
        for (Claim claim : evidence.claim(id)) {
          boolean unsupported = claim.support().stated().isPresent();
          double weight = (disputed ? proposition.claims().size() : 0) + (unsupported ? 1 : 0);
          if (weight > 0) {
            Citation told = evidence.unmarked(claim.evidence());
            sentences
                .computeIfAbsent(told, Weighed::new)
                .add(weight, List.of(told), proposition.conflicts());
          }
        }
      }
    }
    return candidates(sentences.values().stream().toList(), evidence);
  }

  private List<Candidate> candidates(List<Weighed> sentences, Evidence evidence) {
    return sentences.stream()
        .filter(w -> evidence.isQuotable(w.citation()))
        .map(w -> new Candidate(w, evidence.words(w.citation())))
        .sorted(
            Comparator.comparingDouble((Candidate c) -> c.sentence().weight())
                .reversed()
                .thenComparing(c -> c.sentence().citation()))
        .toList();
  }

  private void pick(Picked picked, Section section, int most, List<Candidate> candidates) {
    int taken = 0;
    for (Candidate candidate : candidates) {
      if (taken == most) {
        return;
      }
      Set<String> about = Set.copyOf(terms.content(candidate.text()));
      if (picked.takes(about)) {
        picked.lines.add(
            new Line(
                candidate.text(),
                section,
                1,
                candidate.sentence().citations(),
                candidate.sentence().conflicts()));
        picked.about.add(about);
        taken++;
      }
    }
  }

  /// The first lines of all sections come before the second of any.
  private static List<Line> ranked(List<Line> lines) {
    Map<Section, Integer> depth = new LinkedHashMap<>();
    List<Integer> depths =
        lines.stream().map(l -> depth.merge(l.section(), 1, Integer::sum)).toList();
    List<Line> ranked = new ArrayList<>(lines);
    int rank = 0;
    int deepest = depths.stream().mapToInt(d -> d).max().orElse(0);
    for (int d = 1; d <= deepest; d++) {
      for (int i = 0; i < lines.size(); i++) {
        if (depths.get(i) == d) {
          rank++;
          ranked.set(i, lines.get(i).at(rank));
        }
      }
    }
    return ranked;
  }

  private record Candidate(Weighed sentence, String text) {}

  private static final class Picked {
    private final List<Line> lines = new ArrayList<>();
    private final List<Set<String>> about = new ArrayList<>();

    boolean takes(Set<String> terms) {
      return about.stream().allMatch(a -> Overlap.ofSmaller(a, terms) < ALIKE);
    }
  }
}
