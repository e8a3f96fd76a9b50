package org.dragoman.serve.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.serve.Serving;
import org.dragoman.store.TogetherRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoursTest {
  private static final List<String> DATES =
      List.of("2026-01-04T21", "2026-01-04T21:30", "2026-01-04", "2026-01-04TMO", "2026-01");

  private Serving serving;

  /// The incidents of the example, of which some have other dates.
  @BeforeAll
  void start(@TempDir Path folder) {
    serving = Serving.example(folder);
    List<String> lines =
        Serving.golden().stream()
            .filter(line -> Serving.read(line).path("type").asString("").equals("incident"))
            .limit(DATES.size())
            .toList();
    List<String> dated = new java.util.ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ObjectNode incident = (ObjectNode) Serving.read(lines.get(i));
      incident.withObject("date").put("value", DATES.get(i));
      incident.withObject("plover").put("type", "ACCUSE");
      incident.withObject("standing").put("kind", "happened");
      dated.add(incident.toString());
    }
    serving.store().replace(new TogetherRecord(dated, Map.of()));
  }

  @AfterAll
  void stop() {
    serving.close();
  }

  @Test
  void whatHasNoHourIsCountedByItsDay() {
    JsonNode answer = serving.json("/timeline?unit=hour&from=2026-01-04&to=2026-01-05");
    assertThat(answer.path("unit").asString()).isEqualTo("hour");
    assertThat(answer.path("buckets").valueStream().map(HoursTest::text))
        .containsExactly("2026-01-04 words happened 2", "2026-01-04T21 words happened 2");
    assertThat(answer.path("dated").asInt()).isEqualTo(4);
  }

  private static String text(JsonNode bucket) {
    return "%s %s %s %d"
        .formatted(
            bucket.path("start").asString(),
            bucket.path("lane").asString(),
            bucket.path("standing").asString(),
            bucket.path("incidents").asInt());
  }

  @Test
  void aLaneThatIsNotAskedForIsNotCounted() {
    String days = "&from=2026-01-04&to=2026-01-05";
    assertThat(serving.json("/timeline?unit=hour&lane=deeds" + days).path("buckets").size())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "unit=hour, no first day",
    "unit=hour&from=2026-01-01&to=2026-01-09, 2026-01-01 to 2026-01-09",
    "unit=hour&clock=reported&from=2026-01-01&to=2026-01-02, reports are dated by the day"
  })
  void hoursOfManyDaysOrOfReportsAreRefused(String query, String told) {
    HttpResponse<String> answer = serving.get("/api/v1/timeline?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(told);
  }
}
