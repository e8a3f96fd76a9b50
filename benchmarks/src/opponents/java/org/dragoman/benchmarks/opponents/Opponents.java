package org.dragoman.benchmarks.opponents;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.benchmarks.ResidentMemory;

/// Accuracy and speed of our parser and of others on the trees of a CoNLL-U file, as a table; each
/// runs in a process of its own with the options of this one, so that none pays for another's
/// memory.
///
///     java OPTIONS -cp ... org.dragoman.benchmarks.opponents.Opponents FILE.conllu gum
///
/// The second argument is the corpus whose held-out documents are taken out of the file, or `all`.
/// Words are given. Words per CPU-second are those of the best of three passes over the text,
/// everything that the process does meanwhile included, after one that warms up.
public final class Opponents {
  private static final String USAGE = "usage: Opponents FILE.conllu CORPUS|all [PARSER]";
  private static final int PASSES = 3;

  private Opponents() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2 || arguments.length > 3) {
      System.err.println(USAGE);
      return;
    }
    Path file = Path.of(arguments[0]);
    if (!Files.isRegularFile(file)) {
      System.err.println(file + " is no file\n" + USAGE);
      return;
    }
    List<Parsed> gold = Conllu.read(file, arguments[1]);
    if (gold.isEmpty()) {
      System.err.println(file + " has no trees of held-out documents of '" + arguments[1] + "'");
    } else if (arguments.length == 2) {
      all(arguments, gold);
    } else {
      Optional<Parser> parser = Parser.named(arguments[2]);
      if (parser.isEmpty()) {
        System.err.println("no parser '" + arguments[2] + "'; there are " + Parser.names());
      } else {
        one(parser.orElseThrow(), gold);
      }
    }
  }

  private static void all(String[] arguments, List<Parsed> gold)
      throws IOException, InterruptedException {
    long words = gold.stream().mapToLong(sentence -> sentence.words().size()).sum();
    System.out.printf(
        Locale.ROOT,
        "%s, held out: %s; %,d sentences, %,d words; Java %s%n%n"
            + "| parser | UAS | LAS | subjects F1 | objects F1 | tags | words / CPU s | opening,"
            + " CPU s | resident | trained on |%n|---|---|---|---|---|---|---|---|---|---|%n",
        Path.of(arguments[0]).getFileName(),
        arguments[1],
        gold.size(),
        words,
        Runtime.version());
    for (Parser parser : Parser.values()) {
      int code = alone(parser, arguments);
      if (code != 0) {
        System.out.printf(
            "| %1$s broke off with %2$d; the third argument %1$s shows its messages |%n",
            parser, code);
      }
    }
  }

  private static int alone(Parser parser, String[] arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of(Opponents.class.getName(), arguments[0], arguments[1], parser.name()));
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return process.start().waitFor();
  }

  private static void one(Parser parser, List<Parsed> gold) {
    List<List<String>> words = gold.stream().map(Parsed::words).toList();
    long opening = cpuNanos();
    try (Contestant contestant = parser.open()) {
      double opened = (cpuNanos() - opening) / 1e9;
      Score score = Score.of(gold, contestant.parse(words));
      long least = Long.MAX_VALUE;
      for (int pass = 0; pass < PASSES; pass++) {
        long before = cpuNanos();
        contestant.parse(words);
        least = Math.min(least, cpuNanos() - before);
      }
      print(contestant, opened, score, least / 1e9);
    }
  }

  private static void print(Contestant contestant, double opened, Score score, double cpu) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %.1f | %.1f | %.1f | %,.0f | %.1f | %s | %s |%n",
        contestant.name(),
        comparable(score.unlabelled(), contestant),
        comparable(score.labelled(), contestant),
        score.subjects(),
        score.objects(),
        score.tags(),
        score.words() / cpu,
        opened,
        ResidentMemory.peak(),
        contestant.trainedOn());
  }

  /// In brackets where the parser follows another scheme, so that it is no measure of its quality.
  private static String comparable(double figure, Contestant contestant) {
    return String.format(Locale.ROOT, contestant.isUniversal() ? "%.1f" : "(%.1f)", figure);
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
