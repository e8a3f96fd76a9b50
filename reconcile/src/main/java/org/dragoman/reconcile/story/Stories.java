package org.dragoman.reconcile.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.model.Identity;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.crisis.Story;
import org.dragoman.reconcile.text.Terms;
import org.dragoman.reconcile.text.Vector;
import org.dragoman.reconcile.text.Weights;

/// Groups articles that tell one course of events: each joins the story whose articles it resembles
/// most, if it resembles them enough for the days that lie between.
public final class Stories {
  private static final double ALIKE = 0.22;
  private static final double FORGETTING_DAYS = 60;
  private static final int LEAD_WORDS = 400;
  private static final int TITLE_WEIGHT = 3;
  private static final int TELLING = 15;
  private static final int TITLE_LENGTH = 120;

  private final Terms terms;

  public Stories(Terms terms) {
    this.terms = terms;
  }

  /// Articles in order of publication; every article is in one story.
  public List<Story> group(List<Article> inOrder) {
    List<List<String>> words = inOrder.stream().map(this::termsOf).toList();
    Weights weights = Weights.over(words);
    Shelf shelf = new Shelf();
    for (int i = 0; i < inOrder.size(); i++) {
      Article article = inOrder.get(i);
      Vector vector = weights.vector(words.get(i));
      Open story =
          shelf.near(vector).stream()
              .filter(o -> o.likeness(vector, article) >= ALIKE)
              .max(Comparator.comparingDouble(o -> o.likeness(vector, article)))
              .orElseGet(shelf::open);
      story.add(article, vector);
      shelf.index(story, vector);
    }
    return shelf.stories().stream().map(Open::close).toList();
  }

  /// The stories that can take articles, found by the most telling terms of their articles.
  private static final class Shelf {
    private final List<Open> open = new ArrayList<>();
    private final Map<String, Set<Open>> byTerm = new HashMap<>();

    Open open() {
      Open fresh = new Open();
      open.add(fresh);
      return fresh;
    }

    List<Open> stories() {
      return open;
    }

    Set<Open> near(Vector vector) {
      Set<Open> found = new LinkedHashSet<>();
      vector.strongest(TELLING).forEach(t -> found.addAll(byTerm.getOrDefault(t, Set.of())));
      return found;
    }

    void index(Open story, Vector vector) {
      vector
          .strongest(TELLING)
          .forEach(t -> byTerm.computeIfAbsent(t, _ -> new LinkedHashSet<>()).add(story));
    }
  }

  private List<String> termsOf(Article article) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < TITLE_WEIGHT; i++) {
      article.title().ifPresent(t -> found.addAll(terms.content(t)));
    }
    for (Passage passage : article.passages()) {
      if (passage.kind() == PassageKind.BODY && found.size() < LEAD_WORDS) {
        found.addAll(terms.content(article.words(passage.span())));
      }
    }
    return found;
  }

  /// A story that can still take articles.
  private static final class Open {
    private final List<Article> articles = new ArrayList<>();
    private final List<Vector> vectors = new ArrayList<>();
    private Vector sum = Vector.ZERO;
    private double length;

    double likeness(Vector vector, Article article) {
      double cosine = length == 0 ? 0 : sum.dot(vector) / length;
      return cosine * Math.exp(-daysSince(article) / FORGETTING_DAYS);
    }

    private double daysSince(Article article) {
      Optional<LocalDate> last = days().reduce((_, b) -> b);
      Optional<LocalDate> now = article.published().value();
      return last.flatMap(l -> now.map(n -> Math.abs(ChronoUnit.DAYS.between(l, n)))).orElse(0L);
    }

    private Stream<LocalDate> days() {
      return articles.stream().flatMap(a -> a.published().value().stream()).sorted();
    }

    void add(Article article, Vector vector) {
      articles.add(article);
      vectors.add(vector);
      sum = sum.plus(vector);
      length = sum.length();
    }

    Story close() {
      List<String> ids = articles.stream().map(Article::id).toList();
      return new Story(
          Identity.of("story", String.join(" ", new TreeSet<>(ids))),
          titleOf(central()),
          ids,
          days().findFirst(),
          days().reduce((_, b) -> b));
    }

    /// The article most like all others; one with a headline if any has.
    private Article central() {
      Vector centre = sum.unit();
      return IntStream.range(0, articles.size())
          .boxed()
          .max(
              Comparator.<Integer>comparingInt(i -> articles.get(i).title().isPresent() ? 1 : 0)
                  .thenComparingDouble(i -> vectors.get(i).dot(centre))
                  .thenComparing(i -> articles.get(i).id(), Comparator.reverseOrder()))
          .map(articles::get)
          .orElseThrow();
    }
  }

  private static String titleOf(Article article) {
    return article.title().orElseGet(() -> leadOf(article));
  }

  /// The first words of the body, cut at a word's end.
  private static String leadOf(Article article) {
    String lead =
        article.passages().stream()
            .filter(p -> p.kind() == PassageKind.BODY)
            .findFirst()
            .map(p -> article.words(p.span()))
            .orElse(article.id())
            .strip()
            .replaceAll("\\s+", " ");
    if (lead.length() <= TITLE_LENGTH) {
      return lead;
    }
    int cut = lead.lastIndexOf(' ', TITLE_LENGTH);
    return lead.substring(0, cut > 0 ? cut : TITLE_LENGTH) + " …";
  }
}
