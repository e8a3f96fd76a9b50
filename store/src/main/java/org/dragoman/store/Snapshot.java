package org.dragoman.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One whole revision of a store, as long as it is open. For one thread.
public interface Snapshot extends AutoCloseable {
  /// The number of this revision.
  long revision();

  /// What has been read of it so far.
  Basis basis();

  /// A page of lines.
  ///
  /// @throws IllegalArgumentException if the cursor is not one that a page of the same order gave
  Page lines(Query query);

  /// The lines of a page alone: neither how many there are nor where the next page starts is worked
  /// out.
  ///
  /// @throws IllegalArgumentException if the cursor is not one that a page of the same order gave
  List<Line> some(Query query);

  /// A whole line; also one that a correction has taken out.
  Optional<Line> line(LineKind kind, String id);

  /// Whole lines, in the order of the ids; those that are not there are left out.
  List<Line> lines(LineKind kind, Collection<String> ids);

  /// The same as [#lines(LineKind, Collection)], but each line as it stands on a page: articles
  /// without their texts.
  List<Line> briefs(LineKind kind, Collection<String> ids);

  /// The words of an article, as it was published.
  Optional<String> text(String article);

  /// The best hits of a search over several kinds.
  ///
  /// @param kinds what is looked at
  /// @param filter its words are looked for
  /// @param limit how many at most
  List<Hit> search(Set<LineKind> kinds, Filter filter, int limit);

  /// How much there is.
  ///
  /// @param since counts only what first appeared after this revision; 0 for everything
  Counts counts(long since);

  /// How many lines have each value of a facet, the most frequent first.
  List<Share> shares(LineKind kind, Facet facet, Filter filter, int limit);

  /// How many incidents there are in each stretch of time, by lane and standing. Those without a
  /// date by the clock of the filter's period are left out.
  List<Bucket> timeline(Filter filter, Unit unit);

  /// The stretches of a timeline; weeks begin on Monday.
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /// What each outlet contributed, by name.
  List<OutletSum> outlets();

  /// The names of all outlets that have an article, sorted.
  List<String> outletNames();

  /// Who did what to whom, over the incidents of a filter, the busiest pairs first.
  List<Edge> edges(Filter filter, int limit);

  /// The same as [#edges], without samples.
  List<Edge> busiest(Filter filter, int limit);

  /// Where the incidents of a filter took place, the newest first.
  List<Located> located(Filter filter, int limit);

  @Override
  void close();
}
