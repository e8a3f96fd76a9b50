package org.dragoman.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The checked-out repository: its modules and their files.
final class Repository {
  /// Modules that keep the record and show it: they have files, sockets and a clock.
  static final Set<String> SURROUNDINGS = Set.of("store", "serve");

  /// Modules that put stages together, or look at them from outside; every other one but `model`
  /// and the surroundings is a stage.
  static final Set<String> COMPOSITIONS =
      Set.of("app", "checks", "evaluation", "benchmarks", "stream", "training");

  private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private Repository() {}

  static Path root() {
    return ROOT;
  }

  /// All modules, as the root `pom.xml` lists them.
  static List<String> modules() {
    return MODULE
        .matcher(text(ROOT.resolve("pom.xml")))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  /// The modules that turn one kind of model object into another.
  static List<String> stages() {
    return modules().stream()
        .filter(module -> !module.equals("model"))
        .filter(module -> !COMPOSITIONS.contains(module) && !SURROUNDINGS.contains(module))
        .toList();
  }

  /// Files of all modules below a folder such as `src/main/java` whose names end as given.
  static List<Path> files(String below, String ending) {
    return modules().stream()
        .map(module -> ROOT.resolve(module).resolve(below))
        .filter(Files::isDirectory)
        .flatMap(folder -> within(folder).stream())
        .filter(file -> file.toString().endsWith(ending))
        .toList();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file's path as a reader of the repository knows it.
  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static List<Path> within(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
