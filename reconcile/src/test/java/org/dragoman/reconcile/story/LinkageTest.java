package org.dragoman.reconcile.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.reconcile.story.Likeness.Edge;
import org.junit.jupiter.api.Test;

class LinkageTest {
  @Test
  void theMostAlikeAreJoinedFirst() {
    List<Edge> edges = List.of(new Edge(0, 1, 0.4), new Edge(1, 2, 0.5), new Edge(0, 2, 0.0));
    assertThat(Linkage.join(3, edges, 0.3, 1)).containsExactly(List.of(0), List.of(1, 2));
  }

  @Test
  void aGroupIsAsNearAsItsMembersOnAverage() {
    List<Edge> edges = List.of(new Edge(0, 1, 0.9), new Edge(1, 2, 0.5), new Edge(0, 2, 0.2));
    assertThat(Linkage.join(3, edges, 0.35, 1)).containsExactly(List.of(0, 1, 2));
    assertThat(Linkage.join(3, edges, 0.36, 1)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void pairsThatAreNotGivenHaveNothingInCommon() {
    List<Edge> edges = List.of(new Edge(0, 1, 0.9), new Edge(1, 2, 0.5));
    assertThat(Linkage.join(3, edges, 0.3, 1)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void joiningEndsAtTheFewestGroups() {
    List<Edge> edges = List.of(new Edge(0, 1, 0.9), new Edge(2, 3, 0.8), new Edge(1, 2, 0.7));
    assertThat(Linkage.join(4, edges, 0, 2)).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void aWeakBridgeBetweenTwoGroupsJoinsNeither() {
    List<Edge> edges =
        List.of(
            new Edge(0, 1, 0.9), new Edge(1, 2, 0.29), new Edge(2, 3, 0.8), new Edge(0, 3, 0.2));
    assertThat(Linkage.join(4, edges, 0.3, 1)).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void nothingIsJoinedWithoutPairs() {
    assertThat(Linkage.join(2, List.of(), 0, 1)).containsExactly(List.of(0), List.of(1));
  }
}
