package org.dragoman.training.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dragoman.training.tensor.Tensor;
import org.junit.jupiter.api.Test;

class QuantisedTest {
  private static final Tensor MATRIX = Tensor.of(new float[] {0.5f, -20, 0.3f, 12}, 2, 2);

  @Test
  void columnsHaveScalesOfTheirOwnAndSevenBits() {
    Quantised columns = Quantised.columns(MATRIX);
    assertThat(columns.bytes()).containsExactly(63, -63, 38, 38);
    assertThat(columns.scales()[1]).isCloseTo(20f / 63, within(1e-6f));
  }

  @Test
  void rowsHaveScalesOfTheirOwnAndEightBits() {
    Quantised rows = Quantised.rows(MATRIX);
    assertThat(rows.bytes()).containsExactly(3, -127, 3, 127);
    assertThat(rows.scales()[1]).isCloseTo(12f / 127, within(1e-6f));
  }

  @Test
  void columnsOfZerosStayZeros() {
    assertThat(Quantised.columns(Tensor.zeros(2, 2)).bytes()).containsOnly(0);
  }

  @Test
  void aRangeHoldsAllThatWasSeenAndZero() {
    Ranges ranges = new Ranges();
    ranges.see("l0.i", 1, 4);
    ranges.see("l0.i", -1, 2);
    assertThat(ranges.of("l0.i")).isEqualTo(new Ranges.Range(-1, 4));
    assertThat(ranges.of("l0.i").zero()).isEqualTo(51);
    assertThat(ranges.lines()).isEqualTo("l0.i\t-1.0\t4.0\n");
  }

  @Test
  void aLayerThatWasNeverSeenHasNoRange() {
    assertThatThrownBy(() -> new Ranges().of("l0.i"))
        .hasMessage("nothing has been seen to enter layer l0.i");
  }
}
