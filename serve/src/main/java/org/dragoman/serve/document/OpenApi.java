package org.dragoman.serve.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The OpenAPI 3.1 description of the interface, made from its routes.
public final class OpenApi {
  static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String PROBLEM = "#/components/schemas/Problem";

  private final Examples examples;
  private final ObjectNode document = NODES.objectNode();

  private OpenApi(Examples examples) {
    this.examples = examples;
  }

  /// The description.
  ///
  /// @param base where the routes begin
  public static ObjectNode of(List<Route> routes, String base, Examples examples) {
    OpenApi api = new OpenApi(examples);
    api.head(base);
    ObjectNode paths = api.document.putObject("paths");
    for (Route route : routes) {
      ObjectNode path =
          paths.get(route.path()) instanceof ObjectNode known
              ? known
              : paths.putObject(route.path());
      path.set(route.method().name().toLowerCase(Locale.ROOT), api.operation(route));
    }
    api.components();
    return api.document;
  }

  private void head(String base) {
    document.put("openapi", "3.1.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "Dragoman").put("version", "1");
    info.put(
        "description",
        "The record of a crisis. Objects are those of docs/record-format.md; offsets count Unicode"
            + " code points. Lists add `words` to an object, and `around` with the actors and"
            + " articles that it names. An ETag is good until the record changes.");
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    document.putArray("servers").addObject().put("url", base);
  }

  private ObjectNode operation(Route route) {
    ObjectNode o = NODES.objectNode();
    o.putArray("tags").add(route.group());
    o.put("summary", route.summary()).put("operationId", id(route));
    var parameters = o.putArray("parameters");
    Matcher parts = PART.matcher(route.path());
    while (parts.find()) {
      ObjectNode part = parameters.addObject();
      part.put("name", parts.group(1)).put("in", "path").put("required", true);
      part.putObject("schema").put("type", "string");
    }
    route.parameters().forEach(p -> parameters.add(parameter(p)));
    route.sends().ifPresent(sends -> o.set("requestBody", body(route, sends)));
    o.set("responses", responses(route));
    if (route.method().writes()) {
      o.putArray("security").addObject().putArray("token");
    }
    return o;
  }

  private static String id(Route route) {
    StringBuilder id = new StringBuilder(route.method().name().toLowerCase(Locale.ROOT));
    for (String part : route.path().replaceAll("[{}]", "").split("[/.]")) {
      if (!part.isEmpty()) {
        id.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
    }
    return id.toString();
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode o = NODES.objectNode();
    o.put("name", parameter.name()).put("in", "query").put("description", parameter.what());
    if (parameter.what().endsWith("Required.")) {
      o.put("required", true);
    }
    o.set("schema", Schemas.of(parameter.type()));
    if (parameter.isRepeatable()) {
      o.putArray("example").add(parameter.example());
    } else if (parameter.type() instanceof Parameter.Type.Whole) {
      o.put("example", Integer.parseInt(parameter.example()));
    } else {
      o.put("example", parameter.example());
    }
    return o;
  }

  private ObjectNode body(Route route, Route.Sends sends) {
    ObjectNode o = NODES.objectNode();
    o.put("required", true);
    o.put("description", "At most " + sends.most() + " bytes.");
    ObjectNode content = o.putObject("content");
    for (String type : sends.mediaTypes()) {
      ObjectNode media = content.putObject(type);
      Optional<JsonNode> example = examples.sent(route).filter(_ -> type.equals(Answer.JSON));
      media.set(
          "schema",
          example.map(Schemas::of).orElseGet(() -> NODES.objectNode().put("type", "string")));
      example.ifPresent(e -> media.set("example", e));
    }
    return o;
  }

  private ObjectNode responses(Route route) {
    ObjectNode o = NODES.objectNode();
    boolean creates = route.method() == Route.Method.POST;
    ObjectNode good = o.putObject(creates ? "201" : "200").put("description", route.summary());
    examples
        .answer(route)
        .ifPresent(example -> {
          String type = example.isString() ? text(route) : Answer.JSON;
          ObjectNode media = good.putObject("content").putObject(type);
          media.set("schema", Schemas.of(example));
          media.set("example", example);
        });
    if (route.keeping() == Route.Keeping.REVISION) {
      o.putObject("304").put("description", "Nothing has changed since the ETag sent.");
    }
    ObjectNode bad = o.putObject("default").put("description", "Why there is no answer.");
    bad.putObject("content").putObject(Problem.MEDIA_TYPE).putObject("schema").put("$ref", PROBLEM);
    return o;
  }

  private static String text(Route route) {
    if (route.path().endsWith(".md")) {
      return "text/markdown";
    }
    return route.path().endsWith(".csv") ? "text/csv" : "application/jsonl";
  }

  private void components() {
    ObjectNode components = document.putObject("components");
    ObjectNode problem = components.putObject("schemas").putObject("Problem").put("type", "object");
    problem.put("description", "RFC 9457: what was found, and what is expected.");
    ObjectNode properties = problem.putObject("properties");
    List.of("type", "title", "detail", "parameter", "found", "expected")
        .forEach(name -> properties.putObject(name).put("type", "string"));
    properties.putObject("status").put("type", "integer");
    ObjectNode token = components.putObject("securitySchemes").putObject("token");
    token.put("type", "http").put("scheme", "bearer");
    token.put("description", "The token that is printed when the server starts.");
  }
}
