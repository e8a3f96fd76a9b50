package org.dragoman.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.statement.StatementExtractor;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Limits;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;

/// What finding statements adds to the time of reading: reads some articles, then finds their
/// statements, several times on one thread, and prints for each pass the processor time of both and
/// their ratio. The first pass is cold.
///
///     java ... org.dragoman.benchmarks.StatementCost PASSES ARTICLES INPUT...
public final class StatementCost {
  private static final int BATCH = 16;

  private StatementCost() {}

  public static void main(String[] arguments) {
    if (arguments.length < 3) {
      System.err.println("usage: StatementCost PASSES ARTICLES INPUT...");
      return;
    }
    int passes = Integer.parseInt(arguments[0]);
    int most = Integer.parseInt(arguments[1]);
    List<Path> inputs = Arrays.stream(arguments).skip(2).map(Path::of).toList();
    List<Article> articles =
        new Ingest(Limits.DEFAULT).read(inputs).articles().stream().limit(most).toList();
    ActorResolver actors = new ActorResolver(ActorBase.shipped());
    StatementExtractor statements = new StatementExtractor();
    System.out.println("| pass | read, CPU s | statements, CPU s | words | statements / read |");
    System.out.println("|---|---|---|---|---|");
    try (Reader reader = Reader.open()) {
      for (int i = 1; i <= passes; i++) {
        pass(i, articles, reader, actors, statements);
      }
    }
  }

  private static void pass(
      int number,
      List<Article> articles,
      Reader reader,
      ActorResolver actors,
      StatementExtractor statements) {
    double before = cpuSeconds();
    List<Reading> readings = new ArrayList<>();
    for (int from = 0; from < articles.size(); from += BATCH) {
      readings.addAll(
          reader.readAll(articles.subList(from, Math.min(from + BATCH, articles.size()))));
    }
    double read = cpuSeconds() - before;
    List<Cast> casts = readings.stream().map(actors::cast).toList();
    double begin = cpuSeconds();
    long found = 0;
    for (int i = 0; i < readings.size(); i++) {
      found += statements.find(readings.get(i), casts.get(i)).statements().size();
    }
    double said = cpuSeconds() - begin;
    long words =
        readings.stream().flatMap(r -> r.sentences().stream()).mapToLong(s -> s.size()).sum();
    System.out.printf(
        Locale.ROOT,
        "| %d (%d statements) | %.2f | %.2f | %d | %.3f |%n",
        number,
        found,
        read,
        said,
        words,
        said / Math.max(read, 1e-9));
  }

  private static double cpuSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }
}
