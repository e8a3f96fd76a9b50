package org.dragoman.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A gold set, or a fixed part of a large one: `places/lgl@30` is thirty of its articles, evenly
/// spread over the set, so that a build can afford the figure.
///
/// @param set folder below the gold data
/// @param articles how many of its articles; empty for all
record Slice(String set, OptionalInt articles) {
  private static final String ARTICLES = "articles.jsonl";

  static Slice of(String gold) {
    int at = gold.indexOf('@');
    return at < 0
        ? new Slice(gold, OptionalInt.empty())
        : new Slice(
            gold.substring(0, at), OptionalInt.of(Integer.parseInt(gold.substring(at + 1))));
  }

  /// The folder of the set; for a part of it one below `scratch` with fewer articles and the rest
  /// of the set's files as they are.
  Path folder(SharedData shared, Path scratch) {
    Path whole = shared.gold(set);
    if (articles.isEmpty()) {
      return whole;
    }
    Path part = scratch.resolve(set.replace('/', '-') + "-" + articles.getAsInt());
    try (Stream<Path> files = Files.list(whole)) {
      Files.createDirectories(part);
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.equals(ARTICLES)) {
          Files.write(part.resolve(name), Files.readAllBytes(file));
        }
      }
      Files.write(part.resolve(ARTICLES), spread(Files.readAllLines(whole.resolve(ARTICLES))));
      return part;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Evenly spread lines, in their order; all when there are no more than asked for.
  List<String> spread(List<String> lines) {
    int wanted = Math.min(articles.orElse(lines.size()), lines.size());
    return IntStream.range(0, wanted)
        .mapToObj(i -> lines.get((int) ((long) i * lines.size() / wanted)))
        .toList();
  }
}
