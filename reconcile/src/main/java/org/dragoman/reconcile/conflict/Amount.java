package org.dragoman.reconcile.conflict;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.crisis.Conflict.Version;
import org.dragoman.model.finding.Quantity;

/// A number as one finding of one article gives it.
///
/// @param finding id of the event or claim
/// @param article id of its article
/// @param published day of publication, if known
/// @param scope what else bounds what is counted: the place, the day; blank if nothing is told
/// @param quantity the number
/// @param by the actor who gives it, where the article does not vouch for it
/// @param side the country of that actor, if known
public record Amount(
    String finding,
    String article,
    Optional<LocalDate> published,
    String scope,
    Quantity quantity,
    Optional<String> by,
    Optional<String> side) {
  /// A number of which nobody but the article is known to say it.
  public Amount(
      String finding,
      String article,
      Optional<LocalDate> published,
      String scope,
      Quantity quantity) {
    this(finding, article, published, scope, quantity, Optional.empty(), Optional.empty());
  }

  Version version() {
    return new Version(finding, words(), new Citation(article, quantity.span()), by);
  }

  private String words() {
    String number = written(quantity.value());
    if (quantity.upper().isPresent()) {
      number = number + " to " + written(quantity.upper().getAsDouble());
    }
    String bound =
        switch (quantity.bound()) {
          case EXACT -> "";
          case ABOUT -> "about ";
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
        };
    return bound
        + number
        + quantity.unit().filter(u -> !u.equals("person")).map(u -> " " + u).orElse("")
        + quantity.of().map(o -> " " + o).orElse("");
  }

  private static String written(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
