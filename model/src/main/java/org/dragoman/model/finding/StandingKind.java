package org.dragoman.model.finding;

/// The names of the standings, the most real first.
public enum StandingKind {
  HAPPENED,
  ONGOING,
  HISTORICAL,
  PLANNED,
  THREATENED,
  DEMANDED,
  ALLEGED,
  DENIED,
  HYPOTHETICAL,
  NEGATED;

  /// Whether the article itself vouches that the event is or was real.
  public boolean isFact() {
    return switch (this) {
      case HAPPENED, ONGOING, HISTORICAL -> true;
      case PLANNED, THREATENED, DEMANDED, ALLEGED, DENIED, HYPOTHETICAL, NEGATED -> false;
    };
  }
}
