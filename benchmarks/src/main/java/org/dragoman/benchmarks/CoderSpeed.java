package org.dragoman.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.event.EventExtractor;
import org.dragoman.extract.place.PlaceFinder;
import org.dragoman.extract.quantity.QuantityFinder;
import org.dragoman.extract.statement.StatementExtractor;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Limits;
import org.dragoman.model.article.Article;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;

/// Codes the events of some articles several times on one thread and prints sentences a second of
/// processor time: the coder alone, given the reading, and the coder with what it asks for (who is
/// who, who said what, where, how many).
///
///     java ... org.dragoman.benchmarks.CoderSpeed PASSES ARTICLES INPUT
public final class CoderSpeed {
  private final ActorBase base = ActorBase.shipped();
  private final ActorResolver actors = new ActorResolver(base);
  private final StatementExtractor statements = new StatementExtractor();
  private final PlaceFinder places = new PlaceFinder(base.states(), base.gazetteer());
  private final QuantityFinder quantities = QuantityFinder.load();
  private final EventExtractor events = new EventExtractor();

  private CoderSpeed() {}

  /// A reading with all that the coder asks for.
  private record Prepared(
      Reading reading,
      Cast cast,
      List<Statement> statements,
      List<Place> places,
      List<Quantity> quantities) {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: CoderSpeed PASSES ARTICLES INPUT");
      return;
    }
    int passes = Integer.parseInt(arguments[0]);
    List<Article> articles =
        new Ingest(Limits.DEFAULT)
            .read(List.of(Path.of(arguments[2]))).articles().stream()
                .filter(a -> a.language().equals("en"))
                .limit(Integer.parseInt(arguments[1]))
                .toList();
    List<Reading> readings;
    try (Reader reader = Reader.open()) {
      readings = reader.readAll(articles);
    }
    new CoderSpeed().measure(readings, passes);
  }

  private void measure(List<Reading> readings, int passes) {
    long sentences = readings.stream().mapToLong(r -> r.sentences().size()).sum();
    List<Prepared> prepared = readings.stream().map(this::prepared).toList();
    List<Double> alone = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    long found = 0;
    for (int pass = 0; pass < passes; pass++) {
      long before = cpu();
      found = prepared.stream().mapToLong(this::events).sum();
      alone.add(sentences / seconds(before));
      before = cpu();
      found = readings.stream().map(this::prepared).mapToLong(this::events).sum();
      all.add(sentences / seconds(before));
    }
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d sentences, %d events; sentences a CPU second, first pass / median of %d: "
            + "coder alone %.0f / %.0f, with actors, statements, places, numbers %.0f / %.0f%n",
        readings.size(),
        sentences,
        found,
        passes,
        alone.getFirst(),
        median(alone),
        all.getFirst(),
        median(all));
  }

  private Prepared prepared(Reading reading) {
    Cast cast = actors.cast(reading);
    return new Prepared(
        reading,
        cast,
        statements.find(reading, cast).statements(),
        places.find(reading),
        quantities.find(reading));
  }

  private long events(Prepared p) {
    return events.find(p.reading(), p.cast(), p.statements(), p.places(), p.quantities()).size();
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(v -> v).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double seconds(long before) {
    return (cpu() - before) / 1e9;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
