package org.dragoman.training.statement;

import java.io.Serial;

/// A broken place in a corpus file: says file, line, what was found and what is expected.
public final class CorpusError extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  CorpusError(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}
