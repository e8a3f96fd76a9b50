package org.dragoman.serve.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.serve.route.Problem;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Page;
import org.dragoman.store.Period;
import org.dragoman.store.Query;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The hours of some days. Few reports tell the hour; incidents of which only the day is known are
/// counted by the day, and never put into an hour.
final class Hours {
  private static final int MOST_DAYS = 7;
  private static final Pattern HOUR = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T\\d\\d)?.*");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Hours() {}

  /// How many incidents there are in a stretch of time.
  ///
  /// @param start of the stretch: `2026-01-03T02`, or `2026-01-03` where no hour is known
  record Count(String start, String lane, String standing, long incidents) {}

  static List<Count> of(Snapshot snapshot, Filter filter) {
    LocalDate[] days = days(filter.period());
    Map<String, Count> counts = new TreeMap<>();
    for (String lane : List.of("cooperation", "deeds", "threats", "words")) {
      if (filter.facets().getOrDefault(Facet.LANE, List.of(lane)).contains(lane)) {
        count(snapshot, filter.with(Facet.LANE, lane), lane, days, counts);
      }
    }
    return List.copyOf(counts.values());
  }

  private static void count(
      Snapshot snapshot, Filter filter, String lane, LocalDate[] days, Map<String, Count> counts) {
    Query query = Query.of(LineKind.INCIDENT).where(filter).atMost(Query.MOST);
    Optional<String> cursor = Optional.empty();
    do {
      Page page = snapshot.lines(query.after(cursor));
      for (Line line : page.lines()) {
        JsonNode incident = MAPPER.readTree(line.json());
        String standing = incident.path("standing").path("kind").asString("");
        start(incident.path("date").path("value").asString(""), days)
            .map(start -> new Count(start, lane, standing, 1))
            .ifPresent(one ->
                counts.merge(
                    one.start() + " " + lane + " " + standing,
                    one,
                    (a, _) -> new Count(a.start(), lane, standing, a.incidents() + 1)));
      }
      cursor = page.next();
    } while (cursor.isPresent());
  }

  /// The hour of a date, or its day; none if it lies outside or is less precise than a day.
  private static Optional<String> start(String date, LocalDate[] days) {
    Matcher parts = HOUR.matcher(date);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean inside =
        parts.group(1).compareTo(days[0].toString()) >= 0
            && parts.group(1).compareTo(days[1].toString()) <= 0;
    return inside
        ? Optional.of(parts.group(1) + Optional.ofNullable(parts.group(2)).orElse(""))
        : Optional.empty();
  }

  private static LocalDate[] days(Period period) {
    if (period.clock() == Period.Clock.REPORTED) {
      throw Problem.invalid("unit", "hour", "day or longer: reports are dated by the day");
    }
    LocalDate from = period.from().orElseThrow(() -> tooLong("no first day"));
    LocalDate to = period.to().orElseThrow(() -> tooLong("no last day"));
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw tooLong(from + " to " + to);
    }
    return new LocalDate[] {from, to};
  }

  private static Problem tooLong(String found) {
    return Problem.invalid("unit", "hour with " + found, "from and to, at most 7 days");
  }
}
