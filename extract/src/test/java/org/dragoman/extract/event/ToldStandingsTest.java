package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.statement.StatementExtractor;
import org.dragoman.model.finding.Event;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.table.Table;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// How deeds stand behind implicatives, negations and their exceptions, conditions, questions,
/// purposes, plans, hearsay and denials.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldStandingsTest {
  private static final int TOLERATED = 7;

  private final Reader reader = Reader.open();
  private final ActorResolver actors = new ActorResolver(ActorBase.shipped());
  private final StatementExtractor statements = new StatementExtractor();
  private final EventExtractor events = new EventExtractor();

  @AfterAll
  void close() {
    reader.close();
  }

  private List<String> told(String text) {
    Reading reading = Marked.read(reader, text);
    Cast cast = actors.cast(reading);
    return events
        .find(reading, cast, statements.find(reading, cast).statements(), List.of(), List.of())
        .stream()
        .map(ToldStandingsTest::brief)
        .toList();
  }

  private static String brief(Event event) {
    return event.code().type() + " " + event.standing().kind();
  }

  @Test
  void deedsStandAsTheirSentencesSay() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.load(ToldStandingsTest.class, "told-standings.tsv").rows()) {
      String wanted =
          row.get("type") + " " + row.get("standing").toUpperCase(java.util.Locale.ROOT);
      List<String> found = told(row.get("sentence"));
      if (!found.contains(wanted)) {
        wrong.add(wanted + " is told as " + found + ": " + row.get("sentence"));
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(TOLERATED);
  }
}
