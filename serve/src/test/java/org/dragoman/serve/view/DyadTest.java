package org.dragoman.serve.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DyadTest {
  private static Dyad covered(String coverage) {
    String json = "{\"dyad\":[\"PER\",\"BOL\"],\"days\":[],\"coverage\":" + coverage + "}";
    return Dyad.of((ObjectNode) JsonMapper.builder().build().readTree(json));
  }

  @Test
  void bothEndsOfAStretchAreCovered() {
    Dyad dyad =
        covered(
            "[{\"from\":\"2024-02-27\",\"to\":\"2024-03-01\"},"
                + "{\"from\":\"2024-05-01\",\"to\":\"2024-05-01\"}]");
    assertThat(dyad.coveredDays()).isEqualTo(5);
  }

  @Test
  void nothingIsCoveredWithoutStretches() {
    assertThat(covered("[]").coveredDays()).isZero();
  }
}
