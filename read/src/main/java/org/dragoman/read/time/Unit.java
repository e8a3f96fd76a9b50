package org.dragoman.read.time;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A unit that durations count, from the second to the century.
enum Unit {
  SECOND("PT%sS"),
  MINUTE("PT%sM"),
  HOUR("PT%sH"),
  DAY("P%sD"),
  NIGHT("P%sD"),
  WEEKEND("P%sWE"),
  WEEK("P%sW"),
  FORTNIGHT("P%sW"),
  MONTH("P%sM"),
  QUARTER("P%sQ"),
  YEAR("P%sY"),
  DECADE("P%sDE"),
  CENTURY("P%sCE");

  private static final long MOST_SECONDS = 400L * 24 * 3600;
  private static final Set<Unit> MIXED = EnumSet.of(SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR);

  private final String pattern;

  Unit(String pattern) {
    this.pattern = pattern;
  }

  /// The TIMEX3 duration of an amount, which is a number or `X` for "some".
  String duration(String amount) {
    boolean counted = this == FORTNIGHT && !amount.equals(Amount.SOME);
    return pattern.formatted(counted ? String.valueOf(grains(amount)) : amount);
  }

  /// The duration of two amounts, of which the second counts a finer unit: `P2Y3M`, `P1DT6H`; empty
  /// for units that do not go together.
  Optional<String> duration(String amount, Unit fine, String more) {
    boolean both = MIXED.contains(this) && MIXED.contains(fine) && compareTo(fine) > 0;
    String first = duration(amount);
    String second = fine.duration(more).substring(1);
    return both
        ? Optional.of(isClock() ? first + second.substring(1) : first + second)
        : Optional.empty();
  }

  /// The grain of a date that lies some of these units away; hours and less have none.
  Grain grain() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> Grain.DAY;
      case WEEKEND -> Grain.WEEKEND;
      case WEEK, FORTNIGHT -> Grain.WEEK;
      case MONTH -> Grain.MONTH;
      case QUARTER -> Grain.QUARTER;
      case YEAR, DECADE, CENTURY -> Grain.YEAR;
    };
  }

  /// How many grains an amount of this unit makes: two decades are twenty years.
  int grains(String amount) {
    int factor =
        switch (this) {
          case FORTNIGHT -> 2;
          case DECADE -> 10;
          case CENTURY -> 100;
          default -> 1;
        };
    BigDecimal count = new BigDecimal(amount).multiply(BigDecimal.valueOf(factor));
    return count.min(BigDecimal.valueOf(5000)).intValue();
  }

  /// The length of an amount of hours, minutes or seconds.
  Duration length(String amount) {
    long seconds = this == HOUR ? 3600 : this == MINUTE ? 60 : 1;
    BigDecimal all = new BigDecimal(amount).multiply(BigDecimal.valueOf(seconds));
    return Duration.ofSeconds(all.min(BigDecimal.valueOf(MOST_SECONDS)).longValue());
  }

  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }
}
