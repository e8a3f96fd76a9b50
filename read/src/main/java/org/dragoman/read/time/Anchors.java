package org.dragoman.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.article.Published;

/// What the times of one article are counted from: the day of publication and the stretch of
/// calendar that the text was last speaking of. It moves with the text, so one is made per article.
final class Anchors {
  static final String NO_PUBLICATION = "publication date is missing";
  static final String NO_FOCUS = "no date in the text to count from";

  private static final int WINDOW = 8;
  private static final int YEAR_WINDOW = 1;
  private static final int CLOCK_WINDOW = 2;
  private static final int EVENING = 18;
  private static final int EARLY = 7;

  private final Optional<LocalDate> published;
  private final Published.Basis basis;
  private final Optional<Integer> onlyYear;
  private final Map<Grain, Seen> lastByGrain = new EnumMap<>(Grain.class);
  private Optional<Seen> last = Optional.empty();
  private Optional<Heard> clock = Optional.empty();
  private int sentence;

  /// @param published day of publication, if known
  /// @param basis what it rests on
  /// @param onlyYear the year of the text's own full dates, when all have the same
  Anchors(Optional<LocalDate> published, Published.Basis basis, Optional<Integer> onlyYear) {
    this.published = published;
    this.basis = basis;
    this.onlyYear = onlyYear;
  }

  Optional<LocalDate> published() {
    return published;
  }

  /// For reasons: `publication 2026-01-06`.
  String publication() {
    String day = published.map(LocalDate::toString).orElse("unknown");
    return basis == Published.Basis.GIVEN
        ? "publication " + day
        : "publication " + day + " (" + basis.name().toLowerCase(Locale.ROOT) + ")";
  }

  void enter(int sentenceIndex) {
    sentence = sentenceIndex;
  }

  /// Takes note of a date that the text has spoken of.
  ///
  /// @param opens whether it opens its sentence and so sets the scene for the next
  void see(Point point, boolean opens) {
    Seen seen = new Seen(point, sentence, opens);
    lastByGrain.put(point.grain(), seen);
    last = Optional.of(seen);
  }

  /// Takes note of an hour that the text has spoken of.
  void hear(LocalDateTime hour) {
    clock = Optional.of(new Heard(hour, sentence));
  }

  /// The last hour that was spoken of, if it is not too long ago.
  Optional<LocalDateTime> hour() {
    return clock.filter(h -> sentence - h.sentence() <= CLOCK_WINDOW).map(Heard::hour);
  }

  /// The day of an hour that names none: the one spoken of, or the next morning where the text has
  /// come past midnight; for what is still to come, not before publication.
  Optional<LocalDate> dayOf(LocalTime hour, Tense tense) {
    Optional<LocalDate> spoken = focus(Grain.DAY).map(Point::day);
    if (tense == Tense.FUTURE && spoken.isPresent() && published.isPresent()) {
      return spoken.map(day -> day.isBefore(published.get()) ? published.get() : day);
    }
    Optional<LocalDate> day = spoken.or(() -> published);
    boolean next = day.isPresent() && isPastMidnight(day.get(), hour);
    return next ? day.map(d -> d.plusDays(1)) : day;
  }

  private boolean isPastMidnight(LocalDate day, LocalTime hour) {
    return clock
        .filter(h -> sentence - h.sentence() <= CLOCK_WINDOW)
        .filter(h -> {
          if (h.hour().equals(day.plusDays(1).atStartOfDay())) {
            return hour.getHour() < 12;
          }
          if (!h.hour().toLocalDate().equals(day)) {
            return false;
          }
          int before = h.hour().getHour();
          boolean here = h.sentence() == sentence && before >= 12 && hour.getHour() < 12;
          return here || before >= EVENING && hour.getHour() < EARLY;
        })
        .isPresent();
  }

  /// The last date seen, of any grain, if it is not too long ago.
  Optional<Point> focus() {
    return last.filter(s -> sentence - s.sentence() <= WINDOW).map(Seen::point);
  }

  /// The last date seen of exactly this grain, if it is not too long ago.
  Optional<Point> focus(Grain grain) {
    return Optional.ofNullable(lastByGrain.get(grain))
        .filter(s -> sentence - s.sentence() <= WINDOW)
        .map(Seen::point);
  }

