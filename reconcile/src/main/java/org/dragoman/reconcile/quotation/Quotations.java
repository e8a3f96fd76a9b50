package org.dragoman.reconcile.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Identity;
import org.dragoman.model.crisis.Quotation;
import org.dragoman.model.crisis.Quotation.Relation;
import org.dragoman.model.crisis.Quotation.Variant;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Statement;
import org.dragoman.reconcile.text.Terms;

/// Groups the printed variants of one utterance around its fullest version.
public final class Quotations {
  private static final Comparator<Quoted> FULLEST_FIRST =
      Comparator.comparingInt(Quoted::length)
          .reversed()
          .thenComparingInt(Quoted::article)
          .thenComparing(q -> q.statement().extent())
          .thenComparing(q -> q.statement().id());

  private final Kinship kinship;
  private final Terms terms;

  public Quotations(Terms terms) {
    this.terms = terms;
    this.kinship = new Kinship(terms.stopWords());
  }

  /// All utterances of which words are quoted, with every variant; one that is printed once has one
  /// variant.
  public List<Quotation> group(List<Findings> inOrder) {
    List<Open> open = new ArrayList<>();
    Map<String, Set<Open>> byWord = new HashMap<>();
    for (Quoted quoted : quotedIn(inOrder)) {
      Optional<Open> home =
          candidates(quoted, byWord).stream().filter(o -> o.take(quoted, kinship)).findFirst();
      if (home.isEmpty()) {
        Open fresh = new Open(quoted);
        open.add(fresh);
        tellingWords(quoted)
            .forEach(w -> byWord.computeIfAbsent(w, _ -> new LinkedHashSet<>()).add(fresh));
      }
    }
    return open.stream().map(Open::close).sorted(Comparator.comparing(Quotation::id)).toList();
  }

  private static List<Quoted> quotedIn(List<Findings> inOrder) {
    List<Quoted> all = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      for (Statement statement : inOrder.get(i).statements()) {
        Quoted quoted = Quoted.of(statement, inOrder.get(i).article(), i);
        if (quoted.length() > 0) {
          all.add(quoted);
        }
      }
    }
    all.sort(FULLEST_FIRST);
    return all;
  }

  private Set<Open> candidates(Quoted quoted, Map<String, Set<Open>> byWord) {
    Set<Open> found = new LinkedHashSet<>();
    tellingWords(quoted).forEach(w -> found.addAll(byWord.getOrDefault(w, Set.of())));
    return found;
  }

  private List<String> tellingWords(Quoted quoted) {
    return quoted.words().stream()
        .map(Wording::word)
        .filter(w -> !terms.stopWords().contains(w))
        .distinct()
        .toList();
  }

  /// An utterance that can still take variants.
  private static final class Open {
    private final Quoted fullest;
    private final List<Variant> variants = new ArrayList<>();

    Open(Quoted fullest) {
      this.fullest = fullest;
      variants.add(new Variant(fullest.statement().id(), Relation.IDENTICAL, List.of()));
    }

    boolean take(Quoted quoted, Kinship kinship) {
      Optional<Variant> variant = kinship.of(fullest, quoted);
      variant.ifPresent(variants::add);
      return variant.isPresent();
    }

    Quotation close() {
      return new Quotation(
          Identity.of("quotation", fullest.statement().id()),
          fullest.speaker(),
          fullest.statement().id(),
          variants);
    }
  }
}
