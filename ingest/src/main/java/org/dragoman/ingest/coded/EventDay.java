package org.dragoman.ingest.coded;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the days of event files: `2018-06-01`, `20180601`, `180601` (1950 to 2049). A day that can
/// be read in two ways, `06/01/2018`, is none. Days are looked up again when they come again.
final class EventDay {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final int MOST_REMEMBERED = 100_000;
  private static final int PIVOT = 50;
  private static final int ISO = 10;

  private final Map<String, Optional<LocalDate>> known = new HashMap<>();

  /// The day of a cell, if it is one between 1800 and 2199.
  Optional<LocalDate> of(String cell) {
    Optional<LocalDate> day = known.get(cell);
    if (day == null) {
      day = read(cell);
      if (known.size() < MOST_REMEMBERED) {
        known.put(cell, day);
      }
    }
    return day;
  }

  private static Optional<LocalDate> read(String cell) {
    String day =
        cell.length() > ISO && " T".indexOf(cell.charAt(ISO)) >= 0 ? cell.substring(0, ISO) : cell;
    try {
      if (day.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return plausible(LocalDate.parse(day));
      }
      if (day.matches("\\d{8}|\\d{14}")) {
        return plausible(of(day.substring(0, 4), day.substring(4)));
      }
      if (day.matches("\\d{6}")) {
        int year = Integer.parseInt(day.substring(0, 2));
        return plausible(of((year < PIVOT ? "20" : "19") + day.substring(0, 2), day.substring(2)));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static LocalDate of(String year, String monthAndDay) {
    return LocalDate.of(
        Integer.parseInt(year),
        Integer.parseInt(monthAndDay.substring(0, 2)),
        Integer.parseInt(monthAndDay.substring(2, 4)));
  }

  private static Optional<LocalDate> plausible(LocalDate day) {
    return Optional.of(day).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
  }
}
