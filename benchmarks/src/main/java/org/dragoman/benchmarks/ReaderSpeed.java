package org.dragoman.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Ingested;
import org.dragoman.ingest.Limits;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;

/// How many words the reader alone reads in a second of processor time, from raw text to readings
/// with mentions and times.
///
///     java ... org.dragoman.benchmarks.ReaderSpeed THREADS RUNS ARTICLES INPUT...
///
/// Processor time is the whole process's: compiler and collector count. The first run warms up and
/// is printed like the others.
public final class ReaderSpeed {
  private static final int BATCH = 32;

  private ReaderSpeed() {}

  public static void main(String[] arguments) {
    if (arguments.length < 4) {
      System.err.println("usage: ReaderSpeed THREADS RUNS ARTICLES INPUT...");
      return;
    }
    List<Path> inputs = Arrays.stream(arguments).skip(3).map(Path::of).toList();
    List<Article> articles =
        new Ingest(Limits.DEFAULT)
            .read(inputs).articles().stream()
                .filter(Ingested::isReadable)
                .limit(Integer.parseInt(arguments[2]))
                .toList();
    List<Double> rates = new ArrayList<>();
    try (Reader reader = Reader.open(Integer.parseInt(arguments[0]))) {
      for (int run = 0; run < Integer.parseInt(arguments[1]); run++) {
        rates.add(run(reader, articles));
      }
    }
    rates.sort(null);
    System.out.printf(
        Locale.ROOT,
        "median %.0f words / CPU s; peak resident %s%n",
        rates.get(rates.size() / 2),
        ResidentMemory.peak());
  }

  private static double run(Reader reader, List<Article> articles) {
    long cpuBefore = cpuNanos();
    long before = System.nanoTime();
    long words = 0;
    for (int from = 0; from < articles.size(); from += BATCH) {
      int to = Math.min(from + BATCH, articles.size());
      for (Reading reading : reader.readAll(articles.subList(from, to))) {
        words += reading.sentences().stream().mapToInt(s -> s.size()).sum();
      }
    }
    double cpu = (cpuNanos() - cpuBefore) / 1e9;
    double clock = (System.nanoTime() - before) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d words, %.2f CPU s, %.2f s: %.0f words / CPU s, %.0f words / s%n",
        articles.size(),
        words,
        cpu,
        clock,
        words / cpu,
        words / clock);
    return words / cpu;
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
