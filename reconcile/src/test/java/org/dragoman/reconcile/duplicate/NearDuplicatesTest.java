package org.dragoman.reconcile.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.model.crisis.Reconciled.Basis;
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
  void anArticleThatTakesOverAGoodPartIsAPartialCopyAndASourceOfItsOwn() {
    List<Duplicate> found = found(WIRE, words(0, 120) + " " + words(1000, 1150));
    assertThat(found).extracting(Duplicate::basis).containsExactly(Basis.PARTIAL);
    assertThat(new Independence(found, Map.of()).count(List.of("a", "b"))).isEqualTo(2);
  }

  @Test
  void twoThatCreditOneAgencyAndShareMuchAreOneSource() {
    String early = "TORREL (Reuters) - " + words(0, 300);
    String late = "TORREL (Reuters) - " + words(0, 140) + " " + words(1000, 1120);
    List<Duplicate> found = found(early, late);
    assertThat(found).extracting(Duplicate::basis).containsExactly(Basis.WIRE);
    assertThat(new Independence(found, Map.of()).count(List.of("a", "b"))).isEqualTo(1);
  }

  @Test
  void twoThatCreditTwoAgenciesAreTwoSources() {
    String early = "TORREL (Reuters) - " + words(0, 300);
    String late = "TORREL (AFP) - " + words(0, 140) + " " + words(1000, 1120);
    assertThat(found(early, late)).extracting(Duplicate::basis).containsExactly(Basis.PARTIAL);
  }

  @Test
  void anAgencyThatIsOnlyWrittenAboutIsNoCredit() {
    String early = "Reuters opened an office in Torrel. " + words(0, 300);
    String late = "Reuters opened an office in Torrel. " + words(0, 140) + " " + words(1000, 1120);
    assertThat(found(early, late)).extracting(Duplicate::basis).containsExactly(Basis.PARTIAL);
  }

  private static List<Duplicate> found(String early, String late) {
    return new NearDuplicates()
        .find(
            List.of(
                Newsroom.article("a", "2026-01-05", early).article(),
                Newsroom.article("b", "2026-01-06", late).article()));
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
