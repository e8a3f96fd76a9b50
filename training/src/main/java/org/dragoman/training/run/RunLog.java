package org.dragoman.training.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A run's log, tab-separated: what happened, and its figures. It is appended to, so that a resumed
/// run goes on in the same file.
public final class RunLog {
  private final Path file;

  /// A log in a file.
  public RunLog(Path file) {
    this.file = file;
  }

  /// Writes a line, and shows it.
  ///
  /// @param kind `data`, `held out`, `step`, `epoch`, `resumed`, `done`
  public void write(String kind, Object... values) {
    StringBuilder line = new StringBuilder(kind);
    for (Object value : values) {
      line.append('\t').append(value instanceof Double d ? "%.4f".formatted(d) : value);
    }
    line.append('\n');
    System.out.print(line);
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("the log " + file + " cannot be written", e);
    }
  }
}
