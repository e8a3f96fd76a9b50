package org.dragoman.model.crisis;

import java.time.LocalDate;
import java.util.List;

/// How one party behaves towards another, day by day.
///
/// @param source country or actor id
/// @param target country or actor id
/// @param days days with incidents, in order
/// @param shifts days on which the course changes
/// @param method name and version of the formula
public record Tension(
    String source, String target, List<Day> days, List<Shift> shifts, String method) {
  public Tension {
    days = List.copyOf(days);
    shifts = List.copyOf(shifts);
  }

  /// One day of a directed pair.
  ///
  /// @param acts how many deeds of conflict
  /// @param threats how many threats
  /// @param words how many other hostile words
  /// @param cooperation how many incidents of cooperation
  /// @param score the sum that `method` defines; below 0 is hostile
  /// @param incidents ids
  public record Day(
      LocalDate date,
      int acts,
      int threats,
      int words,
      int cooperation,
      double score,
      List<String> incidents) {
    public Day {
      incidents = List.copyOf(incidents);
    }
  }

  /// A day on which the course changes.
  ///
  /// @param direction worse or better
  /// @param because ids of the incidents that drive it
  public record Shift(LocalDate date, Direction direction, List<String> because) {
    public Shift {
      because = List.copyOf(because);
    }
  }

  /// Where tension goes.
  public enum Direction {
    WORSE,
    BETTER
  }
}
