package org.dragoman.extract.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Lines of text that begin with a key and a tab, sorted by key, kept as the bytes that they are
/// and searched by halving: nothing is parsed before it is asked for.
final class SortedLines {
  private final byte[] bytes;
  private final int first;

  private SortedLines(byte[] bytes) {
    this.bytes = bytes;
    int at = 0;
    while (at < bytes.length && bytes[at] == '#') {
      at = lineEnd(at) + 1;
    }
    this.first = at;
  }

  static SortedLines of(String lines) {
    return new SortedLines(lines.getBytes(StandardCharsets.UTF_8));
  }

  /// The lines of a packed resource beside a class.
  static SortedLines load(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no table " + resource + " beside " + owner);
      }
      return new SortedLines(new GZIPInputStream(in, 1 << 16).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All lines of a key, in their order.
  List<String> of(byte[] key) {
    List<String> found = new ArrayList<>();
    int at = key.length == 0 ? bytes.length : firstAtLeast(key);
    while (at < bytes.length && compare(at, key) == 0) {
      int end = lineEnd(at);
      found.add(new String(bytes, at, end - at, StandardCharsets.UTF_8));
      at = end + 1;
    }
    return found;
  }

  private int firstAtLeast(byte[] key) {
    int low = first;
    int high = bytes.length;
    while (low < high) {
      int middle = lineStart((low + high) >>> 1);
      if (compare(middle, key) < 0) {
        low = Math.min(lineEnd(middle) + 1, high);
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > first && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /// Compares the key of the line that begins at an offset.
  private int compare(int line, byte[] key) {
    int i = 0;
    while (i < key.length && line + i < bytes.length && bytes[line + i] == key[i]) {
      i++;
    }
    boolean ends = line + i < bytes.length && bytes[line + i] == '\t';
    if (i == key.length) {
      return ends ? 0 : 1;
    }
    return ends || line + i >= bytes.length ? -1 : Byte.compare(bytes[line + i], key[i]);
  }
}
