package org.dragoman.reconcile.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.model.Identity;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Proposition;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Statement;
import org.dragoman.reconcile.duplicate.Independence;
import org.dragoman.reconcile.text.Terms;

/// Joins the claims that are about the same thing, and says who asserts and who disputes it.
///
/// Two claims are about the same thing if one names the other, or if they say much the same in
/// words and either one holder makes both or both tell of one happening.
public final class Propositions {
  private static final int FEWEST_TERMS = 2;

  private final Terms terms;
  private final Independence independence;

  public Propositions(Terms terms, Independence independence) {
    this.terms = terms;
    this.independence = independence;
  }

  public List<Proposition> group(List<Findings> inOrder, List<Incident> incidents) {
    List<Held> claims = claims(inOrder);
    Groups groups = new Groups(claims.size());
    joinByReference(claims, groups);
    SameWords byHolder = new SameWords(claims, SameWords.Measure.OF_ONE_HOLDER);
    byHolder(claims).forEach(mine -> byHolder.join(mine, groups));
    SameWords byHappening = new SameWords(claims, SameWords.Measure.OF_ONE_HAPPENING);
    byHappening(claims, incidents).forEach(told -> byHappening.join(told, groups));
    return groups.members().stream()
        .map(g -> proposition(g.stream().map(claims::get).toList()))
        .sorted(Comparator.comparing(Proposition::id))
        .toList();
  }

  private List<Held> claims(List<Findings> inOrder) {
    List<Held> claims = new ArrayList<>();
    for (Findings findings : inOrder) {
      Map<String, Statement> statements = new HashMap<>();
      findings.statements().forEach(s -> statements.put(s.id(), s));
      for (Claim claim : findings.claims()) {
        Optional<Statement> said =
            claim.about().stream().flatMap(a -> Stream.ofNullable(statements.get(a))).findFirst();
        claims.add(Held.of(findings, claim, said, terms));
      }
    }
    return claims;
  }

  private static void joinByReference(List<Held> claims, Groups groups) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      numbers.put(claims.get(i).claim().id(), i);
    }
    for (int i = 0; i < claims.size(); i++) {
      for (String about : claims.get(i).claim().about()) {
        Integer meant = numbers.get(about);
        if (meant != null) {
          groups.join(meant, i);
        }
      }
    }
  }

  private static Collection<List<Integer>> byHolder(List<Held> claims) {
    Map<String, List<Integer>> byHolder = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Held claim = claims.get(i);
      byHolder
          .computeIfAbsent(claim.holder() + " " + claim.claim().stance(), _ -> new ArrayList<>())
          .add(i);
    }
    return byHolder.values();
  }

  private static Collection<List<Integer>> byHappening(
      List<Held> claims, List<Incident> incidents) {
    Map<String, String> incidentOf = new HashMap<>();
    incidents.forEach(i -> i.reports().forEach(e -> incidentOf.put(e, i.id())));
    Map<String, List<Integer>> byHappening = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      int claim = i;
      claims.get(i).told().stream()
          .flatMap(a -> Stream.ofNullable(incidentOf.get(a)))
          .distinct()
          .forEach(h -> byHappening.computeIfAbsent(h, _ -> new ArrayList<>()).add(claim));
    }
    return byHappening.values();
  }

  private Proposition proposition(List<Held> claims) {
    List<String> ids = claims.stream().map(h -> h.claim().id()).sorted().toList();
    return new Proposition(
        Identity.of("proposition", String.join(" ", ids)),
        wording(claims),
        ids,
        holders(claims, Set.of(Claim.Stance.ASSERTS)),
        holders(claims, Set.of(Claim.Stance.DENIES, Claim.Stance.DOUBTS)),
        holders(claims, Set.of(Claim.Stance.DOUBTS)),
        independence.count(articles(claims)),
        Disputes.among(claims));
  }

  /// What is asserted, in the fewest words that still say what it is about.
  private static String wording(Collection<Held> claims) {
    return claims.stream()
        .min(
            Comparator.<Held>comparingInt(h -> h.asserts() ? 0 : 1)
                .thenComparingInt(h -> h.terms().size() < FEWEST_TERMS ? 1 : 0)
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
