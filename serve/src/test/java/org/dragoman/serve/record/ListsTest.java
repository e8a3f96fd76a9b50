package org.dragoman.serve.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.serve.Serving;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {
  private Serving serving;

  @BeforeAll
  void start(@TempDir Path folder) {
    serving = Serving.example(folder);
  }

  @AfterAll
  void stop() {
    serving.close();
  }

  private static long golden(String type) {
    return Serving.golden().stream()
        .filter(l -> l.startsWith("{\"type\":\"" + type + "\""))
        .count();
  }

  @ParameterizedTest
  @CsvSource({
    "articles, article", "statements, statement", "events, event", "claims, claim",
    "actors, actor", "stories, story", "incidents, incident", "quotations, quotation",
    "propositions, proposition"
  })
  void everyKindOfTheRecordIsListed(String path, String type) {
    JsonNode list = serving.json("/" + path + "?limit=200");
    assertThat(list.path("total").asLong()).isEqualTo(golden(type));
    assertThat(list.path("items").valueStream())
        .allMatch(i -> i.path("type").asString().equals(type));
    assertThat(list.path("items").size()).isEqualTo(list.path("total").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"statements", "incidents", "actors"})
  void pagesFollowEachOtherWithoutGapOrRepetition(String path) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          serving.json("/" + path + "?limit=7" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      page.path("items").valueStream().forEach(i -> ids.add(i.path("id").asString()));
      cursor = page.path("next").asString("");
    } while (!cursor.isEmpty());
    Set<String> once = new HashSet<>(ids);
    assertThat(once).hasSameSizeAs(ids);
    assertThat(ids.size()).isEqualTo(serving.json("/" + path).path("total").asInt());
  }

  @Test
  void aSingleObjectIsTheRecordsOwnWithItsSurroundings() {
    for (String line : Serving.golden()) {
      JsonNode golden = Serving.read(line);
      if (golden.path("type").asString().equals("incident")) {
        JsonNode one = serving.json("/incidents/" + golden.path("id").asString());
        golden
            .propertyStream()
            .forEach(p -> assertThat(one.path(p.getKey())).isEqualTo(p.getValue()));
        assertThat(one.path("around").path("articles").size()).isPositive();
      }
    }
  }

  @Test
  void citedWordsAreThoseOfTheArticle() {
    JsonNode list = serving.json("/incidents?limit=200");
    for (JsonNode incident : list.path("items").values()) {
      JsonNode cite = incident.path("cite");
      JsonNode cited =
          serving.json(
              "/citation?article=%s&start=%d&end=%d"
                  .formatted(
                      cite.path("article").asString(),
                      cite.path("start").asInt(),
                      cite.path("end").asInt()));
      assertThat(cited.path("text").asString()).isEqualTo(incident.path("words").asString());
    }
  }

  @Test
  void listsOfArticlesLeaveTheTextOut() {
    JsonNode article = serving.json("/articles?limit=1").path("items").path(0);
    assertThat(article.has("text")).isFalse();
    JsonNode whole = serving.json("/articles/" + article.path("id").asString());
    assertThat(whole.path("text").asString()).isNotBlank();
    assertThat(whole.path("passages").size()).isPositive();
  }

  @Test
  void filtersLeaveOnlyWhatFits() {
    JsonNode alleged = serving.json("/incidents?standing=alleged&standing=threatened&limit=200");
    assertThat(alleged.path("items").valueStream())
        .isNotEmpty()
        .allMatch(i -> i.path("standing").path("kind").asString().matches("alleged|threatened"));
    String id = "person:gustavo-petro";
    assertThat(serving.json("/statements?speaker=" + id).path("items").valueStream())
        .isNotEmpty()
        .allMatch(s -> s.path("speaker").path("actor").asString().equals(id));
  }

  @Test
  void whatHappenedIsTakenByItsOwnClock() {
    JsonNode week = serving.json("/events?from=2026-01-01&to=2026-01-31&limit=200");
    assertThat(week.path("total").asInt()).isPositive().isLessThan((int) golden("event"));
    JsonNode reported =
        serving.json("/events?from=2026-01-01&to=2026-01-31&clock=reported&limit=200");
    assertThat(reported.path("total").asInt()).isEqualTo((int) golden("event"));
  }

  @Test
  void partsOfAWholeComeWithTheirWords() {
    JsonNode quotation = serving.json("/quotations?sort=weightiest&limit=1").path("items").path(0);
    JsonNode variants =
        serving.json("/quotations/" + quotation.path("id").asString() + "/variants").path("items");
    assertThat(variants.size()).isEqualTo(quotation.path("variants").size()).isGreaterThan(1);
    assertThat(variants.valueStream())
        .allMatch(v -> v.has("relation") && !v.path("words").asString("").isBlank());
    JsonNode proposition = serving.json("/propositions?limit=1").path("items").path(0);
    assertThat(
            serving
                .json("/propositions/" + proposition.path("id").asString() + "/claims")
                .path("items")
                .size())
        .isEqualTo(proposition.path("claims").size());
  }

  @Test
  void findingsOfAnArticleComeInTextOrder() {
    for (String article : serving.articles()) {
      JsonNode findings = serving.json("/articles/" + article + "/findings");
      List<Integer> starts =
          findings
              .path("events")
              .valueStream()
              .map(e -> e.path("evidence").path("start").asInt())
              .toList();
      assertThat(starts).isSorted();
      assertThat(findings.path("incidents").size()).isEqualTo(findings.path("events").size());
    }
  }

  @Test
  void anExplanationNamesRulePartsAndWhole() {
    String event = serving.json("/events?limit=1").path("items").path(0).path("id").asString();
    JsonNode explained = serving.json("/explain/" + event);
    assertThat(explained.path("lines").path(0).asString()).isEqualTo("rule of " + event);
    assertThat(explained.path("rule").asString()).isNotBlank();
    String incident = explained.path("partOf").path(0).asString();
    assertThat(serving.json("/explain/" + incident).path("parts").valueStream())
        .anyMatch(p -> p.path("id").asString().equals(event));
  }

  @Test
  void whatIsNotThereIsSaidToBeMissing() {
    HttpResponse<String> answer = serving.get("/api/v1/incidents/incident:none");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no incident 'incident:none'");
  }

  @Test
  void aSearchMarksWhatItFound() {
    String words = URLEncoder.encode("military", StandardCharsets.UTF_8);
    JsonNode hits =
        serving.json("/search?q=" + words + "&kind=statement&kind=article").path("items");
    assertThat(hits.valueStream()).isNotEmpty();
    for (JsonNode hit : hits.values()) {
      JsonNode mark = hit.path("marked").path(0);
      String marked =
          Text.of(hit.path("snippet").asString())
              .cut(mark.path("start").asInt(), mark.path("end").asInt());
      assertThat(marked).containsIgnoringCase("militar");
    }
  }
}
