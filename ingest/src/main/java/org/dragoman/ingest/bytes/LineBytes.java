package org.dragoman.ingest.bytes;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream one at a time, so that a file larger than memory can be read.
public final class LineBytes {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int limit;
  private int number;
  private long offset;

  /// @param limit bytes of the longest line that is kept
  public LineBytes(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.limit = limit;
  }

  /// The next line, without its line feed; empty at the end.
  ///
  /// @throws IOException if the stream fails
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long start = offset;
    long length = 0;
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    while (b >= 0 && b != '\n') {
      if (length++ < limit) {
        line.write(b);
      }
      b = in.read();
    }
    offset = start + length + (b < 0 ? 0 : 1);
    return Optional.of(
        new Line(++number, start, Decoding.text(line.toByteArray()), length > limit));
  }

  /// The bytes read so far.
  public long offset() {
    return offset;
  }

  /// A line.
  ///
  /// @param number from 1
  /// @param offset of its first byte in the stream
  /// @param decoded its characters, up to the limit
  /// @param tooLong whether bytes are missing
  public record Line(int number, long offset, Decoded decoded, boolean tooLong) {}
}
