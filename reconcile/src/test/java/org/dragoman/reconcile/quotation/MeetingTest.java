package org.dragoman.reconcile.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.Newsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told apart without an alignment must be what the alignment would tell apart.
class MeetingTest {
  private static final String FULL = "we shall rebuild every bridge that the flood carried away";
  private static final List<String> WORDS =
      List.of(
          "will",
          "would",
          "rebuild",
          "rebuilding",
          "rebuilt",
          "bridge",
          "bridges",
          "cease",
          "fire",
          "ceasefire",
          "d-----",
          "damned",
          "flood",
          "floods",
          "country",
          "countries",
          "we",
          "away");

  private final Drift drift = Drift.load();

  @Test
  void aFewWordsInCommonMakeNoKin() {
    assertThat(canBeKin(FULL, "every dam must go, he says to the flood")).isFalse();
  }

  @Test
  void aShortQuotationMustStandWhole() {
    assertThat(canBeKin(FULL, "rebuild houses")).isFalse();
    assertThat(canBeKin(FULL, "rebuilding bridges")).isTrue();
  }

  @Test
  void aSentenceInCommonIsEnough() {
    assertThat(
            canBeKin(FULL, "no ship ever came, nobody asked why, but every bridge that the king"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatAnAlignmentFindsIsNeverDenied(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Quoted full = quoted(some(random, 12));
      Quoted other = quoted(some(random, 6));
      List<Wording> joined = Wording.joined(full.words(), other.vocabulary());
      List<Wording> others = Wording.joined(other.words(), full.vocabulary());
      boolean kin = Alignment.of(joined, others, drift).share() >= Kinship.REWORDED;
      assertThat(!kin || Meeting.canBeKin(full, other, drift))
          .as("%s beside %s", full.words(), other.words())
          .isTrue();
    }
  }

  private static String some(Random random, int most) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  private boolean canBeKin(String full, String other) {
    return Meeting.canBeKin(quoted(full), quoted(other), drift);
  }

  private static Quoted quoted(String words) {
    Findings findings = Newsroom.article("a", "", words).quotes("person:x", words).findings();
    return Quoted.of(findings.statements().getFirst(), findings.article(), 0, "story");
  }
}
