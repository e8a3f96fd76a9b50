package org.dragoman.reconcile.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  private static final double ENOUGH_SHARED = 0.5;

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
      List<Match> homes = homes(quoted, byWord);
      homes.forEach(m -> m.home().variants.add(m.variant()));
      if (homes.isEmpty()) {
        open.add(opened(quoted, open.size(), byWord));
      }
    }
    return open.stream().map(Open::close).sorted(Comparator.comparing(Quotation::id)).toList();
  }

  /// The utterances that a quotation is a variant of. Words that stand in two fuller quotations are
  /// a variant of both; where words were changed, the closest utterance alone takes it.
  private List<Match> homes(Quoted quoted, Map<String, Set<Open>> byWord) {
    List<Match> matches =
        candidates(quoted, byWord).stream()
            .flatMap(o -> kinship.of(o.fullest, quoted).map(v -> new Match(o, v)).stream())
            .sorted(Comparator.comparing(m -> m.variant().relation()))
            .toList();
    List<Match> whole =
        matches.stream().filter(m -> m.variant().relation() != Relation.REWORDED).toList();
    return whole.isEmpty() ? matches.stream().limit(1).toList() : whole;
  }

  private Open opened(Quoted quoted, int number, Map<String, Set<Open>> byWord) {
    Open fresh = new Open(quoted, number);
    tellingWords(quoted)
        .forEach(w -> byWord.computeIfAbsent(w, _ -> new LinkedHashSet<>()).add(fresh));
    return fresh;
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

  /// Utterances that share enough telling words to hold the quotation, the fullest first.
  private List<Open> candidates(Quoted quoted, Map<String, Set<Open>> byWord) {
    List<String> words = tellingWords(quoted);
    Map<Open, Integer> shared = new LinkedHashMap<>();
    for (String word : words) {
      byWord.getOrDefault(word, Set.of()).forEach(o -> shared.merge(o, 1, Integer::sum));
    }
    double needed = Math.max(1, ENOUGH_SHARED * words.size() - quoted.bleeps());
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= needed)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingInt(o -> o.number))
        .toList();
  }

  private List<String> tellingWords(Quoted quoted) {
    return quoted.words().stream()
        .map(Wording::word)
        .filter(w -> !terms.stopWords().contains(w))
        .distinct()
        .toList();
  }

  /// A variant and the utterance it would join; the fullest utterances first.
  private record Match(Open home, Variant variant) {}

  /// An utterance that can still take variants.
  private static final class Open {
    private final Quoted fullest;
    private final int number;
    private final List<Variant> variants = new ArrayList<>();

    Open(Quoted fullest, int number) {
      this.fullest = fullest;
      this.number = number;
      variants.add(new Variant(fullest.statement().id(), Relation.IDENTICAL, List.of()));
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
