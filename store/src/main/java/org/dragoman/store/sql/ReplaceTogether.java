package org.dragoman.store.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.store.Facet;
import org.dragoman.store.LineKind;
import org.dragoman.store.TogetherRecord;
import org.dragoman.store.line.Days;
import org.dragoman.store.line.Part;
import org.dragoman.store.line.PartIds;
import org.dragoman.store.line.RecordLine;
import org.dragoman.store.line.Surroundings;
import org.dragoman.store.line.Wording;
import org.dragoman.store.sql.Tables.Line;
import org.dragoman.store.sql.Tables.Mark;
import org.dragoman.store.sql.Tables.Term;
import tools.jackson.databind.JsonNode;

/// Replaces what all articles say together, in one step. Only lines that changed are written, so
/// that readers and the log have little to do when one article more has been read.
final class ReplaceTogether {
  private static final int AT_ONCE = 500;
  private static final List<LineKind> PARTS =
      List.of(LineKind.STATEMENT, LineKind.EVENT, LineKind.CLAIM);

  private final Map<String, RecordLine> lines = new LinkedHashMap<>();
  private final Map<String, Set<String>> dyads = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> copies;

  /// @throws IllegalArgumentException if a line is of one article, or comes twice
  ReplaceTogether(TogetherRecord record) {
    for (String json : record.lines()) {
      RecordLine line = RecordLine.of(json);
      if (line.kind().isOfOneArticle()) {
        throw new IllegalArgumentException(
            "%s %s is of one article: add it with that one"
                .formatted(line.kind().type(), line.id()));
      }
      if (lines.put(key(Shelf.number(line.kind()), line.id()), line) != null) {
        throw new IllegalArgumentException(line.id() + " comes twice");
      }
      note(line);
    }
    copies = record.copies();
  }

  private static String key(int kind, String id) {
    return kind + " " + id;
  }

  private void note(RecordLine line) {
    if (line.kind() == LineKind.TENSION) {
      JsonNode dyad = line.object().path("dyad");
      String parties = Facet.dyad(dyad.path(0).asString(), dyad.path(1).asString());
      for (JsonNode day : line.object().path("days")) {
        for (JsonNode incident : day.path("incidents")) {
          dyads.computeIfAbsent(incident.asString(), _ -> new TreeSet<>()).add(parties);
        }
      }
    } else if (line.kind() == LineKind.ACTOR) {
      String country = line.object().path("country").asString("");
      if (!country.isBlank()) {
        countries.put(line.id(), country);
      }
    }
  }

  /// Does it.
  ///
  /// @return whether anything changed
  boolean in(Step step) {
    Map<String, Existing> existing = existing(step);
    List<RecordLine> changed = new ArrayList<>();
    Map<String, Long> digests = new HashMap<>();
    lines.forEach((key, line) -> {
      long digest = digest(line);
      digests.put(key, digest);
      Existing before = existing.get(key);
      if (before == null || before.stale || before.digest != digest) {
        changed.add(line);
      }
    });
    List<Existing> gone = gone(existing);
    Map<String, Optional<String>> copied = changedCopies(step);
    if (changed.isEmpty() && gone.isEmpty() && copied.isEmpty()) {
      return false;
    }
    step.advance();
    step.remove(gone.stream().map(Existing::number).toList());
    gone.forEach(line -> step.effects().changed(Shelf.kind(line.kind)));
    if (!gone.isEmpty()) {
      PARTS.forEach(step.effects()::listed);
    }
    part(step, gone.stream().map(Existing::number).toList());
    Map<String, Integer> weights = weights(step);
    for (int at = 0; at < changed.size(); at += AT_ONCE) {
      List<RecordLine> some = changed.subList(at, Math.min(changed.size(), at + AT_ONCE));
      put(step, some, existing, digests, weights);
    }
    step.flush();
    reweigh(step, existing, weights);
    copied.forEach((article, of) -> markCopy(step, article, of));
    step.flush();
    return true;
  }

  private long digest(RecordLine line) {
    Set<String> between = dyads.getOrDefault(line.id(), Set.of());
    return line.kind() == LineKind.INCIDENT
        ? Step.digest(line.json(), String.join("|", between))
        : Step.digest(line.json());
  }

