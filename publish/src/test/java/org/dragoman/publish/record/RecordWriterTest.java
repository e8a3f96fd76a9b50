package org.dragoman.publish.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.dragoman.publish.SmallRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordWriterTest {
  private final List<JsonNode> lines = lines();

  @Test
  void everyLineIsAnObjectWithAType() {
    assertThat(lines)
        .extracting(n -> n.get("type").asString())
        .containsExactly("actor", "article", "statement", "event", "story", "incident", "briefing");
  }

  @Test
  void offsetsCountCodePoints() {
    JsonNode content = line("statement").get("content").get(0);
    int[] points = SmallRecord.TEXT.codePoints().toArray();
    int start = content.get("start").asInt();
    assertThat(new String(points, start, content.get("end").asInt() - start))
        .isEqualTo("Leave <now>");
  }

  @Test
  void whatIsNotKnownIsNull() {
    assertThat(line("event").get("place").isNull()).isTrue();
    assertThat(line("event").get("date").get("value").isNull()).isTrue();
    assertThat(line("article").get("title").isNull()).isTrue();
    assertThat(line("statement").get("within").isNull()).isTrue();
  }

  @Test
  void everyFindingNamesItsRuleAndEvidence() {
    for (String type : List.of("statement", "event")) {
      assertThat(line(type).get("rule").asString()).isEqualTo("test/rule");
      assertThat(line(type).get("confidence").asDouble()).isEqualTo(0.877);
      assertThat(line(type).get("evidence").get("start").asInt()).isZero();
    }
  }

  @Test
  void theEventCarriesItsCodesAndStanding() {
    JsonNode event = line("event");
    assertThat(event.get("plover").get("type").asString()).isEqualTo("REQUEST");
    assertThat(event.get("cameo").asString()).isEqualTo("104");
    assertThat(event.get("goldstein").asDouble()).isEqualTo(-0.3);
    assertThat(event.get("standing").get("kind").asString()).isEqualTo("happened");
  }

  @Test
  void theSameRecordGivesTheSameBytes() {
    assertThat(lines()).isEqualTo(lines);
  }

  private JsonNode line(String type) {
    return lines.stream()
        .filter(n -> n.get("type").asString().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> lines() {
    StringWriter out = new StringWriter();
    try {
      new RecordWriter().write(SmallRecord.record(), out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    JsonMapper mapper = JsonMapper.builder().build();
    return out.toString().lines().map(mapper::readTree).toList();
  }
}
