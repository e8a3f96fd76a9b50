package org.dragoman.model.crisis;

import java.time.LocalDate;
import java.util.List;

/// How one party behaves towards another, day by day.
///
/// @param source country, group or actor id
/// @param target country, group or actor id
/// @param days days with deeds, in order; a covered day that is not listed was quiet
/// @param coverage the days of which anything could be known
/// @param shifts days on which the course changes
/// @param method name and version of the formulas
public record Tension(
    String source,
    String target,
    List<Day> days,
    Coverage coverage,
    List<Shift> shifts,
    String method) {
  public Tension {
    days = List.copyOf(days);
    shifts = List.copyOf(shifts);
  }

  /// One day of a directed pair.
  ///
  /// @param acts how many deeds of conflict
  /// @param threats how many threats
  /// @param words how many other hostile words
  /// @param cooperation how many deeds and words of cooperation
  /// @param score the sum of the deeds' values; below 0 is hostile
  /// @param hostility the sum of the values below 0, without their sign; shifts are found in it
  /// @param volume how many reports or rows tell of the deeds
  /// @param incidents ids of the deeds
  public record Day(
      LocalDate date,
      int acts,
      int threats,
      int words,
      int cooperation,
      double score,
      double hostility,
      int volume,
      List<String> incidents) {
    public Day {
      incidents = List.copyOf(incidents);
    }
  }

  /// A day on which the course changes.
  ///
  /// @param direction worse or better
  /// @param level how many times the usual hostility is reached; below 1 for the better
  /// @param highestInMonths for how many full months no week has been as hostile; 0 for the better
  /// @param because ids of the deeds that drive it, the most hostile first; none for the better
  public record Shift(
      LocalDate date,
      Direction direction,
      double level,
      int highestInMonths,
      List<String> because) {
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
