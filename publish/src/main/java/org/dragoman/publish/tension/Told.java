package org.dragoman.publish.tension;

import java.util.Locale;
import org.dragoman.model.crisis.Tension.Shift;

/// Says in words what a shift is, the same in every table and chart.
public final class Told {
  private static final int MONTHS_TO_TELL = 2;

  private Told() {}

  /// As in "worse, 4.2 times the usual, highest in 14 months".
  public static String shift(Shift shift) {
    String level = String.format(Locale.ROOT, "%.1f", shift.level());
    return switch (shift.direction()) {
      case WORSE ->
          "worse, "
              + level
              + " times the usual"
              + (shift.highestInMonths() < MONTHS_TO_TELL
                  ? ""
                  : ", highest in " + shift.highestInMonths() + " months");
      case BETTER -> "better, " + level + " times the usual";
    };
  }
}
