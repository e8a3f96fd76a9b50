package org.dragoman.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of lines that a record has, as `docs/record-format.md` names them.
public enum LineKind {
  ARTICLE,
  ACTOR,
  STATEMENT,
  EVENT,
  CLAIM,
  STORY,
  INCIDENT,
  QUOTATION,
  PROPOSITION,
  TENSION,
  BRIEFING;

  /// The `type` of such a line: `incident`.
  public String type() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind of lines of a `type`; empty if there is none.
  public static Optional<LineKind> of(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type().equals(type)).findFirst();
  }

  /// Whether such a line says what one article says, and comes and goes with it. All others are
  /// made anew with each reconciliation.
  public boolean isOfOneArticle() {
    return switch (this) {
      case ARTICLE, STATEMENT, EVENT, CLAIM -> true;
      case ACTOR, STORY, INCIDENT, QUOTATION, PROPOSITION, TENSION, BRIEFING -> false;
    };
  }
}
