package org.dragoman.store.sql;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.List;
import org.dragoman.store.Facet;
import org.dragoman.store.LineKind;
import org.dragoman.store.line.Marks;
import org.dragoman.store.sql.Tables.Term;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Which incidents an outlet leaves out: those of stories that it covers which at least two others
/// report, and it does not.
final class LeftOut {
  /// What at least so many others report is left out by who covers its story and does not.
  static final int OTHERS = 2;

  private final DSLContext dsl;

  LeftOut(DSLContext dsl) {
    this.dsl = dsl;
  }

  /// The condition that an incident is left out by one of some outlets.
  ///
  /// @param id of the incident's line
  Condition by(List<String> outlets, Field<Long> id) {
    Condition any = DSL.falseCondition();
    for (String outlet : outlets) {
      List<Long> terms = terms(Facet.OUTLET, List.of(Marks.clean(outlet)));
      any =
          any.or(
              id.in(linesWith(terms(Facet.STORY, stories(terms)), LineKind.INCIDENT))
                  .and(id.notIn(linesWith(terms, LineKind.INCIDENT)))
                  .and(id.in(reportedByOthers())));
    }
    return any;
  }

  private List<Long> terms(Facet facet, List<String> values) {
    return dsl.select(Term.ID)
        .from(Term.TABLE)
        .where(Term.FACET.eq(facet.name()).and(Term.VALUE.in(values)))
        .fetch(Term.ID);
  }

  /// Ids of the stories that an outlet covers.
  private List<String> stories(List<Long> outlet) {
    Table<Record> other = table(name("mark")).as("m_story");
    Field<Long> line = field(name("m_story", "line"), Long.class);
    Field<Long> term = field(name("m_story", "term"), Long.class);
    return dsl.selectDistinct(Term.VALUE)
        .from(Term.TABLE)
        .join(other)
        .on(term.eq(Term.ID))
        .where(Term.FACET.eq(Facet.STORY.name()))
        .and(line.in(linesWith(outlet, LineKind.STORY)))
        .fetch(Term.VALUE);
  }

  private static Select<Record1<Long>> linesWith(List<Long> terms, LineKind kind) {
    Table<Record> other = table(name("mark")).as("m_with");
    return select(field(name("m_with", "line"), Long.class))
        .from(other)
        .where(field(name("m_with", "term"), Long.class).in(terms))
        .and(field(name("m_with", "shelf"), Integer.class).eq(Shelf.of(kind)));
  }

  private static Select<Record1<Long>> reportedByOthers() {
    Table<Record> other = table(name("mark")).as("m_by");
    Field<Long> line = field(name("m_by", "line"), Long.class);
    return select(line)
        .from(other)
        .join(Term.TABLE)
        .on(Term.ID.eq(field(name("m_by", "term"), Long.class)))
        .where(Term.FACET.eq(Facet.OUTLET.name()))
        .and(field(name("m_by", "shelf"), Integer.class).eq(Shelf.of(LineKind.INCIDENT)))
        .groupBy(line)
        .having(countDistinct(Term.ID).ge(OTHERS));
  }
}
