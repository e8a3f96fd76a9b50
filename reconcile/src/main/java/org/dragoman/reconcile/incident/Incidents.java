package org.dragoman.reconcile.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.duplicate.Independence;
import org.dragoman.reconcile.text.Terms;

/// Finds which events are one happening: of one type and one story, by parties that can stand for
/// one another, on days that agree, in like words.
///
/// Reports with a known day come first, so that the happenings they establish can take the vaguer
/// reports; the order of arrival plays no part.
public final class Incidents {
  private static final Comparator<Report> SUREST_FIRST =
      Comparator.comparing((Report r) -> r.days().map(Days::length).orElse(Long.MAX_VALUE))
          .thenComparing(Report::takeaway)
          .thenComparingInt(Report::article)
          .thenComparing(r -> r.event().trigger())
          .thenComparing(r -> r.event().id());

  private final Terms terms;
  private final Parties parties;
  private final Independence independence;

  public Incidents(Terms terms, Parties parties, Independence independence) {
    this.terms = terms;
    this.parties = parties;
    this.independence = independence;
  }

  /// The incidents that the findings report, by date.
  ///
  /// @param inOrder findings in order of publication
  /// @param stories the stories of their articles
  public List<Incident> find(List<Findings> inOrder, List<Story> stories) {
    Map<Block, List<Report>> blocks = new HashMap<>();
    reports(inOrder, stories)
        .forEach(r -> blocks.computeIfAbsent(new Block(r.story(), r.type()), _ -> list()).add(r));
    Merge merge =
        new Merge(independence, outlets(inOrder), days(stories), new Differences(parties));
    return blocks.values().stream()
        .flatMap(b -> happenings(b).stream())
        .map(merge::incident)
        .sorted(
            Comparator.comparing((Incident i) -> i.date().value().orElse("~"))
                .thenComparing(Incident::id))
        .toList();
  }

  private static List<Report> list() {
    return new ArrayList<>();
  }

  private List<Happening> happenings(List<Report> reports) {
    List<Happening> found = new ArrayList<>();
    for (Report report : reports.stream().sorted(SUREST_FIRST).toList()) {
      nearest(report, found)
          .ifPresentOrElse(h -> h.add(report), () -> found.add(new Happening(report)));
    }
    return found;
  }

  /// The happening that a report most likely tells; the first of equals.
  private Optional<Happening> nearest(Report report, List<Happening> found) {
    Optional<Happening> best = Optional.empty();
    double most = 0;
    for (Happening happening : found) {
      double likeness = happening.likeness(report);
      if (likeness > most) {
        most = likeness;
        best = Optional.of(happening);
      }
    }
    return best;
  }

  private List<Report> reports(List<Findings> inOrder, List<Story> stories) {
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.id())));
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Article article = inOrder.get(i).article();
      String story = Optional.ofNullable(storyOf.get(article.id())).orElse("");
      for (Event event : inOrder.get(i).eventsTold().toList()) {
        reports.add(Report.of(event, article, i, story, terms, parties));
      }
    }
    return reports;
  }

  private static Map<String, LocalDate> days(List<Story> stories) {
    Map<String, LocalDate> days = new HashMap<>();
    stories.forEach(s -> s.to().ifPresent(d -> days.put(s.id(), d)));
    return days;
  }

  private static Map<String, String> outlets(List<Findings> inOrder) {
    Map<String, String> outlets = new HashMap<>();
    inOrder.forEach(
        f -> f.article().source().outlet().ifPresent(o -> outlets.put(f.article().id(), o)));
    return outlets;
  }

  private record Block(String story, EventType type) {}
}
