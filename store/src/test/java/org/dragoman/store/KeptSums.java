package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether the sums that a store keeps are those that come out when everything is added up.
public final class KeptSums {
  private static final int MOST = 1000;
  private static final Filter ANY_LANE =
      Filter.ALL.with(Facet.LANE, List.of("deeds", "threats", "words", "cooperation"));

  private KeptSums() {}

  /// Compares all of them.
  public static void areRight(Snapshot snapshot) {
    Counts counts = snapshot.counts(0);
    for (LineKind kind : LineKind.values()) {
      assertThat(counts.of(kind))
          .as(kind.type())
          .isEqualTo(snapshot.lines(Query.of(kind).atMost(1)).total());
    }
    Map<String, Long> standings = new HashMap<>();
    snapshot
        .shares(LineKind.INCIDENT, Facet.STANDING, Filter.ALL, MOST)
        .forEach(share -> standings.put(share.value(), share.lines()));
    assertThat(counts.standings()).isEqualTo(standings);
    assertThat(snapshot.edges(Filter.ALL, MOST)).isEqualTo(snapshot.edges(ANY_LANE, MOST));
    assertThat(snapshot.busiest(Filter.ALL, MOST)).isEqualTo(snapshot.busiest(ANY_LANE, MOST));
    for (Period.Clock clock : Period.Clock.values()) {
      Period always = new Period(clock, Optional.empty(), Optional.empty());
      for (Snapshot.Unit unit : Snapshot.Unit.values()) {
        assertThat(snapshot.timeline(Filter.ALL.during(always), unit))
            .as("%s, by %s", unit, clock)
            .isEqualTo(snapshot.timeline(ANY_LANE.during(always), unit));
      }
    }
  }
}
