package org.dragoman.reconcile.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.Comparison;
import org.dragoman.model.crisis.Comparison.Account;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.duplicate.Independence;

/// Compares the sources of each story by the incidents that they report. A copy speaks for the
/// source that it copies. What was read is the denominator: a source can only leave out what others
/// of the same story report.
public final class Comparisons {
  private static final int FEWEST_OTHERS = 2;

  private final Independence independence;

  public Comparisons(Independence independence) {
    this.independence = independence;
  }

  /// The comparisons of stories that have several sources, in the order of the stories.
  public List<Comparison> of(
      List<Findings> findings, List<Story> stories, List<Incident> incidents) {
    Map<String, Article> articles = new HashMap<>();
    Map<String, String> articleOf = new HashMap<>();
    for (Findings f : findings) {
      articles.put(f.article().id(), f.article());
      f.eventsTold().forEach(e -> articleOf.put(e.id(), f.article().id()));
    }
    Map<String, List<Told>> byStory = new HashMap<>();
    for (Incident incident : incidents) {
      byStory
          .computeIfAbsent(incident.story(), _ -> new ArrayList<>())
          .add(told(incident, articles, articleOf));
    }
    return stories.stream()
        .map(s -> comparison(s, byStory.getOrDefault(s.id(), List.of())))
        .filter(c -> c.accounts().size() > 1)
        .toList();
  }

  /// An incident with the sources that report it, and the day on which each first did, if known.
  private record Told(Incident incident, SortedMap<String, Optional<LocalDate>> by) {
    /// The source that reported it on an earlier day than all others; nobody's day may be unknown.
    Optional<String> first() {
      if (by.size() < 2 || by.values().stream().anyMatch(Optional::isEmpty)) {
        return Optional.empty();
      }
      LocalDate earliest =
          by.values().stream().flatMap(Optional::stream).min(LocalDate::compareTo).orElseThrow();
      List<String> then =
          by.entrySet().stream()
              .filter(e -> e.getValue().equals(Optional.of(earliest)))
              .map(Map.Entry::getKey)
              .toList();
      return then.size() == 1 ? Optional.of(then.getFirst()) : Optional.empty();
    }
  }

  private Told told(
      Incident incident, Map<String, Article> articles, Map<String, String> articleOf) {
    SortedMap<String, Optional<LocalDate>> by = new TreeMap<>();
    for (String report : incident.reports()) {
      Optional<Article> article = Optional.ofNullable(articleOf.get(report)).map(articles::get);
      article.ifPresent(
          a -> by.merge(independence.source(a.id()), a.published().value(), Comparisons::earlier));
    }
    return new Told(incident, by);
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.flatMap(x -> b.map(y -> x.isBefore(y) ? x : y)).or(() -> a).or(() -> b);
  }

  private Comparison comparison(Story story, List<Told> told) {
    SortedMap<String, List<String>> bySource = new TreeMap<>();
    for (String article : story.articles()) {
      bySource.computeIfAbsent(independence.source(article), _ -> new ArrayList<>()).add(article);
    }
    int others = bySource.size() - 1;
    List<Account> accounts = new ArrayList<>();
    bySource.forEach((source, articles) ->
        accounts.add(
            new Account(
                source,
                articles,
                ids(told, t -> t.by().size() == 1 && t.by().containsKey(source) && others > 0),
                ids(
                    told,
                    t ->
                        others >= FEWEST_OTHERS
                            && t.by().size() == others
                            && !t.by().containsKey(source)),
                ids(told, t -> t.first().filter(source::equals).isPresent()),
                (int) articles.stream().filter(independence::isCopy).count())));
    return new Comparison(story.id(), accounts);
  }

  private static List<String> ids(List<Told> told, Predicate<Told> which) {
    return told.stream().filter(which).map(t -> t.incident().id()).toList();
  }
}
