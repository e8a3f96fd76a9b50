package org.dragoman.store;

import java.util.Optional;

/// A page of lines of one kind that is asked for.
///
/// @param kind of what
/// @param filter which
/// @param order in which order
/// @param limit how many at most, 1 to 1,000
/// @param cursor where the page before ended, as it said itself; empty for the first page
public record Query(LineKind kind, Filter filter, Order order, int limit, Optional<String> cursor) {
  /// The most lines on a page.
  public static final int MOST = 1000;

  private static final int USUAL = 50;

  public Query {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException(
          "a page has 1 to %d lines, found %d".formatted(MOST, limit));
    }
  }

  /// The first 50 lines of a kind, the newest first.
  public static Query of(LineKind kind) {
    return new Query(kind, Filter.ALL, Order.NEWEST, USUAL, Optional.empty());
  }

  public Query where(Filter which) {
    return new Query(kind, which, order, limit, cursor);
  }

  public Query by(Order newOrder) {
    return new Query(kind, filter, newOrder, limit, cursor);
  }

  public Query atMost(int lines) {
    return new Query(kind, filter, order, lines, cursor);
  }

  public Query after(Optional<String> where) {
    return new Query(kind, filter, order, limit, where);
  }

  /// Orders of lines. Each is a total one, and stays when lines are added: a page that follows
  /// neither repeats nor leaves out a line that was there all the time.
  public enum Order {
    /// By the clock of the filter's period, the latest first; what has no date comes last.
    NEWEST,
    /// The other way round: what has no date comes first.
    OLDEST,
    /// What weighs most first: an actor by the lines that name it, an incident by its reports, a
    /// quotation by its variants, a proposition by its claims, a story by its articles, a series of
    /// tension by its deeds, an article by its findings.
    WEIGHTIEST
  }
}