  private Map<String, Existing> existing(Step step) {
    List<Integer> kinds = new ArrayList<>();
    for (LineKind kind : LineKind.values()) {
      if (!kind.isOfOneArticle()) {
        kinds.add(Shelf.of(kind, false));
        kinds.add(Shelf.of(kind, true));
      }
    }
    Map<String, Existing> existing = new HashMap<>();
    step.dsl()
        .select(Line.KIND, Line.NAME, Line.ID, Line.SINCE, Line.DIGEST, Line.STALE, Line.WEIGHT)
        .from(Line.TABLE)
        .where(Line.SHELF.in(kinds))
        .forEach(row ->
            existing.put(
                key(row.value1(), row.value2()),
                new Existing(
                    row.value1(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6() != 0,
                    row.value7())));
    return existing;
  }

  private List<Existing> gone(Map<String, Existing> existing) {
    return existing.entrySet().stream()
        .filter(e -> !lines.containsKey(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// What was part of lines that go or change is part of nothing, until it is told anew.
  private static void part(Step step, List<Long> wholes) {
    for (int at = 0; at < wholes.size(); at += AT_ONCE) {
      step.dsl()
          .update(Line.TABLE)
          .setNull(field(name("whole"), Long.class))
          .where(Line.WHOLE.in(wholes.subList(at, Math.min(wholes.size(), at + AT_ONCE))))
          .execute();
    }
  }

  private void put(
      Step step,
      List<RecordLine> some,
      Map<String, Existing> existing,
      Map<String, Long> digests,
      Map<String, Integer> weights) {
    List<String> wanted = some.stream().flatMap(line -> idsOf(step, line).stream()).toList();
    Map<String, Part> parts = step.parts(wanted);
    part(
        step,
        some.stream()
            .map(line -> existing.get(key(Shelf.number(line.kind()), line.id())))
            .filter(before -> before != null)
            .map(Existing::number)
            .toList());
    Map<Long, Long> wholes = new LinkedHashMap<>();
    for (RecordLine line : some) {
      String key = key(Shelf.number(line.kind()), line.id());
      Existing before = existing.get(key);
      List<Part> own =
          idsOf(step, line).stream().filter(parts::containsKey).map(parts::get).toList();
      Step.Known known =
          new Step.Known(
              before == null ? step.nextNumber() : before.number,
              before == null,
              Optional.empty(),
              Optional.empty(),
              before == null ? step.revision() : before.since,
              digests.getOrDefault(key, 0L));
      Surroundings around =
          new Surroundings(
              Optional.empty(),
              Days.NEVER,
              own,
              dyads.getOrDefault(line.id(), Set.of()),
              countries,
              weights.getOrDefault(line.id(), 0));
      RecordLine shown = new RecordLine(line.kind(), line.id(), line.json(), step.shown(line));
      step.put(line, known, around, Optional.of(Wording.together(shown, own)));
      if (line.kind() != LineKind.STORY) {
        PARTS.forEach(step.effects()::listed);
        own.forEach(part -> wholes.put(part.number(), known.number()));
      }
    }
    step.belong(wholes);
  }

  private static List<String> idsOf(Step step, RecordLine line) {
    return PartIds.of(line.kind(), step.shown(line));
  }

  /// How many findings name each actor.
  private static Map<String, Integer> weights(Step step) {
    Map<String, Integer> weights = new HashMap<>();
    step.dsl()
        .select(Term.VALUE, count())
        .from(Term.TABLE)
        .join(Mark.TABLE)
        .on(Mark.TERM.eq(Term.ID))
        .where(Term.FACET.eq(Facet.ACTOR.name()))
        .and(
            Mark.SHELF.in(
                Shelf.of(LineKind.STATEMENT), Shelf.of(LineKind.EVENT), Shelf.of(LineKind.CLAIM)))
        .groupBy(Term.VALUE)
        .forEach(row -> weights.put(row.value1(), row.value2()));
    return weights;
  }

  private void reweigh(Step step, Map<String, Existing> existing, Map<String, Integer> weights) {
    int actors = Shelf.number(LineKind.ACTOR);
    existing.forEach((key, before) -> {
      RecordLine line = lines.get(key);
      if (line != null && Shelf.number(line.kind()) == actors) {
        int weight = weights.getOrDefault(line.id(), 0);
        if (weight != before.weight) {
          step.effects().listed(LineKind.ACTOR);
          step.dsl()
              .update(Line.TABLE)
              .set(field(name("weight"), Integer.class), weight)
              .where(Line.ID.eq(before.number))
              .execute();
        }
      }
    });
  }

  private Map<String, Optional<String>> changedCopies(Step step) {
    Map<String, Optional<String>> changed = new HashMap<>();
    step.dsl()
        .select(Tables.Article.NAME, Tables.Article.COPY_OF)
        .from(Tables.Article.TABLE)
        .forEach(row -> {
          Optional<String> now = Optional.ofNullable(copies.get(row.value1()));
          if (!now.equals(Optional.ofNullable(row.value2()))) {
            changed.put(row.value1(), now);
          }
        });
    return changed;
  }

  private static void markCopy(Step step, String article, Optional<String> of) {
    step.dsl()
        .update(Tables.Article.TABLE)
        .set(field(name("copy_of"), String.class), of.orElse(null))
        .where(Tables.Article.NAME.eq(article))
        .execute();
    new Reshow(step).copy(article, of);
  }

  /// A line that was there before.
  private record Existing(
      int kind, long number, long since, long digest, boolean stale, int weight) {}
}
