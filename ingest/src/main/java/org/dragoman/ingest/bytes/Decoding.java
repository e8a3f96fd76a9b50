package org.dragoman.ingest.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds the encoding of bytes: byte order mark, then what a page declares, then valid UTF-8, then
/// what the statistics of the bytes say, then windows-1252.
///
/// A text that is UTF-8 but for a few bytes is read as UTF-8 with replacement characters, because
/// the few are the damage, not the many.
public final class Decoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final int DETECTOR_WINDOW = 1 << 20;
  private static final int VALID_PER_BROKEN = 4;
  private static final Pattern META_CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([-\\w:.]{2,40})");

  private Decoding() {}

  /// Reads the bytes of a plain text.
  public static Decoded text(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /// Reads the bytes of a page, which may declare its encoding.
  public static Decoded page(byte[] bytes) {
    return decode(bytes, declared(bytes));
  }

  private static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Bom> bom = Bom.of(bytes);
    if (bom.isPresent()) {
      return Decoded.in(bom.get().charset(), bytes, bom.get().length());
    }
    Decoded utf8 = Decoded.in(StandardCharsets.UTF_8, bytes, 0);
    if (utf8.isFaithful() && declared.filter(Decoding::isStateful).isEmpty()) {
      return utf8;
    }
    if (isDamagedUtf8(utf8)) {
      return utf8;
    }
    Charset charset =
        declared
            .filter(c -> !c.equals(StandardCharsets.UTF_8))
            .or(() -> guessed(bytes))
            .orElse(WINDOWS_1252);
    return Decoded.in(charset, bytes, 0);
  }

  /// Encodings whose bytes are all ASCII, so that they look like valid UTF-8.
  private static boolean isStateful(Charset charset) {
    String name = charset.name().toUpperCase(Locale.ROOT);
    return name.startsWith("ISO-2022") || name.startsWith("UTF-7");
  }

  private static boolean isDamagedUtf8(Decoded utf8) {
    long beyondAscii = utf8.text().chars().filter(c -> c > 127 && c != '\uFFFD').count();
    return beyondAscii >= (long) VALID_PER_BROKEN * utf8.replaced();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher meta = META_CHARSET.matcher(head);
    return meta.find() ? named(meta.group(1)) : Optional.empty();
  }

  private static Optional<Charset> guessed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(DETECTOR_WINDOW, bytes.length));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(Decoding::named)
        .filter(c -> !c.equals(StandardCharsets.UTF_8));
  }

  /// The encoding of a name as browsers understand it: Latin-1 and ASCII mean windows-1252.
  private static Optional<Charset> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    if (lower.startsWith("utf-16") || !isLegal(lower) || !Charset.isSupported(lower)) {
      return Optional.empty();
    }
    return Optional.of(Charset.forName(lower));
  }

  private static boolean isLegal(String name) {
    return Character.isLetterOrDigit(name.charAt(0));
  }
}
