package org.dragoman.publish.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.Findings;
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

  @Test
  void anActorIsShownAsTheLatestArticleKnowsHim() {
    List<Actor> shown =
        RecordLines.actorsOf(
            List.of(
                knowing("2017-03-01", List.of("GOV")),
                knowing("2016-10-01", List.of("ELI", "PTY"))));
    assertThat(shown)
        .singleElement()
        .satisfies(a -> assertThat(a.sectors()).containsExactly("GOV"));
  }

  private static Findings knowing(String day, List<String> sectors) {
    Actor actor =
        new Actor(
            "person:lund",
            "Lund",
            ActorKind.PERSON,
            Optional.of("ARC"),
            sectors,
            Optional.empty(),
            List.of());
    Article article =
        new Article(
            day,
            new Source(day, Optional.empty(), Optional.empty()),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            new Published(Optional.of(LocalDate.parse(day)), Published.Basis.GIVEN),
            "en",
            "Lund",
            List.of(),
            Optional.empty());
    return new Findings(
        article,
        List.of(),
        List.of(actor),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
