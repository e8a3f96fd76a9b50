package org.dragoman.serve.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dragoman.serve.Serving;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsTest {
  private Serving serving;

  @BeforeAll
  void start(@TempDir Path folder) {
    serving = Serving.example(folder);
  }

  @AfterAll
  void stop() {
    serving.close();
  }

  private static List<JsonNode> golden(String type) {
    return Serving.golden().stream()
        .map(Serving::read)
        .filter(l -> l.path("type").asString().equals(type))
        .toList();
  }

  private String words(JsonNode citation) {
    return serving
        .json(
            "/citation?article=%s&start=%d&end=%d"
                .formatted(
                    citation.path("article").asString(),
                    citation.path("start").asInt(),
                    citation.path("end").asInt()))
        .path("text")
        .asString();
  }

  @Test
  void theOverviewCountsWhatTheRecordHas() {
    JsonNode overview = serving.json("/overview");
    JsonNode counts = overview.path("counts");
    assertThat(overview.path("asOf").asString()).isEqualTo("2026-01-07");
    assertThat(counts.path("articles").asInt()).isEqualTo(3);
    assertThat(counts.path("independent").asInt()).isEqualTo(3);
    assertThat(counts.path("statements").asInt()).isEqualTo(golden("statement").size());
    int incidents =
        StreamSupport.stream(counts.path("incidents").spliterator(), false)
            .mapToInt(JsonNode::asInt)
            .sum();
    assertThat(incidents).isEqualTo(golden("incident").size());
    assertThat(overview.path("takeaways").size()).isBetween(1, 5);
  }

  @Test
  void theArrowIsExplainedInTheWordsOfASource() {
    JsonNode arrow = serving.json("/overview?dyad=USA,COL").path("arrow");
    assertThat(arrow.path("direction").asString()).as("four days are no past").isEqualTo("unknown");
    assertThat(arrow.path("dyad").path(0).asString()).isEqualTo("USA");
    JsonNode because = arrow.path("because");
    assertThat(words(because.path("citations").path(0))).isEqualTo(because.path("text").asString());
  }

  @Test
  void aPartyThatIsACountryIsCalledByItsName() {
    JsonNode actors = serving.json("/tension").path("around").path("actors");
    assertThat(actors.path("state:USA").path("name").asString()).isEqualTo("United States");
  }

  @Test
  void onlyWhatIsNewSinceARevisionIsCountedAsNew() {
    long revision = serving.store().revision();
    JsonNode none = serving.json("/overview?since=" + revision).path("new");
    assertThat(none.path("article").asInt(0)).isZero();
    JsonNode all = serving.json("/overview").path("new");
    assertThat(all.path("article").asInt()).isEqualTo(3);
  }

  @Test
  void theTimelineHoldsEveryDatedIncident() {
    JsonNode timeline = serving.json("/timeline?unit=month");
    int dated =
        StreamSupport.stream(timeline.path("buckets").spliterator(), false)
            .mapToInt(b -> b.path("incidents").asInt())
            .sum();
    assertThat(dated).isEqualTo(timeline.path("dated").asInt());
    assertThat(dated + timeline.path("undated").asInt()).isEqualTo(golden("incident").size());
    assertThat(timeline.path("buckets").valueStream())
        .allMatch(b -> b.path("lane").asString().matches("deeds|threats|words|cooperation"));
  }

  @Test
  void aSeriesOfTensionIsTheRecordsOwn() {
    for (JsonNode series : golden("tension")) {
      String pair =
          series.path("dyad").path(0).asString() + "/" + series.path("dyad").path(1).asString();
      assertThat(serving.json("/tension/" + pair).path("days")).isEqualTo(series.path("days"));
      HttpResponse<String> table = serving.get("/api/v1/tension/" + pair + ".csv");
      assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
      assertThat(table.body().lines()).hasSize(series.path("days").size() + 1);
    }
    assertThat(serving.json("/tension").path("total").asInt()).isEqualTo(golden("tension").size());
  }

  @Test
  void theMatrixTellsOwnWordsFromThosePassedOn() {
    JsonNode matrix = serving.json("/matrix");
    assertThat(matrix.path("outlets").size()).isEqualTo(3);
    for (JsonNode row : matrix.path("items").values()) {
      int claims = 0;
      for (JsonNode cell : row.path("cells").values()) {
        claims += cell.path("claims").size();
        boolean own =
            cell.path("claims").valueStream().anyMatch(c -> c.path("holder").isMissingNode());
        assertThat(cell.path("does").asString()).isIn("asserts", "denies", "doubts", "reports");
        assertThat(own).isFalse();
      }
      assertThat(claims).isEqualTo(row.path("claims").size());
    }
  }

  @Test
  void aConflictShowsTheWordsOfEachSide() {
    JsonNode conflicts = serving.json("/conflicts?conflict=number").path("items");
    assertThat(conflicts.size()).isPositive();
    for (JsonNode side : conflicts.path(0).path("between").values()) {
      assertThat(words(side.path("cite"))).isEqualTo(side.path("words").asString());
    }
  }

  @Test
  void everyOutletIsThereWithItsShare() {
    JsonNode answer = serving.json("/sources");
    assertThat(answer.path("incidents").asInt())
        .isPositive()
        .isEqualTo(serving.json("/incidents?limit=1").path("total").asInt());
    JsonNode sources = answer.path("items");
    assertThat(sources.valueStream().map(s -> s.path("outlet").asString()))
        .contains("Meridian Wire", "Potomac Dispatch");
    assertThat(sources.valueStream()).allMatch(s -> s.path("copiedShare").asDouble() == 0);
  }

  @Test
  void everyEdgeJoinsTwoNodes() {
    JsonNode network = serving.json("/network?limit=5");
    List<String> nodes =
        network.path("nodes").valueStream().map(n -> n.path("id").asString()).toList();
    assertThat(network.path("edges").size()).isBetween(1, 5);
    assertThat(network.path("edges").valueStream())
        .allMatch(e -> nodes.contains(e.path("source").asString()))
        .allMatch(e -> nodes.contains(e.path("target").asString()))
        .allMatch(e ->
            e.path("incidents").asInt()
                == e.path("conflict").asInt() + e.path("cooperation").asInt());
  }

  @Test
  void theMapShowsPlacesWithTheirPrecision() {
    JsonNode map = serving.json("/map");
    assertThat(map.path("incidents").valueStream())
        .isNotEmpty()
        .allMatch(i -> i.path("precision").asString().matches("city|region|country|area"));
    assertThat(map.path("flows").valueStream())
        .allMatch(f -> f.path("source").asString().matches("[A-Z]{3}"));
  }

  @Test
  void everyLineOfTheBriefingIsVerbatim() {
    for (String length : List.of("5", "page", "full")) {
      for (JsonNode line : serving.json("/briefing?length=" + length).path("lines").values()) {
        assertThat(words(line.path("citations").path(0))).contains(line.path("text").asString());
      }
    }
    assertThat(serving.json("/briefing?length=5").path("lines").size()).isLessThanOrEqualTo(5);
  }

  @Test
  void theBriefingAsMarkdownCitesEveryLine() {
    String markdown = serving.get("/api/v1/briefing.md?length=full").body();
    assertThat(markdown).startsWith("# Briefing\n\nAs of 2026-01-07: 3 articles of 3 outlets.");
    assertThat(markdown.lines().filter(l -> l.startsWith("- ")).count())
        .isLessThanOrEqualTo(markdown.lines().filter(l -> l.startsWith("  - ")).count());
  }

  @Test
  void marksInTheWordsOfASourceAreNone() {
    assertThat(Briefings.escaped("a *b* [c](d) <script>\n# e"))
        .isEqualTo("a \\*b\\* \\[c\\](d) &lt;script> \\# e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/overview",
        "/timeline",
        "/tension",
        "/matrix",
        "/conflicts",
        "/sources",
        "/network",
        "/map",
        "/briefing",
        "/incidents",
        "/search?q=war",
        "/corrections"
      })
  void anEmptyStoreHasEmptyViews(String path, @TempDir Path folder) {
    try (Serving empty = Serving.empty(folder)) {
      assertThat(empty.get("/api/v1" + path).statusCode()).isEqualTo(200);
      assertThat(empty.failures()).isEmpty();
    }
  }
}
