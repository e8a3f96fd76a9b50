package org.dragoman.reconcile.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.reconcile.story.Weighing.Weighed;

/// How much more alike two articles are than articles of their kind are to strangers, fading with
/// the days between. The common level is taken off because articles on the politics of one country
/// share many words without telling one story. Headlines that agree add to it: they say in few
/// words what an article is about.
final class Likeness {
  private static final int TELLING_TERMS = 80;
  private static final int SAMPLE = 100;
  private static final double QUANTILE = 0.75;
  private static final double PRIOR_ARTICLES = 20;
  private static final double FORGETTING_DAYS = 60;
  private static final long FORGOTTEN_DAYS = 150;
  private static final int FREQUENT = 500;
  private static final double OF_HEADLINES = 0.15;
  private static final double NEGLIGIBLE = 0.03;
  private static final int MOST_NEIGHBOURS = 500;

  private final List<Vector> vectors;
  private final List<Vector> headlines;
  private final List<Optional<LocalDate>> days;
  private final double[] level;

  /// @param days of publication, one for each vector
  Likeness(Weighed weighed, List<Optional<LocalDate>> days) {
    this.vectors = weighed.texts();
    this.headlines = weighed.headlines();
    this.days = days;
    this.level = IntStream.range(0, vectors.size()).mapToDouble(this::levelOf).toArray();
  }

  /// The pairs that are more alike than strangers, first article before second, of each article
  /// those with the most alike before it. Articles come in order of publication, so that those too
  /// old to be remembered leave the shelf for good.
  List<Edge> edges() {
    Map<Integer, ArrayDeque<Integer>> shelf = new HashMap<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      BitSet near = new BitSet();
      for (int term : vectors.get(i).strongest(TELLING_TERMS)) {
        ArrayDeque<Integer> others = shelf.computeIfAbsent(term, _ -> new ArrayDeque<>());
        int article = i;
        while (!others.isEmpty() && isForgotten(others.getFirst(), article)) {
          others.removeFirst();
        }
        if (others.size() <= FREQUENT) {
          others.forEach(near::set);
          others.addLast(i);
        }
      }
      int article = i;
      near.stream()
          .mapToObj(other -> new Edge(other, article, between(other, article)))
          .filter(e -> e.likeness() > NEGLIGIBLE)
          .sorted(Comparator.comparingDouble((Edge e) -> -e.likeness()).thenComparingInt(Edge::one))
          .limit(MOST_NEIGHBOURS)
          .forEach(edges::add);
    }
    return edges;
  }

  /// Whether so many days lie between that nothing could make the two alike.
  private boolean isForgotten(int earlier, int later) {
    return days.get(earlier)
        .flatMap(a -> days.get(later).map(b -> ChronoUnit.DAYS.between(a, b) > FORGOTTEN_DAYS))
        .orElse(false);
  }

  private double between(int one, int other) {
    double memory = memory(one, other);
    double texts = memory * vectors.get(one).dot(vectors.get(other));
    double titles = memory * headlines.get(one).dot(headlines.get(other));
    return texts - (level[one] + level[other]) / 2 + OF_HEADLINES * titles;
  }

  private double faded(int one, int other) {
    return memory(one, other) * vectors.get(one).dot(vectors.get(other));
  }

  /// How much of a likeness the days between leave; all of it where a day is not known.
  private double memory(int one, int other) {
    return days.get(one)
        .flatMap(a -> days.get(other).map(b -> Math.abs(ChronoUnit.DAYS.between(a, b))))
        .map(apart -> Math.exp(-apart / FORGETTING_DAYS))
        .orElse(1.0);
  }

  /// How alike an article is to most others, judged by a sample, and less trusted while few.
  private double levelOf(int article) {
    int n = vectors.size();
    double[] sampled =
        IntStream.range(0, Math.min(n, SAMPLE))
            .map(k -> n <= SAMPLE ? k : (int) ((long) k * n / SAMPLE))
            .filter(other -> other != article)
            .mapToDouble(other -> faded(article, other))
            .sorted()
            .toArray();
    if (sampled.length == 0) {
      return 0;
    }
    int at = (int) (sampled.length * QUANTILE);
    return sampled[at] * n / (n + PRIOR_ARTICLES);
  }

  /// Two things and how alike they are.
  ///
  /// @param one the smaller number
  /// @param other the greater number
  record Edge(int one, int other, double likeness) {
    /// All pairs.
    static List<Edge> all(List<Vector> vectors) {
      List<Edge> edges = new ArrayList<>();
      for (int j = 1; j < vectors.size(); j++) {
        for (int i = 0; i < j; i++) {
          edges.add(new Edge(i, j, vectors.get(i).dot(vectors.get(j))));
        }
      }
      return edges;
    }
  }
}
