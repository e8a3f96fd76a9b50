package org.dragoman.serve.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dragoman.serve.Serving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CorrectionsTest {
  private static final String PETRO = "person:gustavo-petro";
  private Serving serving;

  @BeforeEach
  void start(@TempDir Path folder) {
    serving = Serving.example(folder);
  }

  @AfterEach
  void stop() {
    serving.close();
  }

  private HttpResponse<String> correct(String body) {
    return serving.post("/api/v1/corrections", "application/json", body, Serving.bearer());
  }

  @Test
  void aRenamedActorShowsWhoRenamedItAndKeepsItsOldName() {
    HttpResponse<String> made =
        correct(
            """
            {"correction": "rename", "target": "person:gustavo-petro", "name": "President Petro",
             "who": "Ana", "why": "as our house style has it"}
            """);
    assertThat(made.statusCode()).isEqualTo(201);
    JsonNode correction = Serving.read(made.body());
    assertThat(correction.path("when").asString()).isEqualTo(Serving.NOW.toString());
    JsonNode actor = serving.json("/actors/" + PETRO);
    assertThat(actor.path("name").asString()).isEqualTo("President Petro");
    assertThat(actor.path("aliases").toString()).contains("Gustavo Petro");
    assertThat(actor.path("corrected").toString()).contains("Ana").contains("house style");
  }

  @Test
  void whatIsTakenBackIsAsBeforeAndStaysInTheList() {
    correct(
        """
        {"correction": "rename", "target": "person:gustavo-petro", "name": "X. Y.",
         "who": "Ana", "why": "a try"}
        """);
    int number = serving.json("/corrections").path("items").path(0).path("number").asInt();
    HttpResponse<String> back =
        serving.delete("/api/v1/corrections/" + number + "?who=Ben&why=wrong", Serving.bearer());
    assertThat(back.statusCode()).isEqualTo(200);
    assertThat(serving.corrected()).as("the application is told of both").isEqualTo(2);
    assertThat(serving.json("/actors/" + PETRO).path("name").asString()).isEqualTo("Gustavo Petro");
    JsonNode kept = serving.json("/corrections").path("items").path(0);
    assertThat(kept.path("withdrawn").path("who").asString()).isEqualTo("Ben");
    HttpResponse<String> again =
        serving.delete("/api/v1/corrections/" + number + "?who=Ben&why=wrong", Serving.bearer());
    assertThat(again.statusCode()).isEqualTo(404);
  }

  @Test
  void anIncidentCanBeRecodedAndRejected() {
    String id = serving.json("/incidents?limit=1").path("items").path(0).path("id").asString();
    correct(
        """
        {"correction": "recode", "type": "incident", "target": "%s", "standing": "alleged",
         "who": "Ana", "why": "nobody has confirmed it"}
        """
            .formatted(id));
    assertThat(serving.json("/incidents/" + id).path("standing").path("kind").asString())
        .isEqualTo("alleged");
    int before = serving.json("/incidents").path("total").asInt();
    correct(
        """
        {"correction": "reject", "type": "incident", "target": "%s", "who": "Ana", "why": "no"}
        """
            .formatted(id));
    assertThat(serving.json("/incidents").path("total").asInt()).isEqualTo(before - 1);
    assertThat(serving.json("/incidents?rejected=yes").path("items").path(0).path("id").asString())
        .isEqualTo(id);
  }

  @Test
  void whatIsCorrectedMustBeThere() {
    HttpResponse<String> answer =
        correct(
            """
            {"correction": "reject", "type": "event", "target": "event:none", "who": "A", "why": "b"}
            """);
    assertThat(answer.statusCode()).isEqualTo(404);
    HttpResponse<String> into =
        correct(
            """
            {"correction": "merge", "type": "actor", "target": "person:gustavo-petro",
             "into": "person:nobody", "who": "A", "why": "b"}
            """);
    assertThat(into.statusCode()).isEqualTo(404);
  }

  @Test
  void takingBackNeedsANumberAndAReason() {
    assertThat(serving.delete("/api/v1/corrections/x?who=A&why=b", Serving.bearer()).statusCode())
        .isEqualTo(400);
    assertThat(serving.delete("/api/v1/corrections/1?who=A", Serving.bearer()).body())
        .contains("why");
  }

  @Test
  void correctionsAreExportedLineByLine() {
    correct(
        """
        {"correction": "rename", "target": "person:gustavo-petro", "name": "P.",
         "who": "Ana", "why": "short"}
        """);
    String lines = serving.get("/api/v1/exports/corrections.jsonl").body();
    assertThat(lines.lines().map(Serving::read))
        .singleElement()
        .matches(l -> l.path("name").asString().equals("P."));
  }
}
