package org.dragoman.model.finding;

import java.util.Optional;
import java.util.OptionalDouble;
import org.dragoman.model.Span;

/// A number of something.
///
/// @param span the words
/// @param value the number, or the lower end of a range
/// @param upper the upper end of a range
/// @param unit `tonne`, `person`, `USD`, `percent`; empty for a bare count
/// @param bound how the number is meant
/// @param of what is counted, in the words of the text
public record Quantity(
    Span span,
    double value,
    OptionalDouble upper,
    Optional<String> unit,
    Bound bound,
    Optional<String> of) {
  /// How a number is meant.
  public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }
}
