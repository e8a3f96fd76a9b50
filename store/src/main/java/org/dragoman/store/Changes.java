package org.dragoman.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// When lines of each kind changed last, by which one can tell whether what was worked out from an
/// earlier revision is still true.
///
/// @param revision the latest one
/// @param lists for each kind, the revision that last brought new lines, took some out, or changed
///   by what lines are found or sorted
/// @param lines for each kind, the revision that last changed or took out a line that was there
/// @param outlets the revision that last changed whose articles there are
public record Changes(
    long revision, Map<LineKind, Long> lists, Map<LineKind, Long> lines, long outlets) {
  public Changes {
    lists = Map.copyOf(lists);
    lines = Map.copyOf(lines);
  }

  /// What is known when a store has been opened: anything may have changed with its revision.
  public static Changes unknownUpTo(long revision) {
    Map<LineKind, Long> all = new EnumMap<>(LineKind.class);
    for (LineKind kind : LineKind.values()) {
      all.put(kind, revision);
    }
    return new Changes(revision, all, all, revision);
  }

  /// What is known after one more step.
  ///
  /// @param now the revision that it made
  public Changes after(
      long now, Set<LineKind> listsOf, Set<LineKind> linesOf, boolean otherOutlets) {
    return new Changes(
        now, later(lists, listsOf, now), later(lines, linesOf, now), otherOutlets ? now : outlets);
  }

  private static Map<LineKind, Long> later(
      Map<LineKind, Long> before, Set<LineKind> kinds, long now) {
    Map<LineKind, Long> later = new EnumMap<>(before);
    kinds.forEach(kind -> later.put(kind, now));
    return later;
  }

  /// When lists of a kind last changed, by what is in them or by what their lines say.
  public long ofLists(LineKind kind) {
    return Math.max(lists.getOrDefault(kind, revision), ofLines(kind));
  }

  /// When a line of a kind that was there last changed.
  public long ofLines(LineKind kind) {
    return lines.getOrDefault(kind, revision);
  }
}
