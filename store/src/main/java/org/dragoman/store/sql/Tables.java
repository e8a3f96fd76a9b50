package org.dragoman.store.sql;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.dragoman.store.Period;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// The tables of the schema, as the migrations make them.
final class Tables {
  private Tables() {}

  /// The one row that says which revision the store has.
  static final class Store {
    static final Table<Record> TABLE = table(name("store"));
    static final Field<Long> REVISION = field(name("store", "revision"), Long.class);

    private Store() {}
  }

  /// By what a line is found, sorted and counted.
  static final class Line {
    static final Table<Record> TABLE = table(name("line"));
    static final Field<Long> ID = number("id");
    static final Field<Integer> KIND = small("kind");
    static final Field<Integer> SHELF = small("shelf");
    static final Field<String> NAME = text("name");
    static final Field<Long> ARTICLE = number("article");
    static final Field<Long> WHOLE = number("whole");
    static final Field<Integer> HAPPENED = small("happened");
    static final Field<Integer> LASTED = small("lasted");
    static final Field<Integer> REPORTED = small("reported");
    static final Field<Integer> WEIGHT = small("weight");
    static final Field<Long> SINCE = number("since");
    static final Field<Long> DIGEST = number("digest");
    static final Field<Integer> STALE = small("stale");
    static final Field<String> TYPE = text("type");
    static final Field<String> LANE = text("lane");
    static final Field<String> STANDING = text("standing");

    private Line() {}

    private static Field<Long> number(String column) {
      return field(name("line", column), Long.class);
    }

    private static Field<Integer> small(String column) {
      return field(name("line", column), Integer.class);
    }

    private static Field<String> text(String column) {
      return field(name("line", column), String.class);
    }
  }

  /// The line itself.
  static final class Body {
    static final Table<Record> TABLE = table(name("body"));
    static final Field<Long> ID = field(name("body", "id"), Long.class);
    static final Field<String> SOURCE = field(name("body", "source"), String.class);
    static final Field<String> SHOWN = field(name("body", "shown"), String.class);
    static final Field<String> BRIEF = field(name("body", "brief"), String.class);
    static final Field<String> WORDS = field(name("body", "words"), String.class);

    private Body() {}
  }

  /// What is known of an article beside its line.
  static final class Article {
    static final Table<Record> TABLE = table(name("article"));
    static final Field<Long> ID = field(name("article", "id"), Long.class);
    static final Field<String> NAME = field(name("article", "name"), String.class);
    static final Field<String> OUTLET = field(name("article", "outlet"), String.class);
    static final Field<Integer> PUBLISHED = field(name("article", "published"), Integer.class);
    static final Field<String> COPY_OF = field(name("article", "copy_of"), String.class);
    static final Field<byte[]> DIGEST = field(name("article", "digest"), byte[].class);
    static final Field<byte[]> FINDINGS = field(name("article", "findings"), byte[].class);

    private Article() {}
  }

  /// The values that facets have.
  static final class Term {
    static final Table<Record> TABLE = table(name("term"));
    static final Field<Long> ID = field(name("term", "id"), Long.class);
    static final Field<String> FACET = field(name("term", "facet"), String.class);
    static final Field<String> VALUE = field(name("term", "value"), String.class);

    private Term() {}
  }

  /// Which line has which value.
  static final class Mark {
    static final Table<Record> TABLE = table(name("mark"));
    static final Field<Long> LINE = field(name("mark", "line"), Long.class);
    static final Field<Long> TERM = field(name("mark", "term"), Long.class);
    static final Field<Integer> SHELF = field(name("mark", "shelf"), Integer.class);
    static final Field<Integer> REPORTED = field(name("mark", "reported"), Integer.class);
    static final Field<Integer> HAPPENED = field(name("mark", "happened"), Integer.class);
    static final Field<Integer> LASTED = field(name("mark", "lasted"), Integer.class);

    private Mark() {}
  }

