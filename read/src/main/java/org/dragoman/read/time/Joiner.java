package org.dragoman.read.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.TimeExpression.Kind;

/// Joins a time of the day with the day beside it: `9 p.m. Tuesday`, `Jan. 4 at 10:30 a.m.`, `the
/// morning of January 3` are one expression each.
final class Joiner {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s{1,3}|,\\s{1,3}|,?\\s{1,3}(?:on|at|of|at about|at around)\\s{1,3}");
  private static final Pattern PART = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT(?:MO|AF|EV|NI)");
  private static final Pattern TO = Pattern.compile("\\s{1,3}(?:and|to|until)\\s{1,3}");
  private static final int NOON = 12;
  private static final int DAY_LENGTH = "2026-01-04".length();

  List<TimeExpression> join(Article article, List<TimeExpression> times) {
    List<TimeExpression> joined = new ArrayList<>();
    Moved moved = Moved.NOT;
    for (TimeExpression read : times) {
      TimeExpression time = later(read, moved);
      Optional<TimeExpression> both =
          joined.isEmpty() ? Optional.empty() : pair(article, joined.getLast(), time);
      if (both.isPresent()) {
        TimeExpression clock = joined.getLast().kind() == Kind.TIME ? joined.getLast() : time;
        moved = moved(clock, both.get()).orElse(moved);
        joined.set(joined.size() - 1, both.get());
      } else {
        joined.add(time);
      }
    }
    return withSharedDay(article, joined);
  }

  /// By how many days an hour was moved when its day was found.
  private static Optional<Moved> moved(TimeExpression clock, TimeExpression joined) {
    return Clock.of(clock)
        .map(LocalDateTime::toLocalDate)
        .flatMap(from ->
            Clock.of(joined)
                .map(to -> new Moved(from, ChronoUnit.DAYS.between(from, to.toLocalDate()))));
  }

  /// An hour that counts from one that was moved: "at 8 a.m. on Thursday and half an hour later".
  private static TimeExpression later(TimeExpression time, Moved moved) {
    boolean counted = isOpen(time) || time.why().equals(RelativeRules.FROM_HOUR);
    return Clock.of(time)
        .filter(hour -> counted && hour.toLocalDate().equals(moved.from()))
        .map(hour -> Optional.of(Clock.value(hour.plusDays(moved.days()))))
        .map(value -> new TimeExpression(time.span(), time.kind(), value, time.why()))
        .orElse(time);
  }

  /// An hour's day as it was taken at first, and by how many days that was wrong.
  private record Moved(LocalDate from, long days) {
    static final Moved NOT = new Moved(LocalDate.MIN, 0);
  }

  /// "between 7:39 and 7:42 a.m. on Thursday": the day of the second hour is that of the first.
  private static List<TimeExpression> withSharedDay(Article article, List<TimeExpression> times) {
    List<TimeExpression> shared = new ArrayList<>(times);
    for (int i = 0; i + 1 < shared.size(); i++) {
      TimeExpression first = shared.get(i);
      TimeExpression second = shared.get(i + 1);
      String between = article.text().substring(first.span().end(), second.span().start());
      Optional<LocalDateTime> start = Clock.of(first);
      Optional<LocalDateTime> end = Clock.of(second);
      if (start.isPresent()
          && end.isPresent()
          && TO.matcher(between).matches()
          && isOpen(first)
          && !isOpen(second)) {
        shared.set(i, onDayOf(first, start.get(), end.get()));
      }
    }
    return shared;
  }

  private static TimeExpression onDayOf(
      TimeExpression time, LocalDateTime start, LocalDateTime end) {
    LocalDateTime same = end.toLocalDate().atTime(start.toLocalTime());
    LocalDateTime before = same.isAfter(end) ? same.minusDays(1) : same;
    return new TimeExpression(
        time.span(), time.kind(), Optional.of(Clock.value(before)), "the day of the second hour");
  }

  /// Whether the words name an hour and no day.
  private static boolean isOpen(TimeExpression time) {
    return time.why().endsWith(ClockRules.OF_THE_DAY);
  }

  private static Optional<TimeExpression> pair(
      Article article, TimeExpression first, TimeExpression second) {
    boolean near =
        BETWEEN
            .matcher(article.text().substring(first.span().end(), second.span().start()))
            .matches();
    if (near && isOpen(first) && PART.matcher(second.value().orElse("")).matches()) {
      return Optional.of(hourOfPart(first, second, first, second));
    }
    if (near && isOpen(second) && PART.matcher(first.value().orElse("")).matches()) {
      return Optional.of(hourOfPart(first, second, second, first));
    }
    boolean clockThenDay = first.kind() == Kind.TIME && isDay(second);
    boolean dayThenClock = isDay(first) && second.kind() == Kind.TIME;
    if (!near || !(clockThenDay || dayThenClock)) {
      return Optional.empty();
    }
    TimeExpression clock = clockThenDay ? first : second;
    TimeExpression day = clockThenDay ? second : first;
    return hourOf(clock).map(hour -> joined(first, second, day, hour));
  }

  /// "seven o'clock this evening", "Saturday night at 11:10".
  private static TimeExpression hourOfPart(
      TimeExpression first, TimeExpression second, TimeExpression clock, TimeExpression part) {
    String day = part.value().orElse("");
    Optional<String> hour = clock.value().map(v -> v.substring(DAY_LENGTH));
    boolean afternoon = !day.endsWith("MO");
    Optional<String> value =
        hour.map(h -> day.substring(0, DAY_LENGTH) + (afternoon ? afterNoon(h) : h));
    return new TimeExpression(first.span().cover(second.span()), Kind.TIME, value, part.why());
  }

  /// "T07:15" of an evening is "T19:15".
  private static String afterNoon(String hour) {
    int number = Integer.parseInt(hour.substring(1, 3));
    boolean later = number > 0 && number < NOON;
    return later ? "T" + (number + NOON) + hour.substring(3) : hour;
  }

  private static TimeExpression joined(
      TimeExpression first, TimeExpression second, TimeExpression day, String hour) {
    Optional<String> value = day.value().map(v -> v + hour);
    return new TimeExpression(first.span().cover(second.span()), Kind.TIME, value, day.why());
  }

  /// A clock time is no joiner's business when it has its own date: "Monday morning Tuesday".
  private static Optional<String> hourOf(TimeExpression clock) {
    return clock
        .value()
        .filter(v -> v.indexOf('T') == DAY_LENGTH)
        .map(v -> v.substring(DAY_LENGTH));
  }

  private static boolean isDay(TimeExpression time) {
    boolean day =
        time.value().filter(v -> v.length() == DAY_LENGTH && !v.contains("_")).isPresent();
    return time.kind() == Kind.DATE && (day || time.value().isEmpty());
  }
}
