package org.dragoman.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes figures the way a user would: runs `dragoman` on a gold set's input and the scorer on what
/// it wrote. What has been run once is not run again.
public final class Measurement {
  private final SharedData shared;
  private final Path scratch;
  private final Map<List<String>, JsonNode> scored = new HashMap<>();
  private final Map<String, Path> folders = new HashMap<>();

  /// @param shared the data
  /// @param scratch a folder for what is written
  public Measurement(SharedData shared, Path scratch) {
    this.shared = shared;
    this.scratch = scratch;
  }

  /// The value of a figure; not a number if the scorer does not give it.
  public double take(Figure figure) {
    JsonNode line =
        scored.computeIfAbsent(
            List.of(figure.scorer(), figure.gold(), figure.by()), _ -> score(figure));
    JsonNode value = line.at(figure.path());
    return value.isNumber() ? value.asDouble() : Double.NaN;
  }

  private JsonNode score(Figure figure) {
    boolean byRecord = figure.by().equals(Figure.RECORD);
    Path output = byRecord ? record(figure.gold()) : answers(figure);
    try {
      Process process =
          new ProcessBuilder(
                  "python3",
                  shared.scorer(figure.scorer()).toString(),
                  "--gold",
                  gold(figure.gold()).toString(),
                  byRecord ? "--record" : "--answers",
                  output.toString())
              .redirectErrorStream(true)
              .start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = printed.lines().filter(l -> l.startsWith("{")).toList();
      if (process.waitFor() != 0 || lines.isEmpty()) {
        throw new IllegalStateException(figure.scorer() + " failed:\n" + printed);
      }
      return JsonMapper.builder().build().readTree(lines.getLast());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Path gold(String gold) {
    return folders.computeIfAbsent(gold, g -> Slice.of(g).folder(shared, scratch));
  }

  private Path record(String gold) {
    Path out = scratch.resolve(gold.replace('/', '-').replace('@', '-') + "-record");
    if (!Files.exists(out.resolve("record.jsonl"))) {
      String articles = gold(gold).resolve("articles.jsonl").toString();
      run("read", articles, "--no-cache", "--out", out.toString());
    }
    return out.resolve("record.jsonl");
  }

  private Path answers(Figure figure) {
    Path out = scratch.resolve(figure.gold().replace('/', '-') + "-" + figure.by() + ".jsonl");
    run(
        "evaluate",
        figure.by(),
        questions(gold(figure.gold())).toString(),
        "--out",
        out.toString());
    return out;
  }

  /// The file with the questions; where a set is itself a list of events, these.
  private static Path questions(Path gold) {
    Path input = gold.resolve("input.jsonl");
    return Files.exists(input) ? input : gold.resolve("events.jsonl");
  }

  private static void run(String... arguments) {
    int code = Main.run(arguments);
    boolean worked = code == 0 || code == Main.SOMETHING_DROPPED;
    if (!worked) {
      throw new IllegalStateException(String.join(" ", arguments) + " ended with " + code);
    }
  }
}
