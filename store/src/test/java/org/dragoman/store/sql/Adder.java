package org.dragoman.store.sql;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.store.ArticleRecord;
import org.dragoman.store.Attribution;
import org.dragoman.store.Correction;
import org.dragoman.store.LineKind;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Sample;
import org.dragoman.store.TogetherRecord;

/// A process that adds to a store until it is killed, and says on its output what has been
/// acknowledged.
final class Adder {
  static final int STATEMENTS = 20;

  private Adder() {}

  public static void main(String[] arguments) {
    int from = Integer.parseInt(arguments[1]);
    try (RecordStore store = SqliteStore.open(Path.of(arguments[0]))) {
      say("open");
      for (int i = from; ; i++) {
        store.add(article(i));
        say("article " + i);
        if (i % 3 == 0) {
          say("revision " + store.replace(together(i)));
        }
        if (i % 7 == 0) {
          Attribution by =
              new Attribution("Mara", java.time.Instant.parse("2031-03-06T10:00:00Z"), "no " + i);
          store.correct(new Correction.Reject(LineKind.STATEMENT, statement(i, 0), by));
          say("correction " + i);
        }
      }
    }
  }

  private static void say(String what) {
    System.out.println(what);
    System.out.flush();
  }

  static String statement(int article, int number) {
    return "statement:" + article + "-" + number;
  }

  /// An article with twenty statements, of its own words.
  static ArticleRecord article(int i) {
    List<String> statements = new ArrayList<>();
    for (int n = 0; n < STATEMENTS; n++) {
      statements.add(Sample.statement(statement(i, n), "article-" + i, n, n + 9, "person:p" + n));
    }
    return Sample.article(
        "article-" + i,
        "Herald",
        "2031-03-04",
        "Zebra%d spoke of many things and of many more.".formatted(i),
        statements.toArray(String[]::new));
  }

  /// As many incidents as the number of the article says, of which all carry that number.
  static TogetherRecord together(int i) {
    List<String> incidents = new ArrayList<>();
    for (int n = 0; n < 30; n++) {
      incidents.add(
          Sample.incident("incident:" + n, "AID", "07", "happened", "2031-03-04", "report-" + i));
    }
    return new TogetherRecord(incidents, Map.of());
  }
}
