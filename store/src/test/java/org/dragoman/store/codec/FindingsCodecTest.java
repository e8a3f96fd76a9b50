package org.dragoman.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.store.SampleFindings;
import org.dragoman.store.StoreProblem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FindingsCodecTest {
  private final FindingsCodec codec = new FindingsCodec();
  private final Findings findings = SampleFindings.of("herald-1", "2031-03-03");

  @Test
  void theVerySameFindingsComeBack() {
    assertThat(findings.events())
        .as("the sample has every standing")
        .extracting(e -> e.standing().kind())
        .containsExactlyInAnyOrder(StandingKind.values());
    assertThat(codec.decode("herald-1", codec.encode(findings))).isEqualTo(findings);
  }

  @Test
  void theSameFindingsGiveTheSameBytes() {
    assertThat(codec.encode(findings)).isEqualTo(new FindingsCodec().encode(findings));
  }

  @Test
  void eventsKeptBeforeTheyHadMentionsHaveNone() throws IOException {
    Findings kept = codec.decode("herald-1", withoutMentions(codec.encode(findings)));
    assertThat(kept.events()).hasSameSizeAs(findings.events());
    assertThat(kept.events()).allMatch(e -> e.mentions().isEmpty());
    assertThat(kept.statements()).isEqualTo(findings.statements());
  }

  /// The bytes as they were written by a model whose events had no mentions.
  private static byte[] withoutMentions(byte[] bytes) throws IOException {
    InputStream packed = new ByteArrayInputStream(bytes, 1, bytes.length - 1);
    String json;
    try (InputStream plain = new InflaterInputStream(packed, new Inflater(true))) {
      json = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
    ObjectNode tree = (ObjectNode) JsonMapper.builder().build().readTree(json);
    tree.withArray("events").forEach(event -> ((ObjectNode) event).remove("mentions"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes[0]);
    try (OutputStream again =
        new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
      again.write(tree.toString().getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void bytesOfAnotherFormAreRefusedWithAdvice() {
    byte[] bytes = codec.encode(findings);
    bytes[0] = 9;
    assertThatThrownBy(() -> codec.decode("herald-1", bytes))
        .isInstanceOf(StoreProblem.class)
        .hasMessage(
            "The findings of herald-1 cannot be taken from the store (they are in another form)."
                + " Add the article again.");
    assertThatThrownBy(() -> codec.decode("herald-1", new byte[0]))
        .isInstanceOf(StoreProblem.class);
  }

  @Test
  void damagedBytesAreAProblemAndNoCrash() {
    byte[] bytes = codec.encode(findings);
    for (int at = 1; at < bytes.length; at += 7) {
      byte[] damaged = Arrays.copyOf(bytes, at);
      assertThatThrownBy(() -> codec.decode("herald-1", damaged)).isInstanceOf(StoreProblem.class);
    }
  }
}
