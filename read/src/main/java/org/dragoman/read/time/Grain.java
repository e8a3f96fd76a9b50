package org.dragoman.read.time;

/// How long the calendar stretch is that a date names, the finest first.
enum Grain {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY
}
