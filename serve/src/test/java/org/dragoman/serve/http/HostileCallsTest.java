package org.dragoman.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.serve.RawCall;
import org.dragoman.serve.Serving;
import org.dragoman.store.ArticleRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileCallsTest {
  private Serving serving;

  @BeforeAll
  void start(@TempDir Path folder) {
    serving = Serving.example(folder);
  }

  @AfterAll
  void stop() {
    assertThat(serving.failures()).isEmpty();
    serving.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../org/dragoman/serve/DragomanServer.class",
        "/assets/%2e%2e/org/dragoman/serve/DragomanServer.class",
        "/assets/..%2forg/dragoman/serve/DragomanServer.class",
        "/assets/%252e%252e/reference.css",
        "/assets//etc/passwd",
        "/assets/.hidden.css",
        "/assets/app\\..\\reference.css",
        "/assets/reference.css%00.js",
        "/assets/reference.css;a=b",
        "/assets/",
        "/assets/reference.class"
      })
  void noNameLeadsOutOfTheFilesOfThePages(String path) {
    assertThat(RawCall.get(serving.port(), path, "localhost"))
        .containsPattern("^HTTP/1.1 40[034] ");
  }

  @Test
  void aHugeQueryIsRefusedWithoutBeingRead() {
    String answer =
        RawCall.get(serving.port(), "/api/v1/events?q=" + "a".repeat(40_000), "localhost");
    assertThat(answer).startsWith("HTTP/1.1 414").contains("application/problem+json");
  }

  @Test
  void hugeHeadersAreRefused() {
    String answer =
        RawCall.send(
            serving.port(),
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: "
                + "a".repeat(40_000)
                + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 431").contains("application/problem+json");
  }

  @Test
  void whatIsNoHttpGetsAPlainAnswer() {
    assertThat(RawCall.send(serving.port(), "HELLO\r\n\r\n")).contains("400");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/incidents?cursor=zzz | cursor",
        "/incidents?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA | cursor",
        "/incidents?limit=0 | limit",
        "/incidents?limit=201 | limit",
        "/incidents?limit=9999999999999 | limit",
        "/incidents?from=yesterday | from",
        "/incidents?from=2026-02-01&to=2026-01-01 | to",
        "/incidents?standing=maybe | standing",
        "/incidents?limit=1&limit=2 | limit",
        "/incidents?unknown=1 | one of actor",
        "/incidents?q=%00 | printable",
        "/overview?dyad=USA | dyad",
        "/citation?article=a | start",
        "/timeline?unit=hour | unit",
        "/search | q"
      })
  void aWrongParameterIsToldWithWhatIsExpected(String path, String told) {
    HttpResponse<String> answer = serving.get("/api/v1" + path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = Serving.read(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("detail").asString())
        .contains("found")
        .contains("expected")
        .contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%22",
        "*",
        "-",
        "%22%22%22",
        "AND",
        "NEAR(a%20b)",
        "a%20OR",
        "(((",
        "'%20OR%201=1--",
        "%F0%9F%92%A3",
        "a*b*c*",
        "-a%20-b",
        "%E2%80%8B",
        "%25"
      })
  void anyWordsCanBeLookedFor(String words) {
    assertThat(serving.get("/api/v1/search?q=" + words).statusCode()).isIn(200, 400);
    assertThat(serving.get("/api/v1/events?q=" + words).statusCode()).isIn(200, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0&end=0", "5&end=2", "0&end=99999999", "99999998&end=99999999"})
  void aSpanOutsideTheTextIsRefused(String span) {
    String path = "/api/v1/citation?article=" + serving.articles().getFirst() + "&start=" + span;
    assertThat(serving.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void idsMayHoldAnything() {
    String id = "a/b?c#d <script>%41";
    String line =
        """
        {"type":"article","id":"a/b?c#d <script>%41","source":{"uri":"x","outlet":"<b>O</b>","url":null},\
        "title":"<script>alert(1)</script>","byline":[],"dateline":null,\
        "published":{"value":null,"basis":"none"},"language":"en","text":"Words.","passages":[],\
        "mentions":[],"times":[],"places":[],"rejected":[],"duplicateOf":null}\
        """;
    serving.store().add(new ArticleRecord(Optional.empty(), List.of(line)));
    HttpResponse<String> answer = serving.get("/api/v1/articles/a%2Fb%3Fc%23d%20%3Cscript%3E%2541");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(Serving.read(answer.body()).path("id").asString()).isEqualTo(id);
  }

  @Test
  void aBodyOverTheLimitIsNotTaken() {
    HttpResponse<String> answer =
        serving.post(
            "/api/v1/corrections", "application/json", " ".repeat(20_000), Serving.bearer());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("more than 16384 bytes");
  }

  @Test
  void aBodyOfAnotherTypeIsNotTaken() {
    HttpResponse<String> answer =
        serving.post(
            "/api/v1/articles", "application/x-www-form-urlencoded", "a=b", Serving.bearer());
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("expected text/plain, text/html, application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no json | JSON object",
        "[] | JSON object",
        "{} | correction",
        "{\"correction\":\"burn\",\"who\":\"A\",\"why\":\"b\"} | one of reject, merge",
        "{\"correction\":\"reject\",\"type\":\"story\",\"target\":\"x\",\"who\":\"A\",\"why\":\"b\"} | type",
        "{\"correction\":\"reject\",\"type\":\"event\",\"target\":\"x\",\"who\":\"A\"} | why",
        "{\"correction\":\"reject\",\"type\":\"event\",\"target\":7,\"who\":\"A\",\"why\":\"b\"} | target"
      })
  void aCorrectionThatIsNoneSaysWhatIsExpected(String body, String told) {
    HttpResponse<String> answer =
        serving.post("/api/v1/corrections", "application/json", body, Serving.bearer());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Serving.read(answer.body()).path("detail").asString()).contains(told);
  }

  @Test
  void unknownPathsAndMethodsAreProblemsToo() {
    Map.of("/api/v1/none", 404, "/none.html", 404)
        .forEach((path, status) -> {
          HttpResponse<String> answer = serving.get(path);
          assertThat(answer.statusCode()).isEqualTo(status);
          assertThat(answer.headers().firstValue("Content-Type"))
              .hasValue("application/problem+json");
        });
    assertThat(serving.delete("/api/v1/articles", Serving.bearer()).statusCode()).isEqualTo(405);
  }
}
