package org.dragoman.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.Tensors;
import org.junit.jupiter.api.Test;

class PlanTest {
  private final Plan plan = new Plan(Path.of("a"), Path.of("b"), Path.of("out"), "v", 6, 60);

  @Test
  void theRateGoesUpThenDown() {
    assertThat(plan.rate(1, 0)).isCloseTo(1.5e-5, within(1e-9));
    assertThat(plan.rate(100, 0)).isCloseTo(1.5e-3, within(1e-9));
    assertThat(plan.rate(2_000, 0.5)).isCloseTo(0.75e-3, within(1e-9));
    assertThat(plan.rate(4_000, 1)).isCloseTo(0.03e-3, within(1e-9));
  }

  @Test
  void aCheckpointKeepsHowFarARunIs() {
    Progress progress = Progress.start();
    for (int step = 0; step < 3; step++) {
      progress = progress.after(step != 1, 2_500_001, 12.5);
    }
    Map<String, Tensor> state = new LinkedHashMap<>();
    progress.nextEpoch().withBest(2, 87.5).addTo(state);
    assertThat(Progress.of(new Tensors(state)))
        .isEqualTo(new Progress(3, 1, 0, 1, 7_500_003, 12.5, 2, 87.5));
  }

  @Test
  void aStateWithoutProgressIsRefused() {
    assertThatThrownBy(() -> Progress.of(new Tensors(Map.of()))).hasMessage("no weights progress");
  }
}
