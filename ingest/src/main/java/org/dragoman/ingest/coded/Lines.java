package org.dragoman.ingest.coded;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// The lines of a text one at a time; of a line that is too long only the beginning is kept.
final class Lines {
  private static final int BUFFER = 1 << 16;

  private final Reader from;
  private final int longest;
  private final char[] buffer = new char[BUFFER];
  private int next;
  private int end;
  private long number;

  /// @param longest characters of a line that are kept
  Lines(Reader from, int longest) {
    this.from = from;
    this.longest = longest;
  }

  /// The next line, without its ending.
  Optional<String> read() throws IOException {
    StringBuilder begun = new StringBuilder();
    boolean any = false;
    while (fill()) {
      any = true;
      int at = next;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      int room = Math.min(at - next, longest - begun.length());
      boolean ends = at < end;
      if (ends && begun.isEmpty()) {
        String line = new String(buffer, next, room);
        next = at + 1;
        return Optional.of(ended(line));
      }
      begun.append(buffer, next, room);
      next = ends ? at + 1 : at;
      if (ends) {
        break;
      }
    }
    return any ? Optional.of(ended(begun.toString())) : Optional.empty();
  }

  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, from.read(buffer, 0, BUFFER));
    }
    return end > 0;
  }

  private String ended(String line) {
    number++;
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /// The number of the line read last, from 1.
  long number() {
    return number;
  }
}
