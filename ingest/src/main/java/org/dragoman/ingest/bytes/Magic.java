package org.dragoman.ingest.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The kinds of file that are told by their first bytes and hold no text that we read.
public final class Magic {
  private static final int NUL_WINDOW = 8192;
  private static final List<Sign> SIGNS =
      List.of(
          sign("%PDF", "a PDF document"),
          sign("PK\u0003\u0004", "a ZIP archive or an Office document"),
          sign("\u00d0\u00cf\u0011\u00e0", "an old Office document"),
          sign("{\\rtf", "a Rich Text document"),
          sign("\u0089PNG", "a PNG image"),
          sign("\u00ff\u00d8\u00ff", "a JPEG image"),
          sign("GIF8", "a GIF image"),
          sign("RIFF", "a WebP image or a recording"),
          sign("II*\u0000", "a TIFF image"),
          sign("MM\u0000*", "a TIFF image"),
          sign("\u001f\u008b", "a gzip archive"),
          sign("BZh", "a bzip2 archive"),
          sign("\u00fd7zXZ", "an xz archive"),
          sign("7z\u00bc\u00af", "a 7z archive"),
          sign("Rar!", "a RAR archive"),
          sign("(\u00b5/\u00fd", "a zstd archive"),
          sign("\u007fELF", "a program"),
          sign("SQLite format 3", "a SQLite database"),
          sign("PAR1", "a Parquet file"),
          sign("ID3", "an MP3 recording"),
          sign("OggS", "an Ogg recording"));

  private Magic() {}

  /// What the bytes are, if they are no text: `a PDF document`, `binary data`.
  public static Optional<String> binary(byte[] head) {
    return SIGNS.stream()
        .filter(s -> s.opens(head))
        .map(Sign::kind)
        .findFirst()
        .or(() -> hasNul(head) ? Optional.of("binary data") : Optional.empty());
  }

  private static boolean hasNul(byte[] head) {
    if (Bom.of(head).isPresent()) {
      return false;
    }
    for (int i = 0; i < Math.min(NUL_WINDOW, head.length); i++) {
      if (head[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static Sign sign(String opening, String kind) {
    return new Sign(opening, kind);
  }

  /// The first bytes of a kind, each as the character of its number.
  private record Sign(String opening, String kind) {
    boolean opens(byte[] head) {
      return head.length >= opening.length()
          && opening.equals(new String(head, 0, opening.length(), StandardCharsets.ISO_8859_1));
    }
  }
}
