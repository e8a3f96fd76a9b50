package org.dragoman.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.serve.http.ServerSettings;
import org.dragoman.serve.outside.Inputs;
import org.dragoman.serve.outside.Intake;
import org.dragoman.serve.outside.Outside;
import org.dragoman.store.ArticleRecord;
import org.dragoman.store.RecordStore;
import org.dragoman.store.TogetherRecord;
import org.dragoman.store.sql.SqliteStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server over the golden record of the project's example, and a caller.
public final class Serving implements AutoCloseable {
  public static final String TOKEN = "a-token-of-the-tests";
  public static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");
  private static final Path GOLDEN =
      Path.of("../checks/src/test/resources/golden/us-colombia-2026.jsonl");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final RecordStore store;
  private final DragomanServer server;
  private final List<String> failures = new ArrayList<>();
  private final AtomicInteger corrected = new AtomicInteger();
  private final HttpClient client = HttpClient.newHttpClient();

  private Serving(RecordStore store, String bind) {
    this.store = store;
    Intake intake =
        offer -> {
          String text = new String(offer.bytes(), StandardCharsets.UTF_8);
          return text.contains("busy")
              ? new Intake.Outcome.Busy("Others are being read.")
              : text.isBlank()
                  ? new Intake.Outcome.Refused("a file of blanks", "an article")
                  : new Intake.Outcome.Taken(articles().getFirst(), true);
        };
    Outside outside =
        new Outside(
            intake,
            (finding, article, resting) ->
                List.of(
                    "rule of " + read(finding).path("id").asString(""), resting.size() + " rest"),
            Serving::inputs,
            () -> corrected.incrementAndGet(),
            () -> NOW,
            failures::add);
    this.server = DragomanServer.start(new ServerSettings(bind, 0, TOKEN), store, outside);
  }

  /// A watched folder and a feed that fails.
  private static Inputs.State inputs() {
    Inputs.Trouble trouble = new Inputs.Trouble("https://news.example/feed", "no answer", "one");
    return new Inputs.State(
        List.of(
            new Inputs.Input(
                Inputs.Kind.WATCHED,
                "reports",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()),
            new Inputs.Input(
                Inputs.Kind.FEED,
                "https://news.example/feed",
                Optional.of("Meridian Wire"),
                Optional.of(3),
                Optional.of(NOW),
                Optional.of(NOW.plusSeconds(900)),
                Optional.of(trouble),
                List.of(trouble))),
        List.of(new Inputs.Trouble("scan.pdf", "a PDF document", "plain text")));
  }

  /// How often the application was told of a correction.
  public int corrected() {
    return corrected.get();
  }

  /// A server on loopback over the example's record.
  public static Serving example(Path folder) {
    return example(folder, "127.0.0.1");
  }

  /// A server that is bound to an address.
  public static Serving example(Path folder, String bind) {
    RecordStore store = SqliteStore.open(folder.resolve("store"));
    fill(store);
    return new Serving(store, bind);
  }

  /// A server over a store with nothing in it.
  public static Serving empty(Path folder) {
    return new Serving(SqliteStore.open(folder.resolve("store")), "127.0.0.1");
  }

  private static void fill(RecordStore store) {
    List<String> together = new ArrayList<>();
    List<String> article = new ArrayList<>();
    for (String line : golden()) {
      switch (read(line).path("type").asString("")) {
        case "article" -> {
          add(store, article);
          article.add(line);
        }
        case "statement", "event", "claim" -> article.add(line);
        default -> together.add(line);
      }
    }
    add(store, article);
    store.replace(new TogetherRecord(together, Map.of()));
  }

  private static void add(RecordStore store, List<String> lines) {
    if (!lines.isEmpty()) {
      store.add(new ArticleRecord(Optional.empty(), lines));
      lines.clear();
    }
  }

  /// The lines of the example's record.
  public static List<String> golden() {
    try {
      return Files.readAllLines(GOLDEN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  public RecordStore store() {
    return store;
  }

  public DragomanServer server() {
    return server;
  }

  public List<String> failures() {
    return failures;
  }

  public int port() {
    return server.port();
  }

  /// Ids of the articles, sorted.
  public List<String> articles() {
    return store.articles().stream().sorted().toList();
  }

  /// Calls a path below the base and reads the answer, which must be good.
  public JsonNode json(String path) {
    HttpResponse<String> answer = get("/api/v1" + path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return read(answer.body());
  }

  /// Calls a path; headers are names and values in turn.
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  public HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request = request(path, headers).header("Content-Type", type);
    return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  public HttpResponse<String> delete(String path, String... headers) {
    return send(request(path, headers).DELETE().build());
  }

  /// The headers of somebody who shows the token.
  public static String[] bearer() {
    return new String[] {"Authorization", "Bearer " + TOKEN};
  }

  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  public HttpResponse<String> send(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
    store.close();
  }
}
