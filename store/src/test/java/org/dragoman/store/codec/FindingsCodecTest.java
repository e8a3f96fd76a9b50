package org.dragoman.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.store.SampleFindings;
import org.dragoman.store.StoreProblem;
import org.junit.jupiter.api.Test;

class FindingsCodecTest {
  private final FindingsCodec codec = new FindingsCodec();
  private final Findings findings = SampleFindings.of("herald-1", "2031-03-03");

  @Test
  void theVerySameFindingsComeBack() {
    assertThat(findings.events())
        .as("the sample has every standing")
        .extracting(e -> e.standing().kind())
        .containsExactlyInAnyOrder(StandingKind.values());
    assertThat(codec.decode("herald-1", codec.encode(findings))).isEqualTo(findings);
  }

  @Test
  void theSameFindingsGiveTheSameBytes() {
    assertThat(codec.encode(findings)).isEqualTo(new FindingsCodec().encode(findings));
  }

  @Test
  void bytesOfAnotherFormAreRefusedWithAdvice() {
    byte[] bytes = codec.encode(findings);
    bytes[0] = 9;
    assertThatThrownBy(() -> codec.decode("herald-1", bytes))
        .isInstanceOf(StoreProblem.class)
        .hasMessage(
            "The findings of herald-1 cannot be taken from the store (they are in another form)."
                + " Add the article again.");
    assertThatThrownBy(() -> codec.decode("herald-1", new byte[0]))
        .isInstanceOf(StoreProblem.class);
  }

  @Test
  void damagedBytesAreAProblemAndNoCrash() {
    byte[] bytes = codec.encode(findings);
    for (int at = 1; at < bytes.length; at += 7) {
      byte[] damaged = Arrays.copyOf(bytes, at);
      assertThatThrownBy(() -> codec.decode("herald-1", damaged)).isInstanceOf(StoreProblem.class);
    }
  }
}
