package org.dragoman.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.read.Reader;

/// How long it takes from the start of a Java process to the first reading: starts some processes
/// with its own options and class path, one after the other, and prints the medians.
///
///     java OPTIONS -cp ... org.dragoman.benchmarks.Start RUNS
public final class Start {
  private static final String ONCE = "once";
  private static final String TEXT =
      "The foreign minister said on Monday that Norway had accused the rebels of shelling the port"
          + " of Aden. \"We will not talk,\" their leader told reporters in Geneva a day later.";

  private Start() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      System.err.println("usage: Start RUNS");
    } else if (arguments[0].equals(ONCE)) {
      once();
    } else {
      repeatedly(Integer.parseInt(arguments[0]));
    }
  }

  private static void once() {
    long opening = System.nanoTime();
    try (Reader reader = Reader.open()) {
      long opened = System.nanoTime();
      int sentences = reader.read(article()).sentences().size();
      long read = System.nanoTime();
      long started = ManagementFactory.getRuntimeMXBean().getStartTime();
      long asked = System.nanoTime();
      long sinceStart = System.currentTimeMillis() - started - (asked - read) / 1_000_000;
      long cpu =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
      System.out.printf(
          Locale.ROOT,
          "%d %d %d %d %d %s%n",
          sinceStart,
          cpu / 1_000_000,
          (opened - opening) / 1_000_000,
          (read - opened) / 1_000_000,
          sentences,
          ResidentMemory.peak());
    }
  }

  private static void repeatedly(int runs) throws IOException, InterruptedException {
    List<long[]> figures = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      String[] printed = runOnce().split(" ");
      figures.add(Arrays.stream(printed).limit(6).mapToLong(Long::parseLong).toArray());
    }
    System.out.printf(
        Locale.ROOT,
        "%d runs, medians: %d ms from start to first reading, %d CPU ms; of it opening %d ms,"
            + " reading %d ms; resident %d MB%n",
        runs,
        median(figures, 0),
        median(figures, 1),
        median(figures, 2),
        median(figures, 3),
        median(figures, 5));
  }

  private static String runOnce() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Start.class.getName(), ONCE));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("a start failed");
    }
    return printed.strip();
  }

  private static long median(List<long[]> figures, int column) {
    long[] sorted = figures.stream().mapToLong(f -> f[column]).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static Article article() {
    return new Article(
        "start",
        new Source("start", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        TEXT,
        List.of(new Passage(new Span(0, TEXT.length()), PassageKind.BODY, "text")),
        Optional.empty());
  }
}
