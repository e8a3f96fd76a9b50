package org.dragoman.serve.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dragoman.serve.Serving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class InputtingTest {
  @Test
  void whatIsReadIsToldWithWhatCouldNotBe(@TempDir Path folder) {
    try (Serving serving = Serving.example(folder)) {
      JsonNode inputs = serving.json("/inputs");
      JsonNode watched = inputs.path("items").path(0);
      assertThat(watched.path("kind").asString()).isEqualTo("watched");
      assertThat(watched.path("articles").isNull()).isTrue();
      assertThat(watched.path("trouble").isNull()).isTrue();
      JsonNode feed = inputs.path("items").path(1);
      assertThat(feed.path("title").asString()).isEqualTo("Meridian Wire");
      assertThat(feed.path("asked").asString()).isEqualTo("2026-02-01T12:00:00Z");
      assertThat(feed.path("next").asString()).isEqualTo("2026-02-01T12:15:00Z");
      assertThat(feed.path("trouble").path("found").asString()).isEqualTo("no answer");
      assertThat(feed.path("dropped").size()).isEqualTo(1);
      assertThat(inputs.path("dropped").path(0).path("where").asString()).isEqualTo("scan.pdf");
    }
  }
}
