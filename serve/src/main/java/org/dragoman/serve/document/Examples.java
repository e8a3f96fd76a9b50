package org.dragoman.serve.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.dragoman.serve.route.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Examples of what routes give and take, from the record of the project's own example, shortened.
public final class Examples {
  private final JsonNode all;

  private Examples(JsonNode all) {
    this.all = all;
  }

  /// The shipped examples.
  public static Examples load() {
    try (InputStream in = Examples.class.getResourceAsStream("examples.json")) {
      if (in == null) {
        throw new IllegalStateException("examples.json is not in the jar");
      }
      return new Examples(JsonMapper.builder().build().readTree(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("a jar does not fail", e);
    }
  }

  /// What a route gives, for example.
  public Optional<JsonNode> answer(Route route) {
    return Optional.ofNullable(all.get(key(route)))
        .map(e -> e.path("answer"))
        .filter(e -> !e.isMissingNode());
  }

  /// What is sent to a route, for example.
  public Optional<JsonNode> sent(Route route) {
    return Optional.ofNullable(all.get(key(route)))
        .map(e -> e.path("sent"))
        .filter(e -> !e.isMissingNode());
  }

  /// A call of a route that the example's record answers: path with its parameters.
  public Optional<String> call(Route route) {
    return Optional.ofNullable(all.get(key(route)))
        .map(e -> e.path("call").asString(""))
        .filter(c -> !c.isEmpty());
  }

  private static String key(Route route) {
    return route.method() + " " + route.path();
  }
}
