package org.dragoman.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.extract.Extractor;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Ingested;
import org.dragoman.ingest.Limits;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.crisis.Reconciled;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.reading.Reading;
import org.dragoman.publish.record.RecordWriter;
import org.dragoman.read.Reader;
import org.dragoman.reconcile.Reconciler;

/// Runs the whole path over some inputs several times and prints, for each stage, the median of the
/// processor time and of the clock time, and what that is in articles and words a second.
///
///     java ... org.dragoman.benchmarks.WholePath RUNS INPUT...
///
/// Processor time is the whole process's, so both cores and the collector count. Peak memory is the
/// operating system's figure for the process (Linux only).
public final class WholePath {
  private static final int BATCH = 32;

  private WholePath() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: WholePath RUNS INPUT...");
      return;
    }
    int runs = Integer.parseInt(arguments[0]);
    List<Path> inputs = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    List<Run> done = new ArrayList<>();
    try (Reader reader = Reader.open()) {
      Extractor extractor = Extractor.load();
      Reconciler reconciler = Reconciler.load();
      for (int i = 0; i < runs; i++) {
        done.add(run(inputs, reader, extractor, reconciler));
      }
    }
    print(done);
  }

  private static Run run(
      List<Path> inputs, Reader reader, Extractor extractor, Reconciler reconciler)
      throws IOException {
    Run run = new Run();
    Ingested ingested = run.timed(Stage.INGEST, () -> new Ingest(Limits.DEFAULT).read(inputs));
    List<Findings> findings = new ArrayList<>();
    for (List<Article> batch : batches(ingested.articles())) {
      List<Reading> readings = run.timed(Stage.READ, () -> reader.readAll(batch));
      readings.forEach(r -> run.count(r));
      findings.addAll(
          run.timed(
              Stage.EXTRACT, () -> readings.parallelStream().map(extractor::extract).toList()));
    }
    Reconciled together = run.timed(Stage.RECONCILE, () -> reconciler.reconcile(findings));
    run.timed(Stage.WRITE, () -> written(new CrisisRecord(findings, together, List.of())));
    return run;
  }

  private static List<List<Article>> batches(List<Article> articles) {
    List<List<Article>> batches = new ArrayList<>();
    for (int from = 0; from < articles.size(); from += BATCH) {
      batches.add(articles.subList(from, Math.min(from + BATCH, articles.size())));
    }
    return batches;
  }

  private static Path written(CrisisRecord record) throws IOException {
    Path file = Files.createTempFile("dragoman", ".jsonl");
    try (Writer to = Files.newBufferedWriter(file)) {
      new RecordWriter().write(record, to);
    } finally {
      Files.delete(file);
    }
    return file;
  }

  private static void print(List<Run> runs) {
    Run last = runs.getLast();
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors; %d articles, %d sentences, %d words; %d runs, medians%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        last.articles,
        last.sentences,
        last.words,
        runs.size());
    System.out.println("| stage | CPU s | clock s | words / CPU s | articles / CPU s |");
    System.out.println("|---|---|---|---|---|");
    double allCpu = 0;
    double allClock = 0;
    for (Stage stage : Stage.values()) {
      double cpu = median(runs.stream().mapToDouble(r -> r.cpu.getOrDefault(stage, 0.0)).toArray());
      double clock =
          median(runs.stream().mapToDouble(r -> r.clock.getOrDefault(stage, 0.0)).toArray());
      row(stage.name().toLowerCase(Locale.ROOT), cpu, clock, last);
      allCpu += cpu;
      allClock += clock;
    }
    row("whole path", allCpu, allClock, last);
    System.out.println("Peak resident memory: " + peakMemory());
  }

  private static void row(String name, double cpu, double clock, Run run) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.0f | %.1f |%n",
        name,
        cpu,
        clock,
        run.words / Math.max(cpu, 1e-9),
        run.articles / Math.max(cpu, 1e-9));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String peakMemory() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(l -> l.startsWith("VmHWM"))
          .map(l -> l.replaceAll("\\s+", " "))
          .findFirst()
          .orElse("not known");
    } catch (IOException e) {
      return "not known on this system";
    }
  }

  private enum Stage {
    INGEST,
    READ,
    EXTRACT,
    RECONCILE,
    WRITE
  }

  private interface Work<T> {
    T get() throws IOException;
  }

  /// The times of one run.
  private static final class Run {
    private final Map<Stage, Double> cpu = new EnumMap<>(Stage.class);
    private final Map<Stage, Double> clock = new EnumMap<>(Stage.class);
    private long articles;
    private long sentences;
    private long words;

    <T> T timed(Stage stage, Work<T> work) throws IOException {
      long cpuBefore = cpuTime();
      long before = System.nanoTime();
      T result = work.get();
      clock.merge(stage, (System.nanoTime() - before) / 1e9, Double::sum);
      cpu.merge(stage, (cpuTime() - cpuBefore) / 1e9, Double::sum);
      return result;
    }

    void count(Reading reading) {
      articles++;
      sentences += reading.sentences().size();
      words += reading.sentences().stream().mapToInt(s -> s.size()).sum();
    }

    private static long cpuTime() {
      return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
  }
}
