package org.dragoman.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.dragoman.app.actors.OwnActors;
import org.dragoman.extract.Extractor;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.event.EventTables;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Ingested;
import org.dragoman.ingest.Limits;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.finding.Findings;
import org.dragoman.read.ArticleReader;
import org.dragoman.read.CachedReader;
import org.dragoman.read.Reader;
import org.dragoman.reconcile.Reconciler;

/// Dragoman as a library: news reports go in, the record of the crisis comes out.
///
/// Opening loads the reader's model and all tables (well under a second); one instance can be used
/// again and by several threads. It needs no network and writes no file.
public final class Dragoman implements AutoCloseable {
  private final Ingest ingest;
  private final ArticleReader reader;
  private final Pipeline pipeline;

  private Dragoman(ArticleReader reader, Loading<Rules> rules) {
    this.ingest = new Ingest(Limits.DEFAULT);
    this.reader = reader;
    this.pipeline =
        new Pipeline(reader, () -> rules.get().extractor(), () -> rules.get().reconciler());
  }

  /// Loads everything.
  public static Dragoman open() {
    return open(ActorBase.shipped(), EventTables::shipped, Optional.empty());
  }

  /// As above, with own actors: files that add to the shipped base or replace rows of it.
  ///
  /// @throws IOException if a file cannot be read
  /// @throws org.dragoman.model.table.TableError if a line of one is broken
  public static Dragoman open(List<Path> actorFiles) throws IOException {
    return open(OwnActors.base(actorFiles), EventTables::shipped, Optional.empty());
  }

  /// With own tables, which are asked for while the reader is being opened. With a cache, the
  /// reader's model is loaded only when something has not been read before.
  static Dragoman open(
      ActorBase actors, Supplier<EventTables> events, Optional<CacheOptions.Cache> cache) {
    Loading<Rules> rules = Loading.of(() -> Rules.load(actors, events.get()));
    ArticleReader reader =
        cache.isPresent()
            ? new CachedReader(cache.get().folder(), cache.get().version(), Reader::open)
            : Reader.open();
    return new Dragoman(reader, rules);
  }

  /// The record of files and folders. What cannot be used is in the record's `dropped`.
  public CrisisRecord read(Path... inputs) {
    return read(ingest.read(List.of(inputs)), (_, _) -> {});
  }

  /// The record of what has been ingested.
  ///
  /// @param progress told how many of how many articles have been read
  CrisisRecord read(Ingested ingested, BiConsumer<Integer, Integer> progress) {
    int all = ingested.articles().size();
    return pipeline.record(
        ingested.articles(), ingested.dropped(), done -> progress.accept(done, all));
  }

  /// What some articles say, each for itself; those in other languages say nothing.
  List<Findings> findings(List<Article> articles) {
    return pipeline.findings(articles);
  }

  @Override
  public void close() {
    reader.close();
  }

  /// What is made of readings.
  private record Rules(Extractor extractor, Reconciler reconciler) {
    static Rules load(ActorBase actors, EventTables events) {
      return new Rules(Extractor.load(actors, events), Reconciler.load());
    }
  }
}
