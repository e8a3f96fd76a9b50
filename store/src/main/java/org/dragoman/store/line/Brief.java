package org.dragoman.store.line;

import java.util.List;
import java.util.Optional;
import org.dragoman.store.LineKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The short forms in which large objects stand on a page.
public final class Brief {
  private static final List<String> LONG_OF_ARTICLE =
      List.of("text", "passages", "mentions", "times", "places", "rejected");

  private Brief() {}

  /// The short form of an object; empty if its kind has none.
  public static Optional<ObjectNode> of(LineKind kind, ObjectNode object) {
    return switch (kind) {
      case ARTICLE -> Optional.of(object.deepCopy().remove(LONG_OF_ARTICLE));
      case TENSION -> Optional.of(tension(object));
      case ACTOR, STATEMENT, EVENT, CLAIM, STORY, INCIDENT, QUOTATION, PROPOSITION, BRIEFING ->
          Optional.empty();
    };
  }

  private static ObjectNode tension(ObjectNode object) {
    ObjectNode brief = object.deepCopy().remove(List.of("days", "coverage"));
    JsonNode days = object.path("days");
    List<String> dates = Fields.each(days, "date");
    brief.put("from", dates.isEmpty() ? null : dates.getFirst());
    brief.put("to", dates.isEmpty() ? null : dates.getLast());
    for (String count : List.of("acts", "threats", "words", "cooperation", "volume")) {
      long sum = 0;
      for (JsonNode day : days) {
        sum += day.path(count).asLong(0);
      }
      brief.put(count, sum);
    }
    for (String measure : List.of("score", "hostility")) {
      double sum = 0;
      for (JsonNode day : days) {
        sum += day.path(measure).asDouble(0);
      }
      brief.put(measure, Math.round(sum * 1000) / 1000.0);
    }
    return brief;
  }
}
