package org.dragoman.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The gold data and scorers, which lie in a folder `shared` beside the checkout where they are to
/// be had at all.
///
/// @param folder the folder `shared`
public record SharedData(Path folder) {
  /// Looks for the data beside this folder and every one above it.
  public static Optional<SharedData> find() {
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(p -> p.resolve("shared"))
        .filter(
            p -> Files.isDirectory(p.resolve("gold")) && Files.isDirectory(p.resolve("scoring")))
        .findFirst()
        .map(SharedData::new);
  }

  Path gold(String name) {
    return folder.resolve("gold").resolve(name);
  }

  Path scorer(String name) {
    return folder.resolve("scoring").resolve(name);
  }
}
