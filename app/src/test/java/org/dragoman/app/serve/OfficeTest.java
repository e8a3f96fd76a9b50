package org.dragoman.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.dragoman.app.explain.FindingExplainer;
import org.dragoman.extract.event.EventTables;
import org.dragoman.model.article.Article;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.Reconciler;
import org.dragoman.serve.http.ServerSettings;
import org.dragoman.store.LineKind;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Snapshot;
import org.dragoman.store.sql.SqliteStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OfficeTest {
  private static final String TOKEN = "a-token-of-the-tests";
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final List<String> read = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  /// Finds nothing in an article, which is all that the way of an article needs.
  private synchronized List<Findings> find(List<Article> articles) {
    articles.forEach(a -> read.add(a.text().strip()));
    return articles.stream()
        .map(a ->
            new Findings(
                a, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()))
        .toList();
  }

  private Office.Means means(Finder finder) {
    return new Office.Means(
        finder, Reconciler::load, () -> FindingExplainer.load(EventTables.shipped()));
  }

  private Office open(RecordStore store, Finder finder, Office.Work work) {
    return Office.open(new ServerSettings("127.0.0.1", 0, TOKEN), store, means(finder), work);
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!done.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  private static long count(RecordStore store, LineKind kind) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.counts(0).of(kind);
    }
  }

  private JsonNode json(Office office, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + office.port() + path)).build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return JsonMapper.builder().build().readTree(answer.body());
  }

  private static Path reports(Path folder) throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("1.txt"), "The minister arrived in the capital on Monday.\n");
    Files.writeString(
        reports.resolve("2.txt"), "Troops left the border in the north on Tuesday.\n");
    return reports;
  }

  @Test
  void foldersAreReadAndPutTogetherWhilePagesAreAnswered(@TempDir Path folder)
      throws IOException, InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    Finder slow =
        articles -> {
          try {
            asked.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return find(articles);
        };
    try (RecordStore store = SqliteStore.open(folder.resolve("store"));
        Office office =
            open(store, slow, new Office.Work(List.of(reports(folder)), false, false))) {
      StringWriter said = new StringWriter();
      office.start(new PrintWriter(said));
      assertThat(said.toString()).contains(":" + office.port() + "/?token=" + TOKEN);
      assertThat(json(office, "/api/v1/overview").path("counts").path("articles").asInt()).isZero();
      await(() -> reads(office));
      asked.countDown();
      await(() -> office.isIdle() && count(store, LineKind.STORY) > 0);
      assertThat(json(office, "/api/v1/articles").path("total").asInt()).isEqualTo(2);
    }
  }

  private boolean reads(Office office) {
    try {
      return json(office, "/api/v1/health").path("reading").path("reading").asBoolean();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatTheStoreHasIsNotReadAgain(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path reports = reports(folder);
    for (int run = 0; run < 2; run++) {
      try (RecordStore store = SqliteStore.open(folder.resolve("store"));
          Office office =
              open(store, this::find, new Office.Work(List.of(reports), false, false))) {
        office.start(new PrintWriter(new StringWriter()));
        await(() -> office.isIdle() && count(store, LineKind.STORY) > 0);
      }
    }
    assertThat(read).hasSize(2);
  }

  @Test
  void whatWasNeverPutTogetherIsAtTheNextStart(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path reports = reports(folder);
    try (RecordStore store = SqliteStore.open(folder.resolve("store"))) {
      Newsroom newsroom = new Newsroom(store, this::find, false);
      newsroom.add(
          new org.dragoman.ingest.Ingest(org.dragoman.ingest.Limits.DEFAULT)
              .read(List.of(reports))
              .articles());
      assertThat(count(store, LineKind.STORY)).isZero();
      try (Office office = open(store, this::find, new Office.Work(List.of(), false, false))) {
        office.start(new PrintWriter(new StringWriter()));
        await(() -> count(store, LineKind.STORY) > 0);
      }
    }
  }

  @Test
  void aWatchedFolderIsReadOn(@TempDir Path folder) throws IOException, InterruptedException {
    Path reports = reports(folder);
    try (RecordStore store = SqliteStore.open(folder.resolve("store"));
        Office office = open(store, this::find, new Office.Work(List.of(reports), true, false))) {
      office.start(new PrintWriter(new StringWriter()));
      await(() -> count(store, LineKind.ARTICLE) == 2);
      Files.writeString(reports.resolve("3.txt"), "Talks ended without a result on Wednesday.\n");
      await(() -> count(store, LineKind.ARTICLE) == 3);
    }
  }

  @Test
  void anArticleThatIsSentIsTakenInWithWhatTheCallSaysOfIt(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (RecordStore store = SqliteStore.open(folder.resolve("store"));
        Office office = open(store, this::find, new Office.Work(List.of(), false, false))) {
      office.start(new PrintWriter(new StringWriter()));
      assertThat(post(office, "text/plain", "Talks ended without a result on Wednesday.\n"))
          .isEqualTo(201);
      assertThat(post(office, "text/plain", "Talks ended without a result on Wednesday.\n"))
          .isEqualTo(200);
      assertThat(post(office, "application/json", "{\n\"text\":\n\"Troops left the border.\"}"))
          .isEqualTo(201);
      assertThat(post(office, "application/json", "{\"title\": 7}")).isEqualTo(422);
      assertThat(post(office, "application/json", "not json")).isEqualTo(422);
      assertThat(post(office, "text/plain", "  \n ")).isEqualTo(422);
      JsonNode article = json(office, "/api/v1/articles").path("items").path(0);
      assertThat(article.path("source").path("outlet").asString()).isEqualTo("Test Post");
      assertThat(article.path("published").path("value").asString()).isEqualTo("2026-01-08");
    }
  }

  private int post(Office office, String type, String body)
      throws IOException, InterruptedException {
    URI address =
        URI.create(
            "http://127.0.0.1:"
                + office.port()
                + "/api/v1/articles?outlet=Test%20Post&published=2026-01-08");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + TOKEN)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }
}
