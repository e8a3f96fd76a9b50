package org.dragoman.ingest.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String TEXT = "Bogotá — “no”, dijo.\r\nSí.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkIsASignatureAndNoText(String charset) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    Decoded decoded = Decoding.text(bytes);
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
  }

  @Test
  void validUtf8IsUtf8() {
    assertThat(Decoding.text(TEXT.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
  }

  @Test
  void whatIsNotUtf8IsWindows1252() {
    assertThat(Decoding.text(TEXT.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(TEXT);
  }

  @Test
  void aPageSaysItsEncoding() {
    Charset cyrillic = Charset.forName("windows-1251");
    String page = "<html><head><meta charset=\"windows-1251\"></head><p>Президент отверг";
    assertThat(Decoding.page(page.getBytes(cyrillic)).text()).isEqualTo(page);
    String latin = "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>“Sí”";
    assertThat(Decoding.page(latin.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(latin);
    String wrong = "<meta charset=latin1>Sí";
    assertThat(Decoding.page(wrong.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(wrong);
    String unknown = "<meta charset='x-none'>Si";
    assertThat(Decoding.page(unknown.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(unknown);
  }

  @Test
  void theFirstMalformedByteIsCounted() {
    byte[] bytes = ("áéíóúñ?" + TEXT + "?").getBytes(StandardCharsets.UTF_8);
    bytes[12] = (byte) 0xC3;
    bytes[bytes.length - 1] = (byte) 0xFF;
    Decoded decoded = Decoding.text(bytes);
    assertThat(decoded.text()).isEqualTo("áéíóúñ\uFFFD" + TEXT + "\uFFFD");
    assertThat(decoded.replaced()).isEqualTo(2);
    assertThat(decoded.firstReplaced()).isEqualTo(OptionalLong.of(12));
    assertThat(decoded.note())
        .isEqualTo("read as UTF-8 with 2 replacement characters, the first for byte 12");
  }

  @Test
  void linesKnowTheirNumberAndPlace() throws IOException {
    LineBytes lines =
        new LineBytes(
            new ByteArrayInputStream("ab\n\nabcdef\nx".getBytes(StandardCharsets.UTF_8)), 4);
    assertThat(lines.next().orElseThrow().decoded().text()).isEqualTo("ab");
    assertThat(lines.next().orElseThrow().offset()).isEqualTo(3);
    assertThat(lines.next().orElseThrow().tooLong()).isTrue();
    assertThat(lines.next().orElseThrow().number()).isEqualTo(4);
    assertThat(lines.next()).isEmpty();
    assertThat(lines.offset()).isEqualTo(12);
  }
}
