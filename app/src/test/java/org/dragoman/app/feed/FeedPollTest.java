package org.dragoman.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedPollTest {
  private static final Manners QUICK =
      new Manners(Duration.ofMinutes(1), Duration.ZERO, Duration.ofSeconds(60), 100_000, 100_000);
  private static final String REPORT =
      "<html><head><title>Envoys meet</title></head><body><article><h1>Envoys meet</h1>"
          + "<p>The envoys of both countries met in the capital on Monday and agreed to meet again"
          + " in a week, the ministry said.</p><p>Troops stayed where they were, a spokesman of the"
          + " army told reporters on Tuesday, and nobody was hurt.</p><script>x()</script>"
          + "</article></body></html>";

  @TempDir private Path folder;
  private Site site;
  private Web web;
  private FeedMemory memory;
  private final List<Article> came = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    site = new Site();
    web = new Web(QUICK, InstantSource.system());
    memory = FeedMemory.of(folder.resolve("feeds.json"));
  }

  @AfterEach
  void close() {
    web.close();
    site.close();
  }

  private FeedPoll poll(String address) {
    FeedArticles articles = new FeedArticles(web, new Robots(web, InstantSource.system()), QUICK);
    return new FeedPoll(
        FeedAddress.of(address),
        new FeedPoll.Tools(web, articles, memory, QUICK, came::add, () -> true));
  }

  private FeedPoll.Result ask(String path) throws InterruptedException {
    return poll(site.at(path)).ask();
  }

  private static String found(FeedPoll.Result result) {
    return result.trouble().map(Dropped::found).orElse("none");
  }

  @Test
  void aPageThatAnEntryLeadsToBecomesAnArticle() throws InterruptedException {
    site.rss("/feed", site.item("/1"));
    site.html("/1", REPORT);
    FeedPoll.Result result = ask("/feed");
    assertThat(result.title()).contains("Test Wire");
    assertThat(result.articles()).isEqualTo(1);
    Article article = came.getFirst();
    assertThat(article.text()).contains("agreed to meet again").doesNotContain("x()");
    assertThat(article.title()).contains("Envoys meet");
    assertThat(article.source().url()).contains(site.at("/1"));
    assertThat(article.source().outlet()).contains("127.0.0.1");
  }

  @Test
  void whatWasDealtWithIsNotFetchedAgain() throws InterruptedException, IOException {
    site.rss("/feed", site.item("/1"));
    site.html("/1", REPORT);
    ask("/feed");
    memory.save();
    memory = FeedMemory.of(folder.resolve("feeds.json"));
    ask("/feed");
    site.rss("/feed", site.item("/2") + site.item("/1"));
    site.html("/2", REPORT.replace("Monday", "Friday"));
    ask("/feed");
    assertThat(site.asked().stream().filter("/1"::equals)).hasSize(1);
    assertThat(came).hasSize(2);
    List<Site.Asked> feeds = site.calls().stream().filter(a -> a.path().equals("/feed")).toList();
    assertThat(feeds.get(0).headers()).doesNotContainKey("If-none-match");
    assertThat(feeds.get(1).headers()).containsKey("If-none-match");
  }

  @Test
  void theWholeArticleInTheFeedNeedsNoPage() throws InterruptedException {
    String words = "The minister said that the talks would go on and nobody was hurt. ".repeat(30);
    site.put(
        "/feed",
        200,
        Map.of("Content-Type", "application/atom+xml"),
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Highland Post</title><entry><id>1</id>"
            + "<title>Talks go on</title><link href='"
            + site.at("/1")
            + "'/><published>2026-01-05T10:00:00Z</published><content type='html'>&lt;p&gt;"
            + words
            + "&lt;/p&gt;</content></entry></feed>");
    ask("/feed");
    assertThat(site.asked()).containsExactly("/feed");
    assertThat(came.getFirst().source().outlet()).contains("Highland Post");
    assertThat(came.getFirst().published().value().orElseThrow()).hasToString("2026-01-05");
  }

  @Test
  void pagesThatASiteKeepsFromProgramsAreLeftAlone() throws InterruptedException {
    site.put("/robots.txt", 200, Map.of(), "User-agent: *\nDisallow: /private");
    site.rss("/feed", site.item("/private/1") + site.item("/2"));
    site.html("/2", REPORT);
    FeedPoll.Result result = ask("/feed");
    assertThat(site.asked()).doesNotContain("/private/1").contains("/2");
    assertThat(result.dropped())
        .singleElement()
        .extracting(Dropped::found)
        .asString()
        .contains("robots.txt");
  }

  @Test
  void aSiteWhoseRulesCannotBeHadIsLeftAloneForNow() throws InterruptedException {
    site.put("/robots.txt", 503, Map.of(), "");
    site.rss("/feed", site.item("/1"));
    site.html("/1", REPORT);
    ask("/feed");
    assertThat(site.asked()).doesNotContain("/1");
  }

  @Test
  void aFeedLeadsToNoOtherPlaceOfThisNetwork() throws IOException, InterruptedException {
    try (Site other = new Site()) {
      site.put("/1", 302, Map.of("Location", other.at("/secret")), "");
      site.rss(
          "/feed",
          site.item("/1")
              + "<item><link>"
              + other.at("/secret")
              + "</link></item><item><link>file:///etc/hostname</link></item>"
              + "<item><link>http://[::1]:1/x</link></item>"
              + "<item><link>http://169.254.169.254/latest</link></item>");
      FeedPoll.Result result = ask("/feed");
      assertThat(other.asked()).isEmpty();
      assertThat(came).isEmpty();
      assertThat(result.dropped()).hasSize(5);
    }
  }

  @Test
  void aFeedThatWasMovedWithinItsHostIsFollowed() throws InterruptedException {
    site.put("/old", 301, Map.of("Location", "/feed"), "");
    site.rss("/feed", site.item("/1"));
    site.html("/1", REPORT);
    assertThat(ask("/old").articles()).isEqualTo(1);
  }

  @Test
  void aWayInCirclesEnds() throws InterruptedException {
    site.put("/a", 302, Map.of("Location", "/b"), "");
    site.put("/b", 302, Map.of("Location", "/a"), "");
    assertThat(found(ask("/a"))).contains("more than 5 steps");
  }

  @Test
  void whatCannotBeReadIsToldWithItsReason() throws InterruptedException {
    assertThat(found(ask("/nowhere"))).isEqualTo("the answer 404");
    site.html("/page", "<html><body>Hello</body></html>");
    assertThat(found(ask("/page"))).isEqualTo("a page");
    site.put("/large", 200, Map.of(), "<rss>" + "x".repeat(200_000) + "</rss>");
    assertThat(found(ask("/large"))).contains("more bytes than are taken");
    site.put("/gone", 410, Map.of(), "");
    assertThat(ask("/gone").isOver()).isTrue();
    site.put("/busy", 429, Map.of("Retry-After", "120"), "");
    assertThat(ask("/busy").rest()).contains(Duration.ofMinutes(2));
  }

  @Test
  void aPageThatFailsIsTriedAgainButNotForEver() throws InterruptedException {
    site.rss("/feed", site.item("/1"));
    site.put("/1", 503, Map.of(), "");
    FeedPoll poll = poll(site.at("/feed"));
    for (int i = 0; i < 5; i++) {
      poll.ask();
    }
    assertThat(site.asked().stream().filter("/1"::equals)).hasSize(3);
  }

  @Test
  void aDocumentThatIsNoPageIsToldByItsType() throws InterruptedException {
    site.rss("/feed", site.item("/1"));
    site.put("/1", 200, Map.of("Content-Type", "application/pdf"), "%PDF-1.7");
    assertThat(ask("/feed").dropped())
        .singleElement()
        .extracting(Dropped::found)
        .asString()
        .contains("application/pdf");
  }

  @Test
  void aFeedMayBeAFile() throws IOException, InterruptedException {
    String words = "The minister said that the talks would go on and nobody was hurt. ".repeat(30);
    Path file =
        Files.writeString(
            folder.resolve("feed.xml"),
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><entry><id>1</id>"
                + "<title>T</title><content type='html'>&lt;p&gt;"
                + words
                + "&lt;/p&gt;</content></entry><entry><id>2</id><link href='x.html'/></entry></feed>");
    FeedPoll.Result result = poll(file.toString()).ask();
    assertThat(result.articles()).isEqualTo(1);
    assertThat(result.dropped())
        .singleElement()
        .extracting(Dropped::found)
        .asString()
        .contains("not of the web");
  }
}
