package org.dragoman.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.dragoman.extract.Extractor;
import org.dragoman.ingest.Ingested;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.ArticleReader;
import org.dragoman.reconcile.Reconciler;

/// Reads articles, extracts what each says and reconciles it. Articles go through in batches, so
/// that only findings, not readings, stay in memory.
final class Pipeline {
  private static final int BATCH = 32;

  private final ArticleReader reader;
  private final Supplier<Extractor> extractor;
  private final Supplier<Reconciler> reconciler;

  /// @param extractor asked for when the first articles have been read, so that it may load
  ///   meanwhile
  /// @param reconciler asked for at the end
  Pipeline(ArticleReader reader, Supplier<Extractor> extractor, Supplier<Reconciler> reconciler) {
    this.reader = reader;
    this.extractor = extractor;
    this.reconciler = reconciler;
  }

  /// The record of some articles.
  ///
  /// @param dropped inputs that could not be used, to be kept in the record
  /// @param done told after each batch how many articles have been read
  CrisisRecord record(List<Article> articles, List<Dropped> dropped, IntConsumer done) {
    List<Findings> findings = new ArrayList<>();
    for (int from = 0; from < articles.size(); from += BATCH) {
      List<Article> batch = articles.subList(from, Math.min(from + BATCH, articles.size()));
      findings.addAll(findings(batch));
      done.accept(findings.size());
    }
    findings.sort(Reconciler.ORDER);
    return new CrisisRecord(findings, reconciler.get().reconcile(findings), dropped);
  }

  /// What some articles say, each for itself.
  List<Findings> findings(List<Article> batch) {
    List<Article> english = batch.stream().filter(Ingested::isReadable).toList();
    List<Findings> findings = new ArrayList<>();
    List<Reading> readings = reader.readAll(english);
    Extractor rules = extractor.get();
    readings.parallelStream().map(rules::extract).forEachOrdered(findings::add);
    batch.stream()
        .filter(a -> !Ingested.isReadable(a))
        .map(Pipeline::nothing)
        .forEach(findings::add);
    return findings;
  }

  /// An article in another language stays in the record, but nothing is looked for in it.
  private static Findings nothing(Article article) {
    return new Findings(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }
}
