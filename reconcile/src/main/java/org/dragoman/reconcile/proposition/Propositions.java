package org.dragoman.reconcile.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.model.Identity;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Proposition;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.duplicate.Independence;
import org.dragoman.reconcile.text.Terms;

/// Joins the claims that are about the same thing, and says who asserts and who disputes it.
///
/// Two claims are about the same thing if one names the other, if both are about one happening, or
/// if one holder says nearly the same in two places.
public final class Propositions {
  private static final double SAME_WORDS = 0.6;
  private static final int FEWEST_SHARED = 2;

  private final Terms terms;
  private final Independence independence;

  public Propositions(Terms terms, Independence independence) {
    this.terms = terms;
    this.independence = independence;
  }

  public List<Proposition> group(List<Findings> inOrder, List<Incident> incidents) {
    List<Held> claims = claims(inOrder);
    Groups groups = new Groups(claims.size());
    joinByReference(claims, incidents, groups);
    joinByWords(claims, groups);
    return groups.members().stream()
        .map(g -> proposition(g.stream().map(claims::get).toList()))
        .sorted(Comparator.comparing(Proposition::id))
        .toList();
  }

  private List<Held> claims(List<Findings> inOrder) {
    List<Held> claims = new ArrayList<>();
    for (Findings findings : inOrder) {
      Article article = findings.article();
      for (Claim claim : findings.claims()) {
        String text = words(article, claim.proposition());
        Set<String> about = new LinkedHashSet<>(terms.content(text));
        claims.add(new Held(claim, article.published().value(), text, about));
      }
    }
    return claims;
  }

  private static String words(Article article, List<Span> spans) {
    return String.join(" … ", spans.stream().map(article::words).toList())
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static void joinByReference(List<Held> claims, List<Incident> incidents, Groups groups) {
    Map<String, String> incidentOf = new HashMap<>();
    incidents.forEach(i -> i.reports().forEach(e -> incidentOf.put(e, i.id())));
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      first.put(claims.get(i).claim().id(), i);
    }
    for (int i = 0; i < claims.size(); i++) {
      for (String about : claims.get(i).claim().about()) {
        String thing = incidentOf.getOrDefault(about, about);
        Integer earlier = first.putIfAbsent(thing, i);
        if (earlier != null) {
          groups.join(earlier, i);
        }
      }
    }
  }

  private static void joinByWords(List<Held> claims, Groups groups) {
    Map<String, List<Integer>> byHolder = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      byHolder.computeIfAbsent(claims.get(i).holder(), _ -> new ArrayList<>()).add(i);
    }
    byHolder.values().forEach(mine -> joinByWords(claims, mine, groups));
  }

  /// Joins claims of one holder. Longer ones are looked up first, so that each claim is compared
  /// with those that are at least as long; who shares enough of its terms has one of its rarest.
  private static void joinByWords(List<Held> claims, List<Integer> mine, Groups groups) {
    Map<String, List<Integer>> byTerm = new HashMap<>();
    List<Integer> longestFirst =
        mine.stream()
            .sorted(
                Comparator.comparingInt((Integer i) -> -claims.get(i).terms().size())
                    .thenComparingInt(i -> i))
            .toList();
    for (int i : longestFirst) {
      Held claim = claims.get(i);
      int needed = needed(claim);
      claim.terms().stream()
          .sorted(
              Comparator.comparingInt((String t) -> byTerm.getOrDefault(t, List.of()).size())
                  .thenComparing(t -> t))
          .limit(Math.max(0, claim.terms().size() - needed + 1L))
          .flatMap(t -> byTerm.getOrDefault(t, List.of()).stream())
          .distinct()
          .filter(j -> sayTheSame(claim, claims.get(j), needed))
          .forEach(j -> groups.join(i, j));
      claim.terms().forEach(t -> byTerm.computeIfAbsent(t, _ -> new ArrayList<>()).add(i));
    }
  }

  /// How many of its terms another claim must share to say the same.
  private static int needed(Held claim) {
    return Math.max(FEWEST_SHARED, (int) Math.ceil(SAME_WORDS * claim.terms().size()));
  }

  private static boolean sayTheSame(Held shorter, Held longer, int needed) {
    return shorter.claim().stance() == longer.claim().stance()
        && shorter.terms().stream().filter(longer.terms()::contains).count() >= needed;
  }

  private Proposition proposition(List<Held> claims) {
    List<String> ids = claims.stream().map(h -> h.claim().id()).sorted().toList();
    return new Proposition(
        Identity.of("proposition", String.join(" ", ids)),
        wording(claims),
        ids,
        holders(claims, Set.of(Claim.Stance.ASSERTS)),
        holders(claims, Set.of(Claim.Stance.DENIES, Claim.Stance.DOUBTS)),
        independence.count(articles(claims)),
        Disputes.among(claims));
  }

  /// What is asserted, in the fewest words that still say what it is about.
  private static String wording(Collection<Held> claims) {
    return claims.stream()
        .min(
            Comparator.<Held>comparingInt(h -> h.claim().stance() == Claim.Stance.ASSERTS ? 0 : 1)
                .thenComparingInt(h -> h.terms().size() < FEWEST_SHARED ? 1 : 0)
                .thenComparingInt(h -> h.text().length())
                .thenComparing(h -> h.claim().id()))
        .map(Held::text)
        .orElse("");
  }

  private static List<String> holders(List<Held> claims, Set<Claim.Stance> stances) {
    return claims.stream()
        .filter(h -> stances.contains(h.claim().stance()))
        .map(Held::holder)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> articles(List<Held> claims) {
    return claims.stream().map(h -> h.claim().evidence().article()).distinct().toList();
  }
}
