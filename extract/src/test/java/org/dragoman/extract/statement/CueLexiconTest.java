package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.dragoman.model.finding.Statement.Force;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;
import org.junit.jupiter.api.Test;

class CueLexiconTest {
  private static final CueLexicon LEXICON = CueLexicon.load();

  private static Force forceOf(String text, String word) {
    Sentence sentence = Texts.read(text).sentences().getFirst();
    Token cue =
        sentence.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
    return LEXICON.at(sentence, cue).getFirst().force();
  }

  @Test
  void aCueHasItsForce() {
    assertThat(forceOf("The minister denied the report.", "denied")).isEqualTo(Force.DENY);
    assertThat(forceOf("The general threatened to attack.", "threatened"))
        .isEqualTo(Force.THREATEN);
    assertThat(forceOf("The union promised to help.", "promised")).isEqualTo(Force.PROMISE);
  }

  @Test
  void aPrepositionMakesAnotherCue() {
    assertThat(forceOf("The bishop called the war a crime.", "called")).isEqualTo(Force.ASSERT);
    assertThat(forceOf("The bishop called for peace.", "called")).isEqualTo(Force.DEMAND);
  }

  @Test
  void aBrokenLineIsNamed() {
    String table = "cue\tpos\tforce\tgrade\ttakes\nsay\tverb\tSHOUT\t1\tclause\n";
    assertThatThrownBy(() -> CueLexicon.of(Table.read("mine.tsv", new StringReader(table))))
        .isInstanceOf(TableError.class)
        .hasMessageContaining("mine.tsv")
        .hasMessageContaining("SHOUT");
  }

  @Test
  void theLexiconHoldsHundredsOfCues() {
    assertThat(Table.load(CueLexicon.class, "cues.tsv").rows()).hasSizeGreaterThan(700);
  }
}
