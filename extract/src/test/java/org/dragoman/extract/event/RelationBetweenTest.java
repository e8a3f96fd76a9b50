package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.table.Table;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationBetweenTest {
  private static final int TOLERATED = 4;

  private final Reader reader = Reader.open();
  private final RelationBetween relations = new RelationBetween();

  @AfterAll
  void close() {
    reader.close();
  }

  private RelationBetween.Relation answer(String marked) {
    Marked sentence = Marked.parse(marked);
    return relations.answer(
        Marked.read(reader, sentence.text()), sentence.source(), sentence.target());
  }

  @Test
  void everyTypeIsFoundBetweenMarkedActors() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.load(RelationBetweenTest.class, "relations.tsv").rows()) {
      RelationBetween.Relation relation = answer(row.get("sentence"));
      if (!relation.type().name().equals(row.get("type"))
          || !relation.cameo().equals(row.get("cameo"))) {
        wrong.add(relation.type() + " " + relation.cameo() + " for " + row.get("sentence"));
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(TOLERATED);
  }

  @Test
  void thePassiveSaysTheSameAsTheActive() {
    assertThat(answer("[S Borduria] attacked [T Syldavia].").cameo())
        .isEqualTo(answer("[T Syldavia] was attacked by [S Borduria].").cameo());
  }

  @Test
  void aSentenceWithoutAnyKnownDeedStillHasAnAnswer() {
    Marked sentence = Marked.parse("[S Borduria] lies north of [T Syldavia].");
    assertThat(
            relations
                .answer(Marked.read(reader, sentence.text()), sentence.source(), Optional.empty())
                .type())
        .isInstanceOf(EventType.class);
  }
}