  /// Who did it to whom.
  static final class Pair {
    static final Table<Record> TABLE = table(name("pair"));
    static final Field<Long> LINE = field(name("pair", "line"), Long.class);
    static final Field<Long> SOURCE = field(name("pair", "source"), Long.class);
    static final Field<Long> TARGET = field(name("pair", "target"), Long.class);

    private Pair() {}
  }

  /// Where it took place.
  static final class Place {
    static final Table<Record> TABLE = table(name("spot"));
    static final Field<Long> LINE = field(name("spot", "line"), Long.class);
    static final Field<String> PLACE = field(name("spot", "place"), String.class);
    static final Field<Double> LATITUDE = field(name("spot", "latitude"), Double.class);
    static final Field<Double> LONGITUDE = field(name("spot", "longitude"), Double.class);
    static final Field<String> FINENESS = field(name("spot", "fineness"), String.class);

    private Place() {}
  }

  /// What users say of lines.
  static final class Corrections {
    static final Table<Record> TABLE = table(name("correction"));
    static final Field<Long> NUMBER = field(name("correction", "number"), Long.class);
    static final Field<String> KIND = field(name("correction", "kind"), String.class);
    static final Field<String> TARGET = field(name("correction", "target"), String.class);
    static final Field<String> WHAT = field(name("correction", "what"), String.class);
    static final Field<String> BODY = field(name("correction", "body"), String.class);
    static final Field<String> WHO = field(name("correction", "who"), String.class);
    static final Field<String> MOMENT = field(name("correction", "moment"), String.class);
    static final Field<String> WHY = field(name("correction", "why"), String.class);

    private Corrections() {}
  }

  /// What was taken back of it.
  static final class Withdrawals {
    static final Table<Record> TABLE = table(name("withdrawal"));
    static final Field<Long> CORRECTION = field(name("withdrawal", "correction"), Long.class);
    static final Field<String> WHO = field(name("withdrawal", "who"), String.class);
    static final Field<String> MOMENT = field(name("withdrawal", "moment"), String.class);
    static final Field<String> WHY = field(name("withdrawal", "why"), String.class);

    private Withdrawals() {}
  }

  /// How many lines of a standing stand on a shelf.
  static final class ShelfSum {
    static final Table<Record> TABLE = table(name("shelf_sum"));
    static final Field<Integer> SHELF = field(name("shelf_sum", "shelf"), Integer.class);
    static final Field<String> STANDING = field(name("shelf_sum", "standing"), String.class);
    static final Field<Long> N = field(name("shelf_sum", "n"), Long.class);

    private ShelfSum() {}
  }

  /// How many incidents fell on a day.
  static final class DaySum {
    static final Table<Record> TABLE = table(name("day_sum"));
    static final Field<Integer> CLOCK = field(name("day_sum", "clock"), Integer.class);
    static final Field<Integer> DAY = field(name("day_sum", "day"), Integer.class);
    static final Field<String> LANE = field(name("day_sum", "lane"), String.class);
    static final Field<String> STANDING = field(name("day_sum", "standing"), String.class);
    static final Field<Long> N = field(name("day_sum", "n"), Long.class);

    private DaySum() {}

    /// The number of a clock in the table; it never changes.
    static int number(Period.Clock clock) {
      return switch (clock) {
        case HAPPENED -> 0;
        case REPORTED -> 1;
      };
    }
  }

  /// How many incidents two parties have.
  static final class PairSum {
    static final Table<Record> TABLE = table(name("pair_sum"));
    static final Field<Long> SOURCE = field(name("pair_sum", "source"), Long.class);
    static final Field<Long> TARGET = field(name("pair_sum", "target"), Long.class);
    static final Field<Long> N = field(name("pair_sum", "n"), Long.class);
    static final Field<Long> COOPERATION = field(name("pair_sum", "cooperation"), Long.class);

    private PairSum() {}
  }
}
