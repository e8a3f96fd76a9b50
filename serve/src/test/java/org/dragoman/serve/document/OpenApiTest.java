package org.dragoman.serve.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.dragoman.serve.Serving;
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
}
