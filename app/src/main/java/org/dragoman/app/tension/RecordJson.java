package org.dragoman.app.tension;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.When;
import tools.jackson.databind.JsonNode;

/// Reads the objects of a record that tension needs; what it does not need stays empty.
final class RecordJson {
  private RecordJson() {}

  static Actor actor(JsonNode json) {
    return new Actor(
        json.path("id").asString(""),
        json.path("name").asString(""),
        ActorKind.valueOf(constant(json.path("kind").asString(""))),
        text(json.path("country")),
        texts(json.path("sectors")),
        text(json.path("cameo")),
        List.of());
  }

  /// The same actor as an article knows him.
  static Actor seen(Actor actor, JsonNode view) {
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        text(view.path("country")),
        texts(view.path("sectors")),
        actor.cameo(),
        actor.aliases());
  }

  static Incident incident(JsonNode json) {
    JsonNode date = json.path("date");
    Optional<String> value = text(date.path("value"));
    When when =
        value.isEmpty()
            ? When.UNKNOWN
            : new When(value, When.Basis.valueOf(constant(date.path("basis").asString("stated"))));
    return new Incident(
        json.path("id").asString(""),
        json.path("story").asString(""),
        texts(json.path("reports")),
        code(json),
        texts(json.path("source")),
        texts(json.path("target")),
        when,
        Optional.empty(),
        StandingKind.valueOf(constant(json.path("standing").path("kind").asString(""))),
        texts(json.path("standing").path("by")),
        texts(json.path("outlets")),
        json.path("independent").asInt(1),
        List.of());
  }

  private static EventCode code(JsonNode json) {
    JsonNode plover = json.path("plover");
    return new EventCode(
        EventType.valueOf(plover.path("type").asString("")),
        text(plover.path("mode")),
        texts(plover.path("contexts")),
        json.path("cameo").asString(""),
        json.path("goldstein").asDouble(),
        json.path("intensity").asDouble());
  }

  private static Optional<String> text(JsonNode json) {
    return Optional.of(json).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static List<String> texts(JsonNode json) {
    List<String> texts = new ArrayList<>();
    json.forEach(t -> texts.add(t.asString()));
    return texts;
  }

  /// `atLeast` is `AT_LEAST`.
  private static String constant(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  /// A stretch of a text on one line; offsets count code points.
  static String words(String text, int start, int end) {
    int points = text.codePointCount(0, text.length());
    int from = text.offsetByCodePoints(0, Math.clamp(start, 0, points));
    int to = text.offsetByCodePoints(0, Math.clamp(end, Math.clamp(start, 0, points), points));
    return text.substring(from, to).replaceAll("\\s+", " ").strip();
  }
}
