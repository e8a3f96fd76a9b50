package org.dragoman.store.sql;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.store.Attribution;
import org.dragoman.store.Correction;
import org.dragoman.store.LineKind;
import org.dragoman.store.Recorded;
import org.dragoman.store.sql.Tables.Corrections;
import org.dragoman.store.sql.Tables.Line;
import org.dragoman.store.sql.Tables.Withdrawals;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The rows of corrections: written once, never changed.
final class CorrectionRows {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final DSLContext dsl;

  CorrectionRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /// All corrections, the oldest first.
  List<Recorded> all() {
    Field<Boolean> applies =
        field(
                exists(
                    selectOne()
                        .from(Line.TABLE)
                        .where(Line.NAME.eq(Corrections.TARGET))
                        .and(Line.KIND.eq(kindNumber()))))
            .as("applies");
    return dsl.select(
            Corrections.NUMBER,
            Corrections.KIND,
            Corrections.TARGET,
            Corrections.WHAT,
            Corrections.BODY,
            Corrections.WHO,
            Corrections.MOMENT,
            Corrections.WHY,
            Withdrawals.WHO.as("w_who"),
            Withdrawals.MOMENT.as("w_moment"),
            Withdrawals.WHY.as("w_why"),
            applies)
        .from(Corrections.TABLE)
        .leftJoin(Withdrawals.TABLE)
        .on(Withdrawals.CORRECTION.eq(Corrections.NUMBER))
        .orderBy(Corrections.NUMBER)
        .fetch(row -> recorded(row, Boolean.TRUE.equals(row.get(applies))));
  }

  private static Field<Integer> kindNumber() {
    var number = DSL.choose(Corrections.KIND);
    var chosen = number.when("", 0);
    for (LineKind kind : LineKind.values()) {
      chosen = chosen.when(kind.type(), Shelf.number(kind));
    }
    return chosen.otherwise(0);
  }

  /// Writes a correction down.
  ///
  /// @param parts of what the lines are made that it names, by their ids
  /// @return its number
  long add(Correction correction, Map<String, List<String>> parts) {
    Long last = dsl.select(max(Corrections.NUMBER)).from(Corrections.TABLE).fetchSingle().value1();
    long number = last == null ? 1 : last + 1;
    dsl.insertInto(Corrections.TABLE)
        .columns(
            Corrections.NUMBER,
            Corrections.KIND,
            Corrections.TARGET,
            Corrections.WHAT,
            Corrections.BODY,
            Corrections.WHO,
            Corrections.MOMENT,
            Corrections.WHY)
        .values(
            number,
            correction.kind().type(),
            correction.target(),
            correction.what(),
            body(correction, parts),
            correction.by().who(),
            correction.by().when().toString(),
            correction.by().why())
        .execute();
    return number;
  }

  /// Writes down that a correction is taken back.
  void withdraw(long number, Attribution by) {
    dsl.insertInto(Withdrawals.TABLE)
        .columns(Withdrawals.CORRECTION, Withdrawals.WHO, Withdrawals.MOMENT, Withdrawals.WHY)
        .values(number, by.who(), by.when().toString(), by.why())
        .execute();
  }

  private static String body(Correction correction, Map<String, List<String>> parts) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    parts.forEach((line, ids) -> {
      ArrayNode array = o.withObject("parts").putArray(line);
      ids.forEach(array::add);
    });
    switch (correction) {
      case Correction.Reject _ -> {}
      case Correction.Merge merge -> o.put("into", merge.into());
      case Correction.Rename rename -> o.put("name", rename.name());
      case Correction.Recode recode -> {
        recode.type().ifPresent(type -> o.put("type", type));
        recode.cameo().ifPresent(cameo -> o.put("cameo", cameo));
        recode.standing().ifPresent(standing -> o.put("standing", standing));
      }
    }
    return MAPPER.writeValueAsString(o);
  }

  private static Recorded recorded(Record row, boolean applies) {
    Optional<Attribution> withdrawn =
        Optional.ofNullable(row.get(name("w_who"), String.class))
            .map(who ->
                new Attribution(
                    who,
                    Instant.parse(row.get(name("w_moment"), String.class)),
                    row.get(name("w_why"), String.class)));
    return new Recorded(
        row.get(Corrections.NUMBER), correction(row), withdrawn, parts(row), applies);
  }

  private static Map<String, List<String>> parts(Record row) {
    Map<String, List<String>> parts = new TreeMap<>();
    MAPPER
        .readTree(row.get(Corrections.BODY))
        .path("parts")
        .properties()
        .forEach(line ->
            parts.put(
                line.getKey(), line.getValue().valueStream().map(JsonNode::asString).toList()));
    return parts;
  }

  private static Correction correction(Record row) {
    LineKind kind = LineKind.of(row.get(Corrections.KIND)).orElseThrow();
    String target = row.get(Corrections.TARGET);
    Attribution by =
        new Attribution(
            row.get(Corrections.WHO),
            Instant.parse(row.get(Corrections.MOMENT)),
            row.get(Corrections.WHY));
    JsonNode body = MAPPER.readTree(row.get(Corrections.BODY));
    return switch (row.get(Corrections.WHAT)) {
      case "reject" -> new Correction.Reject(kind, target, by);
      case "merge" -> new Correction.Merge(kind, target, body.path("into").asString(), by);
      case "rename" -> new Correction.Rename(target, body.path("name").asString(), by);
      case "recode" ->
          new Correction.Recode(
              kind, target, text(body, "type"), text(body, "cameo"), text(body, "standing"), by);
      default -> throw new IllegalStateException("no correction is a " + row.get(Corrections.WHAT));
    };
  }

  private static Optional<String> text(JsonNode body, String field) {
    return body.has(field) ? Optional.of(body.path(field).asString()) : Optional.empty();
  }
}
