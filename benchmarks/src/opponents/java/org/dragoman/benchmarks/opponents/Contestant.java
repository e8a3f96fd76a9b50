package org.dragoman.benchmarks.opponents;

import java.nio.file.Path;
import java.util.List;

/// A parser that is given words.
interface Contestant extends AutoCloseable {
  /// Name, version and what is run.
  String name();

  /// Which trees and tags it was trained on, as far as its artifacts say.
  String trainedOn();

  /// Whether its relations are those of Universal Dependencies.
  boolean isUniversal();

  /// The sentences with trees and tags, in order.
  List<Parsed> parse(List<List<String>> sentences);

  @Override
  default void close() {}

  /// Name and version of the artifact that a class was loaded from.
  static String artifact(Class<?> type) {
    String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return String.valueOf(Path.of(jar).getFileName()).replace(".jar", "");
  }
}
