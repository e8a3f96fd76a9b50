package org.dragoman.serve.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.serve.record.Item;
import org.dragoman.store.Facet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How one party behaves towards another, as the record's series of tension has it.
///
/// @param source who acts
/// @param target who is acted upon
/// @param series the record's object
record Dyad(String source, String target, ObjectNode series) {
  private static final int SHOWN_DAYS = 60;

  static Dyad of(ObjectNode series) {
    JsonNode dyad = series.path("dyad");
    return new Dyad(dyad.path(0).asString(""), dyad.path(1).asString(""), series);
  }

  /// The id of a series in the store.
  static String id(String source, String target) {
    return "tension:" + Facet.dyad(source, target);
  }

  /// The days with deeds, the latest last, that are not before a day.
  Stream<JsonNode> days(LocalDate from) {
    return series
        .path("days")
        .valueStream()
        .filter(day -> day.path("date").asString("").compareTo(from.toString()) >= 0);
  }

  /// The latest change of course that is not before a day.
  Optional<JsonNode> shift(LocalDate from) {
    return series
        .path("shifts")
        .valueStream()
        .filter(s -> s.path("date").asString("").compareTo(from.toString()) >= 0)
        .reduce((_, later) -> later);
  }

  /// How many days are covered: those of which anything could be known.
  long coveredDays() {
    return series
        .path("coverage")
        .valueStream()
        .mapToLong(s -> ChronoUnit.DAYS.between(day(s, "from"), day(s, "to")) + 1)
        .sum();
  }

  private static LocalDate day(JsonNode stretch, String end) {
    return LocalDate.parse(stretch.path(end).asString(""));
  }

  /// Its last two months before a day, and their sums.
  ObjectNode json(Optional<LocalDate> asOf) {
    ObjectNode o = Item.object();
    o.put("source", source).put("target", target);
    double score = 0;
    long volume = 0;
    ArrayNode days = Item.object().putArray("days");
    LocalDate from = asOf.map(d -> d.minusDays(SHOWN_DAYS)).orElse(LocalDate.MIN);
    for (JsonNode day : days(from).toList()) {
      score += day.path("score").asDouble(0);
      volume += day.path("volume").asLong(0);
      days.add(day.deepCopy());
    }
    o.put("score", Math.round(score * 10) / 10.0).put("volume", volume);
    o.set("days", days);
    o.set("shifts", series.path("shifts"));
    return o;
  }
}
