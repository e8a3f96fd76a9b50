package org.dragoman.reconcile.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Citation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.text.Terms;

/// The few sentences that tell what several articles have in common: those whose terms stand in the
/// most articles and headlines, each term counting once, a long sentence having to carry more.
public final class Digest {
  private static final double HEADLINE = 1;
  private static final double LEAD = 0.5;
  private static final double ONE_ARTICLE = 1;
  private static final double LENGTH_POWER = 0.5;
  private static final double OVERLONG = 1.4;
  private static final int FEWEST_WORDS = 6;

  private final Terms terms;
  private final Sentences sentences;

  public Digest(Terms terms) {
    this.terms = terms;
    this.sentences = Sentences.load();
  }

  /// The sentences, the weightiest first.
  ///
  /// @param inOrder what is digested
  /// @param words how many words it should have, about
  /// @param most how many sentences at most
  public List<Citation> of(List<Findings> inOrder, int words, int most) {
    Map<String, Double> weights = weights(inOrder);
    List<Candidate> left = new ArrayList<>(candidates(inOrder));
    List<Citation> taken = new ArrayList<>();
    Set<String> told = new HashSet<>();
    int length = 0;
    boolean more = true;
    while (more && taken.size() < most) {
      int before = length;
      Optional<Candidate> next =
          best(left, weights, told, length, words)
              .filter(c -> before == 0 || before + c.words() - words <= words - before);
      for (Candidate candidate : next.stream().toList()) {
        taken.add(candidate.citation());
        told.addAll(candidate.terms());
        length += candidate.words();
        left.remove(candidate);
      }
      more = next.isPresent();
    }
    return taken;
  }

  private static Optional<Candidate> best(
      List<Candidate> left, Map<String, Double> weights, Set<String> told, int length, int words) {
    return left.stream()
        .filter(c -> length == 0 || length + c.words() <= OVERLONG * words)
        .filter(c -> c.worth(weights, told) > 0)
        .max(
            Comparator.comparingDouble((Candidate c) -> c.worth(weights, told))
                .thenComparing(Candidate::citation, Comparator.reverseOrder()));
  }

  /// In how many articles each term stands beyond one, leads and headlines counting more, squared.
  private Map<String, Double> weights(List<Findings> findings) {
    Map<String, Double> counts = new HashMap<>();
    for (Findings f : findings) {
      Set<String> seen = new HashSet<>();
      double weight = 1 + LEAD;
      for (Span sentence : sentences.of(f.article())) {
        for (String term : about(f.article().words(sentence))) {
          if (seen.add(term)) {
            counts.merge(term, weight, Double::sum);
          }
        }
        weight = 1;
      }
      f.article()
          .title()
          .ifPresent(t -> about(t).forEach(term -> counts.merge(term, HEADLINE, Double::sum)));
    }
    counts.replaceAll((_, n) -> Math.pow(Math.max(0, n - ONE_ARTICLE), 2));
    return counts;
  }

  private Set<String> about(String text) {
    return new LinkedHashSet<>(terms.content(text));
  }

  private List<Candidate> candidates(List<Findings> findings) {
    List<Candidate> candidates = new ArrayList<>();
    for (Findings f : findings) {
      for (Span sentence : sentences.of(f.article())) {
        String text = f.article().words(sentence);
        int words = Terms.words(text).size();
        if (words >= FEWEST_WORDS && cutsNoName(f.mentions(), sentence)) {
          candidates.add(
              new Candidate(new Citation(f.article().id(), sentence), about(text), words));
        }
      }
    }
    return candidates;
  }

  /// Every name that is in the sentence in part is in it as a whole.
  static boolean cutsNoName(List<ActorMention> mentions, Span sentence) {
    return mentions.stream()
        .map(ActorMention::span)
        .noneMatch(m ->
            m.start() < sentence.end()
                && sentence.start() < m.end()
                && (m.start() < sentence.start() || m.end() > sentence.end()));
  }

  /// A sentence that could be taken.
  private record Candidate(Citation citation, Set<String> terms, int words) {
    double worth(Map<String, Double> weights, Set<String> told) {
      double sum =
          terms.stream()
              .filter(t -> !told.contains(t))
              .sorted()
              .mapToDouble(t -> weights.getOrDefault(t, 0.0))
              .sum();
      return sum / Math.pow(words, LENGTH_POWER);
    }
  }
}
