package org.dragoman.training.data;

import java.nio.file.Path;

/// A line of a data file that is not as it should be.
public final class DataError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param line counted from 1
  /// @param problem what was found, and what is expected
  DataError(Path file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