  /// The last date that is fine enough to count in a grain: days before a week count not.
  Optional<Point> focusNotCoarserThan(Grain grain) {
    Optional<Point> found = focus();
    return found.filter(p -> !p.isCoarserThan(grain)).or(() -> focus(grain));
  }

  /// The year that the text has just named and a following "in August" belongs to.
  Optional<Integer> yearInForce(boolean past) {
    int window = past ? YEAR_WINDOW : 0;
    return last.filter(s -> sentence - s.sentence() <= window)
        .filter(s -> s.sentence() == sentence || s.opens())
        .map(Seen::point)
        .filter(Point::yearKnown)
        .filter(p ->
            switch (p.grain()) {
              case YEAR, MONTH -> true;
              case DAY -> isElsewhere(p);
              case WEEKEND, WEEK, SEASON, QUARTER, HALF, DECADE, CENTURY -> false;
            })
        .map(p -> p.day().getYear());
  }

  /// A full date far from publication sets the year; one close to it tells nothing new.
  private boolean isElsewhere(Point point) {
    return published.isEmpty() || point.daysFrom(published.get()) > 300;
  }

  /// The day or month (day 1) of a date without year.
  Dated yearless(int month, int day, Grain grain, Tense tense) {
    Optional<LocalDate> inForce =
        yearInForce(tense == Tense.PAST)
            .filter(year -> MonthDay.of(month, day).isValidYear(year))
            .map(year -> LocalDate.of(year, month, day))
            .filter(date -> goesWith(tense, date));
    if (inForce.isPresent()) {
      LocalDate date = inForce.get();
      return new Dated(Point.of(date, grain), "year in force in the text");
    }
    if (published.isPresent()) {
      LocalDate date = byPublication(month, day, grain, tense, published.get());
      return new Dated(Point.of(date, grain), direction(tense) + publication());
    }
    if (onlyYear.isPresent() && MonthDay.of(month, day).isValidYear(onlyYear.get())) {
      LocalDate date = LocalDate.of(onlyYear.get(), month, day);
      return new Dated(Point.of(date, grain), "the only year of the text's full dates");
    }
    int known = Math.min(day, MonthDay.of(month, day).atYear(Point.ANY_YEAR).getDayOfMonth());
    LocalDate date = LocalDate.of(Point.ANY_YEAR, month, known);
    return new Dated(new Point(date, grain, false), "year unknown: " + NO_PUBLICATION);
  }

  /// What is over did not happen after publication.
  private boolean goesWith(Tense tense, LocalDate date) {
    return tense != Tense.PAST || published.isEmpty() || !date.isAfter(published.get());
  }

  private static LocalDate byPublication(
      int month, int day, Grain grain, Tense tense, LocalDate published) {
    LocalDate here = MonthDay.of(month, day).atYear(published.getYear());
    LocalDate bound = grain == Grain.DAY ? published : published.withDayOfMonth(1);
    return switch (tense) {
      case PAST -> here.isAfter(bound) ? here.minusYears(1) : here;
      case FUTURE -> next(here, bound);
      case OPEN -> nearest(here, bound);
    };
  }

  /// The next one, unless that is most of a year away: then the verb was not this date's.
  private static LocalDate next(LocalDate here, LocalDate bound) {
    LocalDate ahead = here.isBefore(bound) ? here.plusYears(1) : here;
    return ahead.isAfter(bound.plusMonths(9)) ? ahead.minusYears(1) : ahead;
  }

  private static LocalDate nearest(LocalDate here, LocalDate bound) {
    if (here.isAfter(bound.plusMonths(2))) {
      return here.minusYears(1);
    }
    return here.isBefore(bound.minusMonths(10)) ? here.plusYears(1) : here;
  }

  /// The weekday that the tense of its clause asks for.
  Optional<Dated> weekday(DayOfWeek weekday, Tense tense) {
    return published.map(day ->
        new Dated(
            Point.of(
                day.with(
                    tense == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday)),
                Grain.DAY),
            direction(tense) + publication()));
  }

  static String direction(Tense tense) {
    return switch (tense) {
      case PAST -> "latest before ";
      case FUTURE -> "next after ";
      case OPEN -> "nearest to ";
    };
  }

  /// A date and how it was found.
  record Dated(Point point, String why) {}

  private record Seen(Point point, int sentence, boolean opens) {}

  private record Heard(LocalDateTime hour, int sentence) {}
}
