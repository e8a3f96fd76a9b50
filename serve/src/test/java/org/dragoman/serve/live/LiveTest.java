package org.dragoman.serve.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.dragoman.serve.Progress;
import org.dragoman.serve.Serving;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveTest {
  private Serving serving;

  @BeforeAll
  void start(@TempDir Path folder) {
    serving = Serving.example(folder);
  }

  @AfterAll
  void stop() {
    serving.close();
  }

  private BufferedReader listen() {
    HttpResponse<InputStream> answer =
        serving.send(
            serving.request("/api/v1/live", "Accept", "text/event-stream").build(),
            HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  private static JsonNode next(BufferedReader events, String name) throws IOException {
    String line = events.readLine();
    while (!line.equals("event: " + name)) {
      line = events.readLine();
    }
    return Serving.read(events.readLine().substring("data: ".length()));
  }

  @Test
  void whoBeginsToListenHearsTheStateFirst() throws IOException {
    try (BufferedReader events = listen()) {
      JsonNode revision = next(events, "revision");
      assertThat(revision.path("articles").asInt()).isEqualTo(3);
      assertThat(revision.path("revision").asLong()).isEqualTo(serving.store().revision());
    }
  }

  @Test
  void progressIsToldToWhoListens() throws IOException {
    try (BufferedReader events = listen()) {
      next(events, "revision");
      serving.server().progress(new Progress(true, "reading", 3, 10, 1.5, OptionalLong.of(5), 0));
      JsonNode progress = next(events, "progress");
      while (progress.path("total").asInt() != 10) {
        progress = next(events, "progress");
      }
      assertThat(progress.path("read").asInt()).isEqualTo(3);
      assertThat(progress.path("left").asInt()).isEqualTo(5);
      assertThat(serving.json("/health").path("reading").path("total").asInt()).isEqualTo(10);
    }
  }
}
