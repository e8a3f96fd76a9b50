package org.dragoman.model.finding;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.dragoman.model.Span;

/// A place that the text names.
///
/// @param span the words
/// @param name its usual name
/// @param country ISO 3166 alpha-3
/// @param latitude degrees north
/// @param longitude degrees east
/// @param geonames GeoNames id
/// @param precision how fine it is
public record Place(
    Span span,
    String name,
    Optional<String> country,
    OptionalDouble latitude,
    OptionalDouble longitude,
    OptionalLong geonames,
    Precision precision) {
  /// How fine a place is known.
  public enum Precision {
    CITY,
    REGION,
    COUNTRY,
    /// A region of several countries, a sea, a border.
    AREA
  }
}
