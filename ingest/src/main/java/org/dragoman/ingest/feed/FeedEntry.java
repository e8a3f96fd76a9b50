package org.dragoman.ingest.feed;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// An article that a feed announces.
///
/// @param key what tells it from the feed's other entries: its own id, else its address
/// @param title its headline
/// @param link the address of its page, as the feed gives it
/// @param published when, in universal time
/// @param content the article itself as HTML, where the feed holds it; a summary is none
public record FeedEntry(
    String key,
    Optional<String> title,
    Optional<String> link,
    Optional<LocalDate> published,
    Optional<String> content) {
  private static final int SHORTEST_ARTICLE = 1200;

  /// Whether the feed holds enough of it to be the article rather than its beginning.
  public boolean isWhole() {
    return content
        .filter(c -> c.length() >= SHORTEST_ARTICLE)
        .map(c -> Jsoup.parse(c).text().length())
        .filter(length -> length >= SHORTEST_ARTICLE)
        .isPresent();
  }

  /// The article as a page of its own, made of what the feed holds: for
  /// [org.dragoman.ingest.Ingest], which takes it as it takes any page.
  ///
  /// @param outlet who publishes the feed
  public String page(Optional<String> outlet) {
    Document page = Document.createShell("");
    page.charset(java.nio.charset.StandardCharsets.UTF_8);
    link.ifPresent(l -> page.head().appendElement("link").attr("rel", "canonical").attr("href", l));
    outlet.ifPresent(o -> meta(page, "og:site_name", o));
    published.ifPresent(day -> meta(page, "article:published_time", day.toString()));
    Element article = page.body().appendElement("article");
    title.ifPresent(t -> {
      meta(page, "og:title", t);
      article.appendElement("h1").text(t);
    });
    Element body = article.appendElement("div");
    content.ifPresent(c -> body.append(Jsoup.parse(c).body().html()));
    return page.outerHtml();
  }

  private static void meta(Document page, String name, String value) {
    page.head().appendElement("meta").attr("property", name).attr("content", value);
  }
}
