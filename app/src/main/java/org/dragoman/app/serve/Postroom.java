package org.dragoman.app.serve;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Ingested;
import org.dragoman.ingest.Limits;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.serve.outside.Intake;
import org.dragoman.store.Added;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Takes in articles that are sent to the server, a few at a time.
public final class Postroom implements Intake {
  private static final int AT_A_TIME = 2;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Newsroom newsroom;
  private final Runnable came;
  private final Ingest ingest = new Ingest(Limits.DEFAULT);
  private final Semaphore room = new Semaphore(AT_A_TIME);

  /// @param came told when an article is in the store
  public Postroom(Newsroom newsroom, Runnable came) {
    this.newsroom = newsroom;
    this.came = came;
  }

  @Override
  public Outcome take(Offer offer) {
    Ingested ingested = ingested(offer);
    if (ingested.articles().size() != 1) {
      return refused(ingested);
    }
    if (!room.tryAcquire()) {
      return new Outcome.Busy("Other articles are being read; send it again in a few seconds.");
    }
    try {
      return add(with(offer, ingested.articles().getFirst()));
    } finally {
      room.release();
    }
  }

  private Outcome add(Article article) {
    if (newsroom.unknown(List.of(article)).isEmpty()) {
      return new Outcome.Taken(article.id(), false);
    }
    List<Added> added = newsroom.add(List.of(article));
    if (added.isEmpty()) {
      return new Outcome.Busy("The server is stopping.");
    }
    came.run();
    return new Outcome.Taken(article.id(), added.getFirst().outcome() != Added.Outcome.KNOWN);
  }

  private static Outcome refused(Ingested ingested) {
    List<Dropped> dropped = ingested.dropped();
    return dropped.isEmpty()
        ? new Outcome.Refused(ingested.articles().size() + " articles", "one article")
        : new Outcome.Refused(dropped.getFirst().found(), dropped.getFirst().expected());
  }

  private Ingested ingested(Offer offer) {
    return switch (offer.mediaType()) {
      case "text/html" -> ingest.read("posted.html", new ByteArrayInputStream(offer.bytes()));
      case "application/json" -> json(offer);
      default -> ingest.read("posted.txt", new ByteArrayInputStream(offer.bytes()));
    };
  }

  /// A JSON object may be spread over lines; the reader of JSON Lines wants it on one.
  private Ingested json(Offer offer) {
    try {
      if (MAPPER.readTree(offer.bytes()) instanceof ObjectNode object) {
        byte[] line = MAPPER.writeValueAsBytes(object);
        return ingest.read("posted.jsonl", new ByteArrayInputStream(line));
      }
      return dropped("no object");
    } catch (JacksonException e) {
      return dropped(e.getOriginalMessage());
    }
  }

  private static Ingested dropped(String found) {
    String expected = "a JSON object with `text`, and `id`, `title`, `published`, `outlet`, `url`";
    return new Ingested(List.of(), List.of(new Dropped("body", found, expected)));
  }

  /// The article with what the call says of it, where it does not say so itself.
  private static Article with(Offer offer, Article a) {
    Optional<String> url = a.source().url().or(offer::url);
    Source source = new Source(a.source().uri(), offer.outlet().or(() -> a.source().outlet()), url);
    Published published =
        offer
            .published()
            .map(LocalDate::parse)
            .map(day -> new Published(Optional.of(day), Published.Basis.GIVEN))
            .orElse(a.published());
    return new Article(
        a.id(),
        source,
        offer.title().or(a::title),
        a.byline(),
        a.dateline(),
        published,
        a.language(),
        a.text(),
        a.passages(),
        a.duplicateOf());
  }
}
