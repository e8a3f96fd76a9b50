package org.dragoman.serve.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.dragoman.serve.Serving;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
  private Serving serving;
  private JsonNode api;

  @BeforeAll
  void start(@TempDir Path folder) {
    serving = Serving.example(folder);
    api = serving.json("/openapi.json");
  }

  @AfterAll
  void stop() {
    serving.close();
  }

  @Test
  void theDescriptionIsOfTheVersionThatItSays() {
    assertThat(api.path("openapi").asString()).isEqualTo("3.1.0");
    assertThat(api.path("paths").size()).isGreaterThan(30);
  }

  @Test
  void everyPartOfAPathIsAParameter() {
    api.path("paths")
        .propertyStream()
        .forEach(path -> {
          Set<String> inPath = new TreeSet<>();
          Matcher parts = OpenApi.PART.matcher(path.getKey());
          while (parts.find()) {
            inPath.add(parts.group(1));
          }
          for (JsonNode operation : path.getValue().values()) {
            Set<String> told = new TreeSet<>();
            operation
                .path("parameters")
                .valueStream()
                .filter(p -> p.path("in").asString().equals("path"))
                .forEach(p -> told.add(p.path("name").asString()));
            assertThat(told).isEqualTo(inPath);
          }
        });
  }

  @Test
  void everyOperationHasANameOfItsOwn() {
    Set<String> names = new TreeSet<>();
    for (JsonNode path : api.path("paths").values()) {
      for (JsonNode operation : path.values()) {
        assertThat(names.add(operation.path("operationId").asString())).isTrue();
        assertThat(operation.path("summary").asString()).isNotBlank();
        assertThat(operation.path("responses").has("default")).isTrue();
      }
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    for (JsonNode ref : api.findValues("$ref")) {
      JsonNode at = api.at(ref.asString().substring(1));
      assertThat(at.isMissingNode()).as(ref.asString()).isFalse();
    }
  }

  @Test
  void thePageListsEveryRoute() {
    String page = serving.get("/reference").body();
    api.path("paths").propertyStream().forEach(path -> assertThat(page).contains(path.getKey()));
  }

  @Test
  void everyRouteIsShownByAnExample() {
    for (JsonNode path : api.path("paths").values()) {
      JsonNode get = path.path("get");
      boolean itself = get.path("operationId").asString("").equals("getOpenapiJson");
      if (!get.isMissingNode() && !itself) {
        assertThat(get.path("responses").path("200").has("content"))
            .as(get.path("summary").asString())
            .isTrue();
      }
    }
  }

  @Test
  void anExampleHasTheFieldsThatAnAnswerHas() {
    Examples examples = Examples.load();
    int tried = 0;
    for (String path : List.of("/overview", "/timeline", "/sources", "/network", "/briefing")) {
      Route route = Route.get(path, "", "", _ -> Answer.json("{}"));
      JsonNode answer = serving.json(examples.call(route).orElseThrow());
      examples
          .answer(route)
          .orElseThrow()
          .propertyStream()
          .forEach(field -> assertThat(answer.has(field.getKey())).as(field.getKey()).isTrue());
      tried++;
    }
    assertThat(tried).isEqualTo(5);
  }
}
