package org.dragoman.ingest.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalLong;

/// Characters read from bytes, and how faithfully.
///
/// @param text every character behind the byte order mark, line ends as they were
/// @param charset the encoding that was used
/// @param replaced how often U+FFFD stands for malformed bytes
/// @param firstReplaced offset of the first malformed byte
public record Decoded(String text, Charset charset, int replaced, OptionalLong firstReplaced) {
  private static final char REPLACEMENT = '\uFFFD';

  /// Reads bytes from an offset on in a given encoding.
  static Decoded in(Charset charset, byte[] bytes, int from) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate(
            (int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 2);
    int replaced = 0;
    OptionalLong first = OptionalLong.empty();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      first = replaced++ == 0 ? OptionalLong.of(in.position()) : first;
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), charset, replaced, first);
  }

  /// Whether every byte was understood.
  public boolean isFaithful() {
    return replaced == 0;
  }

  /// "read as UTF-8 with 3 replacement characters, the first for byte 120".
  public String note() {
    return "read as %s with %d replacement character%s, the first for byte %d"
        .formatted(charset.name(), replaced, replaced == 1 ? "" : "s", firstReplaced.orElse(0));
  }
}
