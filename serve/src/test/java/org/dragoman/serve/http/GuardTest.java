package org.dragoman.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dragoman.serve.RawCall;
import org.dragoman.serve.Serving;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {
  private static final String TEXT = "text/plain";
  private Serving serving;

  @BeforeAll
  void start(@TempDir Path folder) {
    serving = Serving.example(folder);
  }

  @AfterAll
  void stop() {
    serving.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LocalHost", "localhost:9999"})
  void loopbackMayBeCalledByItsNames(String host) {
    assertThat(RawCall.get(serving.port(), "/api/v1/health", host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"news.example", "localhost.news.example", "127.0.0.1.news.example", "10.0.0.7"})
  void aForeignNameIsRefused(String host) {
    assertThat(RawCall.get(serving.port(), "/api/v1/health", host))
        .startsWith("HTTP/1.1 403")
        .contains("expected localhost");
    assertThat(RawCall.get(serving.port(), "/", host)).startsWith("HTTP/1.1 403");
  }

  @Test
  void readingOnLoopbackNeedsNoToken() {
    assertThat(serving.get("/api/v1/health").statusCode()).isEqualTo(200);
  }

  @Test
  void writingNeedsTheToken() {
    HttpResponse<String> without = serving.post("/api/v1/articles", TEXT, "A report.");
    assertThat(without.statusCode()).isEqualTo(401);
    assertThat(without.headers().firstValue("WWW-Authenticate")).isPresent();
    HttpResponse<String> wrong =
        serving.post(
            "/api/v1/articles",
            TEXT,
            "A report.",
            "Authorization",
            "Bearer " + Serving.TOKEN + "x");
    assertThat(wrong.statusCode()).isEqualTo(401);
    HttpResponse<String> right =
        serving.post("/api/v1/articles", TEXT, "A report.", Serving.bearer());
    assertThat(right.statusCode()).isEqualTo(201);
  }

  @Test
  void aCookieAloneDoesNotWrite() {
    String cookie = "dragoman=" + Serving.TOKEN;
    HttpResponse<String> forged =
        serving.post("/api/v1/articles", TEXT, "A report.", "Cookie", cookie);
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(forged.body()).contains("X-Dragoman: 1");
    HttpResponse<String> ours =
        serving.post("/api/v1/articles", TEXT, "A report.", "Cookie", cookie, "X-Dragoman", "1");
    assertThat(ours.statusCode()).isEqualTo(201);
  }

  @Test
  void aPageOfAnotherOriginMayNotCall() {
    HttpResponse<String> writing =
        serving.post(
            "/api/v1/articles",
            TEXT,
            "A report.",
            "Authorization",
            "Bearer " + Serving.TOKEN,
            "Origin",
            "https://news.example");
    assertThat(writing.statusCode()).isEqualTo(403);
    HttpResponse<String> reading =
        serving.get("/api/v1/health", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors");
    assertThat(reading.statusCode()).isEqualTo(403);
    HttpResponse<String> link =
        serving.get("/timeline", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate");
    assertThat(link.statusCode()).isEqualTo(200);
  }

  @Test
  void openingThePageWithTheTokenSetsACookieThatScriptsCannotRead() {
    HttpResponse<String> opened = serving.get("/?token=" + Serving.TOKEN);
    assertThat(opened.statusCode()).isEqualTo(303);
    assertThat(opened.headers().firstValue("Location")).hasValue("/");
    assertThat(opened.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith("dragoman=" + Serving.TOKEN)
        .contains("HttpOnly")
        .contains("SameSite=Strict");
    assertThat(serving.get("/?token=not-the-right-one-at-all").statusCode()).isEqualTo(401);
  }

  @Test
  void everyAnswerKeepsTheBrowserFromHarm() {
    for (String path : new String[] {"/", "/api/v1/health", "/api/v1/none", "/reference"}) {
      HttpResponse<String> answer = serving.get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy).contains("default-src 'none'").contains("script-src 'self'");
      assertThat(policy).doesNotContain("unsafe-inline").doesNotContain("unsafe-eval");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(answer.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
      assertThat(answer.headers().map()).doesNotContainKey("Server");
    }
  }

  @Test
  void pagesHoldNoInlineScriptOrStyle() {
    for (String path : new String[] {"/", "/reference"}) {
      assertThat(serving.get(path).body())
          .doesNotContain("<style")
          .doesNotContain(" style=")
          .doesNotContainPattern("(?i)<script(?![^>]* src=)")
          .doesNotContainPattern("(?i)\\son[a-z]+=");
    }
  }
}
