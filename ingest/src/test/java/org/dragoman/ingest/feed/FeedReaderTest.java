package org.dragoman.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Limits;
import org.dragoman.model.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>Meridian Wire</title><link>https://wire.example/</link>
          <item><title>Envoys meet &amp; talk</title><link>https://wire.example/1</link>
            <guid isPermaLink="false">tag:1</guid><pubDate>Tue, 06 Jan 2026 23:30:00 -0500</pubDate>
            <description>A summary.</description>
            <content:encoded><![CDATA[<p>The envoys met in Bogota.</p>]]></content:encoded></item>
          <item><title>Border closed</title><link>https://wire.example/2</link></item>
          <item><description>Nothing but a summary.</description></item>
        </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Highland Post</title>
        <entry><id>urn:7</id><title>Talks fail</title><link href="https://post.example/7"/>
          <updated>2026-01-08T10:00:00Z</updated><content type="html">&lt;p&gt;They left.&lt;/p&gt;</content></entry>
        <entry><id>urn:8</id><title>Plain</title><updated>2026-01-08T10:00:00Z</updated>
          <content type="text">2 &lt; 3</content></entry>
      </feed>
      """;

  private static Feed.Outcome read(String xml) {
    return FeedReader.read(xml.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static Feed feed(Feed.Outcome outcome) {
    assertThat(outcome).isInstanceOf(Feed.Read.class);
    return ((Feed.Read) outcome).feed();
  }

  private static String found(String xml) {
    Feed.Outcome outcome = read(xml);
    assertThat(outcome).isInstanceOf(Feed.Broken.class);
    return ((Feed.Broken) outcome).found();
  }

  @Test
  void rssGivesEntriesWithTheirDayInUniversalTime() {
    Feed feed = feed(read(RSS));
    assertThat(feed.title()).contains("Meridian Wire");
    FeedEntry first = feed.entries().getFirst();
    assertThat(first.key()).isEqualTo("tag:1");
    assertThat(first.title()).contains("Envoys meet & talk");
    assertThat(first.published()).contains(LocalDate.of(2026, 1, 7));
    assertThat(first.content()).contains("<p>The envoys met in Bogota.</p>");
  }

  @Test
  void aSummaryIsNoArticle() {
    assertThat(feed(read(RSS)).entries().get(1).content()).isEmpty();
    assertThat(feed(read(RSS)).entries()).hasSize(2);
  }

  @Test
  void atomGivesEntriesWithTheirContent() {
    Feed feed = feed(read(ATOM));
    assertThat(feed.entries()).extracting(FeedEntry::key).containsExactly("urn:7", "urn:8");
    assertThat(feed.entries().getFirst().content()).contains("<p>They left.</p>");
    assertThat(feed.entries().get(1).content()).contains("2 &lt; 3");
  }

  @Test
  void theCharacterSetIsThatOfTheDeclaration() {
    String xml = RSS.replace("UTF-8", "ISO-8859-1").replace("Bogota", "Bogotá");
    byte[] bytes = xml.getBytes(Charset.forName("ISO-8859-1"));
    assertThat(feed(FeedReader.read(bytes, Optional.of("application/rss+xml"))).entries())
        .first()
        .satisfies(e -> assertThat(e.content().orElse("")).contains("Bogotá"));
  }

  @Test
  void aDocumentTypeIsRefusedWithWhatItNames() {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";
    assertThat(found(xml)).contains("a document type, which is not read");
  }

  @Test
  void elementsThatLieTooDeepAreNotParsed() {
    String deep = "<a b=\"/>\">".repeat(50_000) + "</a>".repeat(50_000);
    assertThat(found("<feed xmlns=\"http://www.w3.org/2005/Atom\">" + deep + "</feed>"))
        .contains("deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no feed",
        "<html><body>Not found</body></html>",
        "<!DOCTYPE html><html><body>Not found</body></html>",
        "<rss version=\"2.0\"><channel><title>cut of",
        "<other/>",
        "<![CDATA[",
        "<a \"",
        "{\"json\": true}"
      })
  void whatIsNoFeedSaysSo(String text) {
    assertThat(found(text)).isNotBlank();
  }

  @Test
  void aBrokenFeedIsNamedWithItsLine() {
    assertThat(found(RSS.replace("</channel>", "</chanel>"))).contains("line");
  }

  @Test
  void aWholeEntryGoesTheWayOfAPage() {
    String words = "<p>The minister said on Monday that the talks would go on.</p>".repeat(30);
    FeedEntry entry =
        new FeedEntry(
            "k",
            Optional.of("Talks <go> on"),
            Optional.of("https://wire.example/9"),
            Optional.of(LocalDate.of(2026, 1, 5)),
            Optional.of(words + "<script>alert(1)</script>"));
    assertThat(entry.isWhole()).isTrue();
    byte[] page = entry.page(Optional.of("Meridian Wire")).getBytes(StandardCharsets.UTF_8);
    Article article =
        new Ingest(Limits.DEFAULT)
            .read("entry.html", new ByteArrayInputStream(page))
            .articles()
            .getFirst();
    assertThat(article.title()).contains("Talks <go> on");
    assertThat(article.source().outlet()).contains("Meridian Wire");
    assertThat(article.source().url()).contains("https://wire.example/9");
    assertThat(article.published().value()).contains(LocalDate.of(2026, 1, 5));
    assertThat(article.text()).contains("talks would go on").doesNotContain("alert(1)");
  }

  @Test
  void whatIsShortIsNotTakenForTheWhole() {
    FeedEntry entry =
        new FeedEntry(
            "k",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("<p>Short</p>" + "<br class='x'>".repeat(300)));
    assertThat(entry.isWhole()).isFalse();
  }
}
