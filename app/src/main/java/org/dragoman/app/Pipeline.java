package org.dragoman.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.dragoman.extract.Extractor;
import org.dragoman.ingest.Ingested;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.finding.Findings;
import org.dragoman.read.Reader;
import org.dragoman.reconcile.Reconciler;

/// Reads articles, extracts what each says and reconciles it. Articles go through in batches, so
/// that only findings, not readings, stay in memory.
final class Pipeline {
  private static final int BATCH = 32;

  private final Reader reader;
  private final Extractor extractor;
  private final Reconciler reconciler;

  Pipeline(Reader reader, Extractor extractor, Reconciler reconciler) {
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
    return new CrisisRecord(findings, reconciler.reconcile(findings), dropped);
  }

  private List<Findings> findings(List<Article> batch) {
    List<Article> english = batch.stream().filter(Ingested::isReadable).toList();
    List<Findings> findings = new ArrayList<>();
    reader.readAll(english).parallelStream().map(extractor::extract).forEachOrdered(findings::add);
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
