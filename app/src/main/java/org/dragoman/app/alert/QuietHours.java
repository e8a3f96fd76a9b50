package org.dragoman.app.alert;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hours of the day in which only what is urgent is told; from 22 to 7 goes over midnight, 0 to 0
/// is never.
record QuietHours(int from, int to) {
  static final QuietHours NONE = new QuietHours(0, 0);

  private static final Pattern HOURS = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
  private static final int HOURS_OF_A_DAY = 24;

  QuietHours {
    if (from < 0 || to < 0 || from >= HOURS_OF_A_DAY || to > HOURS_OF_A_DAY) {
      throw new IllegalArgumentException("hours are 0 to 24");
    }
  }

  /// Reads `22-07`; blank is never.
  static QuietHours of(String text) {
    if (text.isBlank()) {
      return NONE;
    }
    Matcher hours = HOURS.matcher(text);
    if (!hours.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new QuietHours(Integer.parseInt(hours.group(1)), Integer.parseInt(hours.group(2)));
  }

  boolean contain(LocalTime time) {
    int hour = time.getHour();
    return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
  }
}
