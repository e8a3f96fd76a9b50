package org.dragoman.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dragoman.serve.RawCall;
import org.dragoman.serve.Serving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundElsewhereTest {
  @Test
  void everythingNeedsTheTokenThere(@TempDir Path folder) {
    try (Serving serving = Serving.example(folder, "0.0.0.0")) {
      assertThat(serving.get("/api/v1/health").statusCode()).isEqualTo(401);
      assertThat(serving.get("/").statusCode()).isEqualTo(401);
      assertThat(serving.get("/assets/index.html").statusCode()).isEqualTo(401);
      assertThat(serving.get("/api/v1/health", Serving.bearer()).statusCode()).isEqualTo(200);
      assertThat(serving.get("/", "Cookie", "dragoman=" + Serving.TOKEN).statusCode())
          .isEqualTo(200);
      assertThat(serving.get("/?token=" + Serving.TOKEN).statusCode()).isEqualTo(303);
      assertThat(RawCall.get(serving.port(), "/api/v1/health", "news.example"))
          .startsWith("HTTP/1.1 403");
    }
  }
}
