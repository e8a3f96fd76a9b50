package org.dragoman.app.feed;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Ingested;
import org.dragoman.ingest.Limits;
import org.dragoman.ingest.feed.FeedEntry;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;

/// Makes articles of what feeds announce: of the feed's own words where it has the whole article,
/// else of the page it leads to. Both take the way of any page.
final class FeedArticles {
  private static final String PAGES = "text/html, application/xhtml+xml, text/plain;q=0.5";
  private static final String EXPECTED = "a page with an article";

  private final Web web;
  private final Robots robots;
  private final Manners manners;
  private final Ingest ingest = new Ingest(Limits.DEFAULT);

  FeedArticles(Web web, Robots robots, Manners manners) {
    this.web = web;
    this.robots = robots;
    this.manners = manners;
  }

  /// What came of an entry.
  sealed interface Outcome {}

  /// An article.
  record Found(Article article) implements Outcome {}

  /// None.
  ///
  /// @param mayPass whether trying later may help
  record None(Dropped why, boolean mayPass) implements Outcome {}

  /// The article of an entry.
  ///
  /// @param outlet who publishes the feed
  /// @param feed where the feed is
  /// @param reach where it may lead
  Outcome of(FeedEntry entry, Optional<String> outlet, URI feed, Reach reach)
      throws InterruptedException {
    if (entry.isWhole()) {
      byte[] page = entry.page(outlet).getBytes(StandardCharsets.UTF_8);
      return article("entry.html", page, entry, entry.link().orElse(entry.key()));
    }
    Optional<URI> link = entry.link().flatMap(l -> resolved(feed, l));
    if (link.isEmpty()) {
      return none(entry.key(), "an entry without an address", "the address of its page", false);
    }
    URI page = link.get();
    Optional<String> objection = reach.objection(page);
    if (objection.isPresent()) {
      return none(page.toString(), objection.get(), "an address in the public web", false);
    }
    return robots.allow(page, reach)
        ? fetched(page, entry, reach)
        : none(
            page.toString(),
            "that its site does not let programs read it (robots.txt)",
            "a site that does",
            false);
  }

  private static Optional<URI> resolved(URI feed, String link) {
    try {
      URI base = feed.getScheme().equals("file") ? URI.create("") : feed;
      return Optional.of(base.resolve(link.strip().replace(" ", "%20")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Outcome fetched(URI page, FeedEntry entry, Reach reach) throws InterruptedException {
    Web.Wanted wanted =
        new Web.Wanted(page, PAGES, manners.largestPage(), Fetched.Stamp.NONE, reach);
    return switch (web.get(wanted)) {
      case Fetched.Got got -> got(got, entry);
      case Fetched.Unchanged _ -> none(page.toString(), "the answer 304", EXPECTED, true);
      case Fetched.Failed failed ->
          none(page.toString(), failed.found(), failed.expected(), failed.mayPass());
    };
  }

  private Outcome got(Fetched.Got got, FeedEntry entry) {
    String type = got.mediaType().orElse("text/html").replaceFirst(";.*", "").strip();
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml" ->
          article("page.html", got.bytes(), entry, got.from().toString());
      case "text/plain" -> article("page.txt", got.bytes(), entry, got.from().toString());
      default -> none(got.from().toString(), "a document of type " + type, EXPECTED, false);
    };
  }

  private Outcome article(String kind, byte[] bytes, FeedEntry entry, String address) {
    Ingested ingested = ingest.read(kind, new ByteArrayInputStream(bytes));
    if (ingested.articles().size() == 1) {
      return new Found(known(ingested.articles().getFirst(), entry, address));
    }
    Dropped why =
        ingested.dropped().stream()
            .findFirst()
            .orElse(new Dropped(address, "no article", EXPECTED));
    return none(address, why.found(), why.expected(), false);
  }

  private static None none(String where, String found, String expected, boolean mayPass) {
    return new None(new Dropped(where, found, expected), mayPass);
  }

  /// The article with what the feed says of it, where it does not say so itself.
  private static Article known(Article a, FeedEntry entry, String address) {
    Optional<String> url = a.source().url().or(() -> Optional.of(address));
    Published published =
        a.published().value().isPresent() || entry.published().isEmpty()
            ? a.published()
            : new Published(entry.published(), Published.Basis.GIVEN);
    return new Article(
        a.id(),
        new Source(address, a.source().outlet().or(() -> host(address)), url),
        a.title().or(entry::title),
        a.byline(),
        a.dateline(),
        published,
        a.language(),
        a.text(),
        List.copyOf(a.passages()),
        a.duplicateOf());
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost())
          .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
