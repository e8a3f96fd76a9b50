package org.dragoman.store.sql;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.store.Correction;
import org.dragoman.store.Facet;
import org.dragoman.store.LineKind;
import org.dragoman.store.line.Brief;
import org.dragoman.store.line.Overlay;
import org.dragoman.store.line.Part;
import org.dragoman.store.line.PartIds;
import org.dragoman.store.line.Portraits;
import org.dragoman.store.line.RecordLine;
import org.dragoman.store.line.Surroundings;
import org.dragoman.store.line.Wording;
import org.dragoman.store.sql.Tables.Body;
import org.dragoman.store.sql.Tables.Line;
import org.dragoman.store.sql.Tables.Store;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Result;
import tools.jackson.databind.node.ObjectNode;

/// What is written in one transaction, and what is looked up for it.
final class Step {
  private static final int AT_ONCE = 500;

  private final DSLContext dsl;
  private final LineTables tables;
  private final Overlay overlay;
  private final Effects effects;
  private final List<Shown> waiting = new ArrayList<>();
  private long revision;
  private long lastNumber;

  /// @param effects told of everything that it does
  Step(DSLContext dsl, Engine engine, Effects effects) {
    this.dsl = dsl;
    this.effects = effects;
    this.tables = new LineTables(dsl, engine, effects);
    this.overlay = new Overlay(new CorrectionRows(dsl).all(), this::extracted);
    this.revision = dsl.select(Store.REVISION).from(Store.TABLE).fetchSingle().value1();
    this.lastNumber =
        Optional.ofNullable(dsl.select(max(Line.ID)).from(Line.TABLE).fetchSingle().value1())
            .orElse(0L);
  }

  Effects effects() {
    return effects;
  }

  DSLContext dsl() {
    return dsl;
  }

  /// The revision that this step makes, or, before [#advance], the one before it.
  long revision() {
    return revision;
  }

  /// Makes a new revision.
  void advance() {
    revision++;
    dsl.update(Store.TABLE).set(field(name("revision"), Long.class), revision).execute();
  }

  long nextNumber() {
    return ++lastNumber;
  }

  /// Puts a line in with its corrections, when enough of them have come together.
  void put(RecordLine line, Known known, Surroundings around, Optional<Wording> wording) {
    effects.listed(line.kind());
    if (!known.fresh()) {
      effects.changed(line.kind());
    }
    Optional<ObjectNode> over = overlay.over(line);
    ObjectNode object = over.orElse(line.object());
    waiting.add(
        new Shown(
            known.number(),
            known.fresh(),
            line,
            overlay.takesOut(line.kind(), line.id()),
            known.article(),
            known.whole(),
            known.since(),
            known.digest(),
            Portraits.of(line.kind(), object, around),
            over.map(RecordLine::print),
            Brief.of(line.kind(), object).map(RecordLine::print),
            wording));
    if (waiting.size() >= AT_ONCE) {
      flush();
    }
  }

  /// The object of a line as it is shown, before it is put in.
  ObjectNode shown(RecordLine line) {
    return overlay.over(line).orElse(line.object());
  }

  /// Writes what waits.
  void flush() {
    tables.put(waiting);
    waiting.clear();
  }

  /// Takes lines out, whose kinds are told to [#effects].
  void remove(List<Long> numbers) {
    tables.remove(numbers);
  }

  /// Of what the lines are made that a correction names, by their ids.
  Map<String, List<String>> partsNamedBy(Correction correction) {
    Map<String, List<String>> parts = new TreeMap<>();
    List<String> named =
        correction instanceof Correction.Merge merge
            ? List.of(merge.target(), merge.into())
            : List.of(correction.target());
    for (String id : named) {
      extracted(correction.kind(), id)
          .map(line -> PartIds.of(correction.kind(), line))
          .filter(ids -> !ids.isEmpty())
          .ifPresent(ids -> parts.put(id, ids));
    }
    return parts;
  }

  /// What a line looked like when it was extracted.
  private Optional<ObjectNode> extracted(LineKind kind, String id) {
    return dsl.select(Body.SOURCE)
        .from(Body.TABLE)
        .join(Line.TABLE)
        .on(Line.ID.eq(Body.ID))
        .where(Line.NAME.eq(id))
        .and(Line.KIND.eq(Shelf.number(kind)))
        .fetchOptional(Body.SOURCE)
        .map(json -> RecordLine.of(json).object());
  }

  /// Countries of all actors that have one, by id.
  Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    dsl.select(Line.NAME, Tables.Term.VALUE)
        .from(Line.TABLE)
        .join(Tables.Mark.TABLE)
        .on(Tables.Mark.LINE.eq(Line.ID))
        .join(Tables.Term.TABLE)
        .on(Tables.Term.ID.eq(Tables.Mark.TERM))
        .where(Line.KIND.eq(Shelf.number(LineKind.ACTOR)))
        .and(Tables.Term.FACET.eq(Facet.COUNTRY.name()))
        .forEach(row -> countries.put(row.value1(), row.value2()));
    return countries;
  }

  /// The parts of some lines, by id, as far as they are there.
  Map<String, Part> parts(List<String> ids) {
    return new Parts(dsl).of(ids);
  }

  /// Tells lines of what they are part.
  ///
  /// @param wholes number of the whole, by number of the part
  void belong(Map<Long, Long> wholes) {
    tables.belong(wholes);
  }

  /// The lines of some numbers as they were extracted.
  Result<Record2<Long, String>> sources(List<Long> numbers) {
    return dsl.select(Body.ID, Body.SOURCE).from(Body.TABLE).where(Body.ID.in(numbers)).fetch();
  }

  /// 64 bits that two different texts hardly share.
  static long digest(String... parts) {
    MessageDigest sha = sha256();
    for (String part : parts) {
      sha.update(part.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
    }
    return ByteBuffer.wrap(sha.digest()).getLong();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// What the store knows of a line before it is put in.
  ///
  /// @param number its number
  /// @param fresh whether it is not there yet
  /// @param article number of its article
  /// @param whole number of what it is part of
  /// @param since revision in which it first appeared
  /// @param digest of what it is made from
  record Known(
      long number,
      boolean fresh,
      Optional<Long> article,
      Optional<Long> whole,
      long since,
      long digest) {}
}
