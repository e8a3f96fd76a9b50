package org.dragoman.model.article;

import java.time.LocalDate;
import java.util.Optional;

/// The day of publication, or the honest lack of one.
///
/// @param value the day; empty when unknown, never "now"
/// @param basis what it rests on
public record Published(Optional<LocalDate> value, Basis basis) {
  /// The publication date of an article that does not give one.
  public static final Published UNKNOWN = new Published(Optional.empty(), Basis.NONE);

  public Published {
    if (value.isEmpty() != (basis == Basis.NONE)) {
      throw new IllegalArgumentException("a date has a basis, and a basis a date: " + basis);
    }
  }

  /// What a publication date rests on, the surest first.
  public enum Basis {
    /// A field of the input.
    GIVEN,
    /// A meta element or structured data of the page.
    METADATA,
    /// The dateline.
    DATELINE,
    /// The address.
    URL,
    /// A date printed by the title or byline.
    TEXT,
    /// A full date in the report's own prose close to which it must have been written.
    INFERRED,
    NONE
  }
}
