package org.dragoman.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.dragoman.app.explain.FindingExplainer;
import org.dragoman.app.feed.FeedAddress;
import org.dragoman.app.feed.Manners;
import org.dragoman.extract.event.Codebook;
import org.dragoman.extract.event.EventTables;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.When;
import org.dragoman.publish.record.RecordLines;
import org.dragoman.reconcile.Reconciler;
import org.dragoman.serve.http.ServerSettings;
import org.dragoman.store.ArticleRecord;
import org.dragoman.store.LineKind;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Snapshot;
import org.dragoman.store.TogetherRecord;
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

  @Test
  void whatAFeedAnnouncesIsReadAndWhatFailsIsShown(@TempDir Path folder)
      throws IOException, InterruptedException {
    String words = "The minister said that the talks would go on and nobody was hurt. ".repeat(30);
    Path feed =
        Files.writeString(
            folder.resolve("feed.xml"),
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Highland Post</title><entry>"
                + "<id>1</id><title>Talks go on</title><content type='html'>&lt;p&gt;"
                + words
                + "&lt;/p&gt;</content></entry></feed>");
    Path broken = Files.writeString(folder.resolve("broken.xml"), "<feed");
    Path scan = Files.write(folder.resolve("scan.pdf"), "%PDF-1.7\n".getBytes(UTF_8));
    List<FeedAddress> feeds =
        List.of(FeedAddress.of(feed.toString()), FeedAddress.of(broken.toString()));
    Office.Work work =
        new Office.Work(
            List.of(scan), false, false, feeds, Manners.USUAL, folder.resolve("feeds.json"));
    try (RecordStore store = SqliteStore.open(folder.resolve("store"));
        Office office = open(store, this::find, work)) {
      office.start(new PrintWriter(new StringWriter()));
      await(() -> count(store, LineKind.ARTICLE) == 1 && asked(office) == 2);
      JsonNode inputs = json(office, "/api/v1/inputs");
      assertThat(inputs.path("items").path(0).path("kind").asString()).isEqualTo("files");
      assertThat(inputs.path("items").path(1).path("articles").asInt()).isEqualTo(1);
      assertThat(inputs.path("items").path(1).path("title").asString()).isEqualTo("Highland Post");
      assertThat(inputs.path("items").path(1).path("trouble").isNull()).isTrue();
      assertThat(inputs.path("items").path(2).path("trouble").path("found").asString())
          .contains("no well-formed XML");
      await(() -> office.isIdle());
      assertThat(json(office, "/api/v1/inputs").path("dropped").path(0).path("where").asString())
          .endsWith("scan.pdf");
    }
  }

  private long asked(Office office) {
    try {
      return json(office, "/api/v1/inputs")
          .path("items")
          .valueStream()
          .filter(input -> input.path("asked").isString())
          .count();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aBatchThatCannotBeReadIsToldAndTheRestGoesOn(@TempDir Path folder)
      throws IOException, InterruptedException {
    List<Path> inputs = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String text = i == 0 ? "Broken report." : "Report number " + i + " of that day.";
      inputs.add(Files.writeString(folder.resolve("r%02d.txt".formatted(i)), text));
    }
    Finder fails =
        articles -> {
          if (articles.stream().anyMatch(a -> a.text().startsWith("Broken"))) {
            throw new IllegalStateException("a report that breaks the reader");
          }
          return find(articles);
        };
    try (RecordStore store = SqliteStore.open(folder.resolve("store"));
        Office office = open(store, fails, new Office.Work(inputs, false, false))) {
      office.start(new PrintWriter(new StringWriter()));
      await(() -> office.isIdle() && count(store, LineKind.STORY) > 0);
      assertThat(count(store, LineKind.ARTICLE)).isEqualTo(12);
    }
  }

  @Test
  void aStoreWithoutFindingsKeepsWhatWasPutTogether(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path reports = reports(folder);
    try (RecordStore store = SqliteStore.open(folder.resolve("store"))) {
      store.add(
          new ArticleRecord(
              Optional.empty(),
              new RecordLines().ofArticle(find(ingested(reports)).getFirst(), Optional.empty())));
      String story =
          "{\"type\": \"story\", \"id\": \"story:1\", \"title\": \"T\", \"articles\": []}";
      store.replace(new TogetherRecord(List.of(story), Map.of()));
      try (Office office = open(store, this::find, new Office.Work(List.of(), false, false))) {
        office.start(new PrintWriter(new StringWriter()));
        await(office::isIdle);
        assertThat(count(store, LineKind.STORY)).isEqualTo(1);
      }
    }
  }

  private static List<Article> ingested(Path reports) {
    return new org.dragoman.ingest.Ingest(org.dragoman.ingest.Limits.DEFAULT)
        .read(List.of(reports))
        .articles();
  }

  /// Finds in each article that the one state attacked the other.
  private List<Findings> findAttacks(List<Article> articles) {
    return articles.stream().map(OfficeTest::attack).toList();
  }

  private static Findings attack(Article a) {
    Span trigger = new Span(0, 5);
    Event event =
        new Event(
            "event:" + a.id(),
            new Citation(a.id(), new Span(0, a.text().strip().length())),
            trigger,
            List.of(new Participant(List.of(), Optional.of("state:USA"))),
            List.of(new Participant(List.of(), Optional.of("state:COL"))),
            Codebook.shipped().eventCode("190", List.of()),
            new Standing.Happened(Optional.empty()),
            new When(Optional.of("2026-01-06"), When.Basis.STATED),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            new Derivation("test/by-hand", 1),
            List.of());
    Actor usa = state("USA", "United States");
    Actor col = state("COL", "Colombia");
    return new Findings(
        a,
        List.of(),
        List.of(usa, col),
        List.of(),
        List.of(),
        List.of(),
        List.of(event),
        List.of(),
        List.of());
  }

  private static Actor state(String code, String name) {
    return new Actor(
        "state:" + code,
        name,
        ActorKind.STATE,
        Optional.of(code),
        List.of("GOV"),
        Optional.of(code),
        List.of());
  }

  @Test
  void aCorrectionReachesWhatAllArticlesSayTogether(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path reports = reports(folder);
    try (RecordStore store = SqliteStore.open(folder.resolve("store"));
        Office office =
            open(store, this::findAttacks, new Office.Work(List.of(reports), false, false))) {
      office.start(new PrintWriter(new StringWriter()));
      await(() -> office.isIdle() && count(store, LineKind.TENSION) == 1);
      for (JsonNode incident : json(office, "/api/v1/incidents").path("items")) {
        String body =
            "{\"correction\": \"reject\", \"type\": \"incident\", \"target\": \"%s\", \"who\": \"Ana\", \"why\": \"misread\"}"
                .formatted(incident.path("id").asString());
        assertThat(send(office, "/api/v1/corrections", "application/json", body)).isEqualTo(201);
      }
      await(() -> count(store, LineKind.TENSION) == 0);
      assertThat(json(office, "/api/v1/incidents").path("total").asInt()).isZero();
      JsonNode kept = json(office, "/api/v1/incidents?rejected=yes").path("items").path(0);
      assertThat(kept.path("corrected").path("by").path(0).path("why").asString())
          .isEqualTo("misread");
    }
  }

  private int send(Office office, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + office.port() + path))
            .header("Authorization", "Bearer " + TOKEN)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  private int post(Office office, String type, String body)
      throws IOException, InterruptedException {
    return send(office, "/api/v1/articles?outlet=Test%20Post&published=2026-01-08", type, body);
  }
}
