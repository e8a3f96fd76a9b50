package org.dragoman.store.sql;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.store.Basis;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.LineKind;
import org.dragoman.store.Period;

/// What has been read of a snapshot: lists of which kinds, single lines of which kinds.
final class Reads {
  private static final Set<LineKind> WHOLES =
      EnumSet.of(LineKind.INCIDENT, LineKind.QUOTATION, LineKind.PROPOSITION);
  private static final Set<LineKind> PARTS =
      EnumSet.of(LineKind.STATEMENT, LineKind.EVENT, LineKind.CLAIM);

  private final long revision;
  private final Set<LineKind> lists = EnumSet.noneOf(LineKind.class);
  private final Set<LineKind> lines = EnumSet.noneOf(LineKind.class);
  private final Set<String> articles = new HashSet<>();
  private boolean outlets;

  Reads(long revision) {
    this.revision = revision;
  }

  Basis basis() {
    return new Basis(revision, lists, lines, outlets);
  }

  /// Notes that lists or sums of some kinds were read, and gives what one of them rests on.
  Basis lists(Set<LineKind> kinds) {
    lists.addAll(kinds);
    return new Basis(revision, kinds, Set.of(), false);
  }

  /// Notes that lines of a filter were read.
  ///
  /// What one article says comes and goes with it: to read it rests on no list, as long as the
  /// article is there.
  Basis lists(LineKind kind, Filter filter) {
    if (kind.isOfOneArticle() && isOf(filter, articles)) {
      lines.add(kind);
      return new Basis(revision, Set.of(), Set.of(kind), false);
    }
    return lists(kinds(kind, filter));
  }

  private static boolean isOf(Filter filter, Set<String> articles) {
    List<String> wanted = filter.facets().getOrDefault(Facet.ARTICLE, List.of());
    return !wanted.isEmpty()
        && filter.equals(Filter.ALL.with(Facet.ARTICLE, wanted))
        && articles.containsAll(wanted);
  }

  /// Kinds of which a filter on lines of one kind reads lists.
  private static Set<LineKind> kinds(LineKind kind, Filter filter) {
    Set<LineKind> kinds = EnumSet.of(kind);
    if (filter.facets().containsKey(Facet.STORY)) {
      kinds.add(LineKind.STORY);
      kinds.add(LineKind.ARTICLE);
    }
    if (filter.facets().containsKey(Facet.ARTICLE)) {
      kinds.add(LineKind.ARTICLE);
    }
    if (filter.facets().containsKey(Facet.LEFT_OUT)) {
      kinds.add(LineKind.STORY);
      kinds.add(LineKind.INCIDENT);
    }
    if (filter.facets().containsKey(Facet.WHOLE)) {
      kinds.addAll(WHOLES);
    }
    if (filter.facets().containsKey(Facet.PART)) {
      kinds.addAll(PARTS);
    }
    return kinds;
  }

  /// Notes that single lines were looked up.
  ///
  /// @param wanted their ids
  /// @param found how many of them there are
  void lines(LineKind kind, Collection<String> wanted, int found) {
    if (found == wanted.size()) {
      lines.add(kind);
      if (kind == LineKind.ARTICLE) {
        articles.addAll(wanted);
      }
    } else {
      lists.add(kind);
    }
  }

  void outlets() {
    outlets = true;
  }

  /// Whether a filter leaves nothing out, by either clock.
  static boolean isEverything(Filter filter) {
    Period period = filter.period();
    return period.isOpen()
        && filter.facets().isEmpty()
        && filter.words().isEmpty()
        && !filter.rejected();
  }
}
