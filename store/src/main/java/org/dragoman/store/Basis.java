package org.dragoman.store;

import java.util.Set;

/// What an answer rests on: a revision, and what was read of it. The answer is as good at any later
/// revision up to which nothing of that has changed.
///
/// @param revision from which it was worked out
/// @param lists kinds of which lists or sums were read
/// @param lines kinds of which single lines were read, all of which were there
/// @param outlets whether it shows all outlets
public record Basis(long revision, Set<LineKind> lists, Set<LineKind> lines, boolean outlets) {
  public Basis {
    lists = Set.copyOf(lists);
    lines = Set.copyOf(lines);
  }

  /// Whether what was read is still the same.
  public boolean holds(Changes now) {
    return lists.stream().allMatch(kind -> now.ofLists(kind) <= revision)
        && lines.stream().allMatch(kind -> now.ofLines(kind) <= revision)
        && !(outlets && now.outlets() > revision);
  }
}
