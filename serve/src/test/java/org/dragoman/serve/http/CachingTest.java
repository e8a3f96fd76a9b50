package org.dragoman.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.dragoman.serve.Serving;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CachingTest {
  private static final String LIST = "/api/v1/incidents";
  private Serving serving;

  @BeforeAll
  void start(@TempDir Path folder) {
    serving = Serving.example(folder);
  }

  @AfterAll
  void stop() {
    serving.close();
  }

  private static String tag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElse("");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    HttpResponse<String> first = serving.get(LIST);
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    HttpResponse<String> again = serving.get(LIST, "If-None-Match", "\"other\", " + tag(first));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(tag(again)).isEqualTo(tag(first));
  }

  @Test
  void aChangeOfTheRecordMakesANewTag() {
    HttpResponse<String> before = serving.get(LIST);
    String target = Serving.read(before.body()).path("items").path(0).path("id").asString();
    String body =
        """
        {"correction": "reject", "type": "incident", "target": "%s", "who": "Ana", "why": "twice"}
        """
            .formatted(target);
    HttpResponse<String> made =
        serving.post("/api/v1/corrections", "application/json", body, Serving.bearer());
    assertThat(made.statusCode()).isEqualTo(201);
    HttpResponse<String> after = serving.get(LIST, "If-None-Match", tag(before));
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.body()).doesNotContain("\"id\":\"" + target + "\"");
    assertThat(tag(after)).isNotEqualTo(tag(before));
  }

  @Test
  void longAnswersAreCompressedForWhoTakesThat() throws IOException {
    HttpResponse<byte[]> packed =
        serving.send(
            serving.request(LIST, "Accept-Encoding", "gzip").build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo(serving.get(LIST).body());
    HttpResponse<String> unwanted = serving.get(LIST, "Accept-Encoding", "gzip;q=0");
    assertThat(unwanted.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void filesOfThePagesCarryTheHashOfTheirContent() {
    HttpResponse<String> page = serving.get("/assets/reference.css");
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    assertThat(serving.get("/assets/reference.css", "If-None-Match", tag(page)).statusCode())
        .isEqualTo(304);
  }

  @Test
  void theStateOfTheServerIsNeverKept() {
    HttpResponse<String> health = serving.get("/api/v1/health");
    assertThat(health.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(tag(health)).isEmpty();
  }
}
