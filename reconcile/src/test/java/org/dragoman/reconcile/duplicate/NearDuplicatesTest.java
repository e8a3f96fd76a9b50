package org.dragoman.reconcile.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.model.crisis.Reconciled.Duplicate;
import org.dragoman.reconcile.Newsroom;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  private static final String WIRE = words(0, 300);

  @Test
  void aReprintIsACopyOfTheEarliest() {
    List<Duplicate> found =
        new NearDuplicates()
            .find(
                List.of(
                    Newsroom.article("wire", "2026-01-05", WIRE).article(),
                    Newsroom.article("paper", "2026-01-06", "By our own staff. " + WIRE).article(),
                    Newsroom.article("site", "2026-01-07", WIRE).article()));
    assertThat(found).extracting(Duplicate::article).containsExactly("paper", "site");
    assertThat(found).extracting(Duplicate::of).containsOnly("wire");
  }

  @Test
  void anArticleThatSharesAParagraphIsNoCopy() {
    String other = words(0, 60) + " " + words(1000, 1300);
    assertThat(
            new NearDuplicates()
                .find(
                    List.of(
                        Newsroom.article("a", "2026-01-05", WIRE).article(),
                        Newsroom.article("b", "2026-01-06", other).article())))
        .isEmpty();
  }

  @Test
  void copiesCountOnceAsASource() {
    Independence independence =
        new Independence(List.of(new Duplicate("copy", "wire", 1)), Map.of());
    assertThat(independence.count(List.of("wire", "copy", "other"))).isEqualTo(2);
  }

  @Test
  void twoArticlesOfOneOutletCountOnce() {
    Independence independence = new Independence(List.of(), Map.of("a", "Post", "b", "Post"));
    assertThat(independence.count(List.of("a", "b"))).isEqualTo(1);
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }
}
