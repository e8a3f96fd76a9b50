package org.dragoman.reconcile.incident;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.model.Identity;
import org.dragoman.model.crisis.Conflict;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.When;
import org.dragoman.reconcile.duplicate.Independence;

/// Puts the reports of one happening together: what they agree on, and where they differ.
final class Merge {
  private static final Comparator<Report> IN_ORDER =
      Comparator.comparing(Report::takeaway)
          .thenComparingInt(Report::article)
          .thenComparing(r -> r.event().trigger())
          .thenComparing(r -> r.event().id());

  private static final int STORY_DAYS = 60;

  private final Independence independence;
  private final Map<String, String> outlets;
  private final Map<String, LocalDate> storyDays;
  private final Differences differences;

  /// @param storyDays a day of publication of each story that has one, by the story's id
  Merge(
      Independence independence,
      Map<String, String> outlets,
      Map<String, LocalDate> storyDays,
      Differences differences) {
    this.differences = differences;
    this.independence = independence;
    this.outlets = outlets;
    this.storyDays = storyDays;
  }

  Incident incident(Happening happening) {
    List<Report> reports = happening.reports().stream().sorted(IN_ORDER).toList();
    List<String> ids = reports.stream().map(r -> r.event().id()).toList();
    List<String> articles =
        reports.stream().map(r -> r.event().evidence().article()).distinct().toList();
    List<Conflict> conflicts = differences.among(reports);
    StandingKind standing = standing(reports);
    return new Incident(
        Identity.of("incident", String.join(" ", new TreeSet<>(ids))),
        reports.getFirst().story(),
        ids,
        code(reports),
        List.copyOf(union(reports, Report::sources)),
        List.copyOf(union(reports, Report::targets)),
        inStory(date(reports), reports.getFirst().story()),
        place(reports),
        standing,
        holders(reports, standing),
        articles.stream().map(outlets::get).filter(Objects::nonNull).distinct().sorted().toList(),
        independence.count(articles),
        conflicts);
  }

  private static Set<String> union(List<Report> reports, Function<Report, Side> side) {
    Set<String> all = new TreeSet<>();
    reports.forEach(r -> all.addAll(side.apply(r).ids()));
    return all;
  }

  /// The code that most reports give; the finer one, then the first, among equals.
  private static EventCode code(List<Report> reports) {
    Map<String, Long> counts =
        reports.stream()
            .collect(Collectors.groupingBy(r -> r.event().code().cameo(), Collectors.counting()));
    return reports.stream()
        .map(r -> r.event().code())
        .max(
            Comparator.comparingLong((EventCode c) -> counts.get(c.cameo()))
                .thenComparingInt(c -> c.cameo().length())
                .thenComparing(EventCode::cameo))
        .orElseThrow();
  }

  /// The shortest stretch of days, a stated one before one that was inferred. A day without its
  /// year that lies in that stretch makes it exact.
  private static When date(List<Report> reports) {
    List<When> dates =
        reports.stream()
            .map(r -> r.event().date())
            .filter(d -> d.value().isPresent())
            .sorted(
                Comparator.comparingLong(Merge::length)
                    .thenComparing(When::basis)
                    .thenComparing(d -> d.value().orElse("")))
            .toList();
    return dates.stream().findFirst().map(d -> exact(d, dates)).orElse(When.UNKNOWN);
  }

  /// A day without its year, told by an article without a date, is the one nearest to the days on
  /// which its story was published.
  private When inStory(When date, String story) {
    return date.value()
        .flatMap(Days::yearless)
        .flatMap(day -> Optional.ofNullable(storyDays.get(story)).flatMap(d -> nearest(day, d)))
        .map(day -> new When(Optional.of(day.toString()), When.Basis.ANCHORED))
        .orElse(date);
  }

  private static Optional<LocalDate> nearest(MonthDay day, LocalDate to) {
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(y -> day.atYear(to.getYear() + y))
        .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, to)) <= STORY_DAYS)
        .findFirst();
  }

  private static long length(When date) {
    return date.value().flatMap(Days::of).map(Days::length).orElse(Long.MAX_VALUE);
  }

  private static When exact(When best, List<When> dates) {
    return best.value()
        .flatMap(Days::of)
        .flatMap(days ->
            dates.stream()
                .flatMap(d -> d.value().flatMap(Days::yearless).stream())
                .map(d -> d.atYear(days.first().getYear()))
                .filter(days::contains)
                .findFirst())
        .map(day -> new When(Optional.of(day.toString()), When.Basis.ANCHORED))
        .orElse(best);
  }

  /// The finest place that the first report with a place gives, since its span counts into that
  /// report's article.
  private static Optional<Place> place(List<Report> reports) {
    return reports.getFirst().event().place();
  }

  private static StandingKind standing(List<Report> reports) {
    return reports.stream()
        .map(r -> r.event().standing().kind())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static List<String> holders(List<Report> reports, StandingKind standing) {
    return reports.stream()
        .map(Report::event)
        .map(Event::standing)
        .filter(s -> s.kind() == standing)
        .flatMap(s -> s.holder().flatMap(p -> p.actor()).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
