package org.dragoman.reconcile.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Citation;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.crisis.Briefing;
import org.dragoman.model.crisis.Briefing.Line;
import org.dragoman.model.crisis.Briefing.Section;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Proposition;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.reconcile.text.Overlap;
import org.dragoman.reconcile.text.Terms;

/// Picks the sentences that carry the crisis: those that report its weightiest incidents, those
/// that say what is disputed, and the background; no two of which say the same.
public final class Briefings {
  private static final int KEY_LINES = 8;
  private static final int DISPUTED_LINES = 4;
  private static final int BACKGROUND_LINES = 4;
  private static final double ALIKE = 0.6;
  private static final int LONGEST = 600;
  private static final int SHORTEST = 40;

  private final Terms terms;

  public Briefings(Terms terms) {
    this.terms = terms;
  }

  public Briefing brief(
      List<Findings> inOrder, List<Incident> incidents, List<Proposition> propositions) {
    Evidence evidence = Evidence.of(inOrder);
    Picked picked = new Picked();
    pick(picked, Section.KEY, KEY_LINES, weigh(incidents, evidence, false));
    pick(picked, Section.DISPUTED, DISPUTED_LINES, disputes(propositions, evidence));
    pick(picked, Section.BACKGROUND, BACKGROUND_LINES, weigh(incidents, evidence, true));
    return new Briefing(picked.lines);
  }

  /// Sentences by the weight of the incidents that they report, the weightiest first.
  private List<Candidate> weigh(List<Incident> incidents, Evidence evidence, boolean background) {
    Map<Citation, Double> weights = new HashMap<>();
    Map<Citation, Set<Citation>> also = new HashMap<>();
    for (Incident incident : incidents) {
      if ((incident.standing() == StandingKind.HISTORICAL) == background) {
        List<Citation> told =
            incident.reports().stream().flatMap(r -> evidence.ofEvent(r).stream()).toList();
        told.forEach(c -> weights.merge(c, weight(incident), Double::sum));
        told.forEach(c -> also.computeIfAbsent(c, _ -> new HashSet<>()).addAll(told));
      }
    }
    return candidates(weights, also, evidence);
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
    Map<Citation, Double> weights = new HashMap<>();
    Map<Citation, Set<Citation>> also = new HashMap<>();
    for (Proposition proposition : propositions) {
      boolean disputed = !proposition.disputedBy().isEmpty();
      for (String id : proposition.claims()) {
        for (Claim claim : evidence.claim(id)) {
          boolean unsupported = claim.support().stated().isPresent();
          double weight = (disputed ? proposition.claims().size() : 0) + (unsupported ? 1 : 0);
          if (weight > 0) {
            weights.merge(claim.evidence(), weight, Double::sum);
            also.computeIfAbsent(claim.evidence(), _ -> new HashSet<>()).add(claim.evidence());
          }
        }
      }
    }
    return candidates(weights, also, evidence);
  }

  private List<Candidate> candidates(
      Map<Citation, Double> weights, Map<Citation, Set<Citation>> also, Evidence evidence) {
    return weights.entrySet().stream()
        .filter(e -> evidence.isQuotable(e.getKey()))
        .map(e ->
            new Candidate(
                e.getKey(),
                e.getValue(),
                evidence.words(e.getKey()),
                also.getOrDefault(e.getKey(), Set.of()).stream().sorted().toList()))
        .sorted(
            Comparator.comparingDouble(Candidate::weight)
                .reversed()
                .thenComparing(Candidate::citation))
        .toList();
  }

  private void pick(Picked picked, Section section, int most, List<Candidate> candidates) {
    List<Line> lines = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<String> about = terms.content(candidate.text());
      if (lines.size() < most && picked.takes(about)) {
        lines.add(new Line(candidate.text(), section, citations(candidate)));
        picked.about.add(about);
      }
    }
    picked.lines.addAll(lines);
  }

  private static List<Citation> citations(Candidate candidate) {
    Map<String, Citation> byArticle = new LinkedHashMap<>();
    byArticle.put(candidate.citation().article(), candidate.citation());
    candidate.also().forEach(c -> byArticle.putIfAbsent(c.article(), c));
    return List.copyOf(byArticle.values());
  }

  private record Candidate(Citation citation, double weight, String text, List<Citation> also) {}

  private static final class Picked {
    private final List<Line> lines = new ArrayList<>();
    private final List<List<String>> about = new ArrayList<>();

    boolean takes(List<String> terms) {
      return about.stream().allMatch(a -> Overlap.ofSmaller(a, terms) < ALIKE);
    }
  }

  /// Where each finding stands.
  private record Evidence(
      Map<String, Article> articles, Map<String, Event> events, Map<String, Claim> claims) {
    static Evidence of(List<Findings> findings) {
      Evidence evidence = new Evidence(new HashMap<>(), new HashMap<>(), new HashMap<>());
      for (Findings f : findings) {
        evidence.articles.put(f.article().id(), f.article());
        f.events().forEach(e -> evidence.events.put(e.id(), e));
        f.claims().forEach(c -> evidence.claims.put(c.id(), c));
      }
      return evidence;
    }

    List<Citation> ofEvent(String id) {
      Event event = events.get(id);
      return event == null ? List.of() : List.of(event.evidence());
    }

    List<Claim> claim(String id) {
      Claim claim = claims.get(id);
      return claim == null ? List.of() : List.of(claim);
    }

    String words(Citation citation) {
      Article article = articles.get(citation.article());
      return article == null ? "" : article.words(citation.span());
    }

    /// A sentence of the body, neither a fragment nor a whole page.
    boolean isQuotable(Citation citation) {
      Article article = articles.get(citation.article());
      int length = citation.span().length();
      return article != null
          && length >= SHORTEST
          && length <= LONGEST
          && article
              .passageAt(citation.span().start())
              .filter(p -> p.kind() == PassageKind.BODY)
              .isPresent();
    }
  }
}
