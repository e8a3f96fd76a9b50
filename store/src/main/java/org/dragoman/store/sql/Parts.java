package org.dragoman.store.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.store.LineKind;
import org.dragoman.store.line.Days;
import org.dragoman.store.line.Part;
import org.dragoman.store.sql.Tables.Article;
import org.dragoman.store.sql.Tables.Body;
import org.dragoman.store.sql.Tables.Line;
import org.jooq.DSLContext;

/// Looks up what lines of several articles are made of.
final class Parts {
  private static final int AT_ONCE = 500;
  private static final List<Integer> KINDS =
      List.of(
          Shelf.number(LineKind.ARTICLE),
          Shelf.number(LineKind.STATEMENT),
          Shelf.number(LineKind.EVENT),
          Shelf.number(LineKind.CLAIM));

  private final DSLContext dsl;

  Parts(DSLContext dsl) {
    this.dsl = dsl;
  }

  /// Those of some ids that are there.
  Map<String, Part> of(List<String> ids) {
    Map<String, Part> found = new HashMap<>();
    List<String> names = ids.stream().distinct().toList();
    for (int at = 0; at < names.size(); at += AT_ONCE) {
      dsl.select(
              Line.NAME,
              Line.ID,
              Article.NAME,
              Article.OUTLET,
              Line.HAPPENED,
              Line.LASTED,
              Line.REPORTED,
              Body.WORDS)
          .from(Line.TABLE)
          .join(Article.TABLE)
          .on(Article.ID.eq(Line.ARTICLE))
          .join(Body.TABLE)
          .on(Body.ID.eq(Line.ID))
          .where(Line.NAME.in(names.subList(at, Math.min(names.size(), at + AT_ONCE))))
          .and(Line.KIND.in(KINDS))
          .forEach(row ->
              found.put(
                  row.value1(),
                  new Part(
                      row.value1(),
                      row.value2(),
                      row.value3(),
                      Optional.ofNullable(row.value4()),
                      new Days(row.value5(), row.value6()),
                      row.value7(),
                      row.value8())));
    }
    return found;
  }
}
