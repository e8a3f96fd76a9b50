package org.dragoman.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What an outlet contributed.
///
/// @param outlet its name
/// @param articles how many were read
/// @param first day of its earliest
/// @param latest day of its latest
/// @param incidents how many incidents it reports
/// @param reportedFirst how many of them on an earlier day than every other outlet that reports
///   them
/// @param alone how many of them nobody else reports
/// @param leftOut how many incidents of the stories it covers it does not report, though at least
///   two others do
/// @param copies how many of its articles repeat an earlier one
/// @param copiedFrom how many of them repeat one of each outlet; of its own, too
public record OutletSum(
    String outlet,
    long articles,
    Optional<LocalDate> first,
    Optional<LocalDate> latest,
    long incidents,
    long reportedFirst,
    long alone,
    long leftOut,
    long copies,
    Map<String, Long> copiedFrom) {
  public OutletSum {
    copiedFrom = Map.copyOf(copiedFrom);
  }
}
