package org.dragoman.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.dragoman.app.actors.OwnActors;
import org.dragoman.extract.Extractor;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Ingested;
import org.dragoman.ingest.Limits;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.read.Reader;
import org.dragoman.reconcile.Reconciler;

/// Dragoman as a library: news reports go in, the record of the crisis comes out.
///
/// Opening loads the reader's model and all tables (well under a second); one instance can be used
/// again and by several threads. It needs no network and writes no file.
public final class Dragoman implements AutoCloseable {
  private final Ingest ingest;
  private final Reader reader;
  private final Pipeline pipeline;

  private Dragoman(Ingest ingest, Reader reader, Extractor extractor, Reconciler reconciler) {
    this.ingest = ingest;
    this.reader = reader;
    this.pipeline = new Pipeline(reader, extractor, reconciler);
  }

  /// Loads everything.
  public static Dragoman open() {
    return open(ActorBase.shipped());
  }

  /// As above, with own actors: files that add to the shipped base or replace rows of it.
  ///
  /// @throws IOException if a file cannot be read
  /// @throws org.dragoman.model.table.TableError if a line of one is broken
  public static Dragoman open(List<Path> actorFiles) throws IOException {
    return open(OwnActors.base(actorFiles));
  }

  static Dragoman open(ActorBase actors) {
    return new Dragoman(
        new Ingest(Limits.DEFAULT), Reader.open(), Extractor.load(actors), Reconciler.load());
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

  @Override
  public void close() {
    reader.close();
  }
}
