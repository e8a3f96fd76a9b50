package org.dragoman.training.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The lines of a file.
final class Lines {
  private Lines() {}

  static List<String> of(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("training data " + file + " cannot be read", e);
    }
  }

  /// What a comment `# key = value` says, or nothing.
  static String value(String line, String key) {
    String start = "# " + key + " = ";
    return line.startsWith(start) ? line.substring(start.length()).strip() : "";
  }
}
