package org.dragoman.reconcile.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.Citation;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.text.Sentences;
import org.dragoman.reconcile.text.Terms;

/// The few sentences that tell what several articles have in common: those that together hold most
/// of the terms of which several articles and headlines speak, each counting once, and that read
/// most like what the articles open with. Sets of sentences are weighed, not sentence by sentence,
/// so that the second adds to the first.
public final class Digest {
  private static final double HEADLINE = 1;
  private static final double LEAD = 0.5;
  private static final double ONE_ARTICLE = 1;
  private static final double LENGTH_POWER = 0.2;
  private static final double OVERLONG = 1.4;
  private static final int FEWEST_WORDS = 6;
  private static final int SHORTLIST = 16;

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
    int longest = (int) (OVERLONG * words);
    Consensus consensus =
        new Consensus(inOrder.stream().map(f -> opening(f.article(), longest)).toList());
    Map<String, Double> weights = weights(inOrder);
    List<Candidate> shortlist =
        candidates(inOrder).stream()
            .map(c -> new Draft(List.of(c), 0, worth(List.of(c), weights, consensus)))
            .filter(d -> d.worth > 0)
            .sorted(Draft.BEST_FIRST)
            .limit(SHORTLIST)
            .map(d -> d.sentences.getFirst())
            .toList();
    return drafts(shortlist, longest, most)
        .map(d -> d.weighed(worth(d.sentences, weights, consensus)))
        .min(Draft.BEST_FIRST)
        .map(d -> d.sentences.stream().map(Candidate::citation).toList())
        .orElse(List.of());
  }

  /// Every choice of some sentences that is short enough; one sentence may have any length.
  private static Stream<Draft> drafts(List<Candidate> shortlist, int longest, int most) {
    List<Draft> all = new ArrayList<>();
    for (int i = 0; i < shortlist.size(); i++) {
      all.add(new Draft(List.of(shortlist.get(i)), i + 1, 0));
    }
    for (int at = 0; at < all.size(); at++) {
      Draft draft = all.get(at);
      int end = draft.sentences.size() < most ? shortlist.size() : draft.next;
      for (int i = draft.next; i < end; i++) {
        if (draft.words() + shortlist.get(i).words().size() <= longest) {
          all.add(draft.with(shortlist.get(i), i + 1));
        }
      }
    }
    return all.stream();
  }

  private static double worth(
      List<Candidate> sentences, Map<String, Double> weights, Consensus consensus) {
    Set<String> told = new LinkedHashSet<>();
    sentences.forEach(c -> told.addAll(c.terms()));
    double sum = told.stream().mapToDouble(t -> weights.getOrDefault(t, 0.0)).sum();
    List<String> words = sentences.stream().flatMap(c -> c.words().stream()).toList();
    return sum / Math.pow(words.size(), LENGTH_POWER) * consensus.with(words);
  }

  /// The words of an article's first sentences.
  private List<String> opening(Article article, int words) {
    List<String> opening = new ArrayList<>();
    for (Span sentence : sentences.of(article)) {
      if (opening.size() < words) {
        opening.addAll(Terms.words(article.words(sentence)));
      }
    }
    return opening;
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
        List<String> words = Terms.words(text);
        if (words.size() >= FEWEST_WORDS && cutsNoName(f.mentions(), sentence)) {
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
  private record Candidate(Citation citation, Set<String> terms, List<String> words) {}

  /// Sentences that could be taken together.
  ///
  /// @param next where in the list of all the sentences begin that can be added
  private record Draft(List<Candidate> sentences, int next, double worth) {
    static final Comparator<Draft> BEST_FIRST =
        Comparator.comparingDouble((Draft d) -> -d.worth)
            .thenComparing(d -> d.sentences.getFirst().citation());

    Draft with(Candidate another, int after) {
      return new Draft(
          Stream.concat(sentences.stream(), Stream.of(another)).toList(), after, worth);
    }

    Draft weighed(double is) {
      return new Draft(sentences, next, is);
    }

    int words() {
      return sentences.stream().mapToInt(c -> c.words().size()).sum();
    }
  }
}
