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

/// CAMEO's finest codes, each told by a sentence.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldCodesTest {
  private static final int TOLERATED = 3;

  private final Reader reader = Reader.open();
  private final ActorResolver actors = new ActorResolver(ActorBase.shipped());
  private final StatementExtractor statements = new StatementExtractor();
  private final EventExtractor events = new EventExtractor();

  @AfterAll
  void close() {
    reader.close();
  }

  private List<String> codes(String text) {
    Reading reading = Marked.read(reader, text);
    Cast cast = actors.cast(reading);
    return events
        .find(reading, cast, statements.find(reading, cast).statements(), List.of(), List.of())
        .stream()
        .map(Event::code)
        .map(code -> code.cameo())
        .toList();
  }

  @Test
  void everyFineCodeIsToldByItsSentence() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.load(ToldCodesTest.class, "told-codes.tsv").rows()) {
      List<String> found = codes(row.get("sentence"));
      if (!found.contains(row.get("code"))) {
        wrong.add(row.get("code") + " is told as " + found + ": " + row.get("sentence"));
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(TOLERATED);
  }
}
