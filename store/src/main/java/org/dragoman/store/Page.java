package org.dragoman.store;

import java.util.List;
import java.util.Optional;

/// Lines that were asked for.
///
/// @param lines in the order asked for. On a page, an article is without `text`, `passages`,
///   `mentions`, `times`, `places` and `rejected`, and a series of tension without `days` and
///   `coverage` but with `from`, `to` and their sums; [Snapshot#line] has them whole
/// @param next where the next page starts; empty if this is the last
/// @param total how many lines there are on all pages
public record Page(List<Line> lines, Optional<String> next, long total) {
  public Page {
    lines = List.copyOf(lines);
  }
}
