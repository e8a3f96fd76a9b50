package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.table.TableError;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventTablesTest {
  private static final String HEADING = "words\tpos\twith\tcode\top\tsource\ttarget\tneed\n";

  private final ActorResolver actors = new ActorResolver(ActorBase.shipped());
  private Reader reader;

  @BeforeAll
  void openReader() {
    reader = Reader.open();
  }

  @AfterAll
  void closeReader() {
    reader.close();
  }

  private List<Event> events(EventTables tables, String text) {
    Reading reading = Marked.read(reader, text);
    Cast cast = actors.cast(reading);
    return new EventExtractor(tables, EventClassifier.none())
        .find(reading, cast, List.of(), List.of(), List.of());
  }

  private static EventTables own(String name, String text) {
    return EventTables.with(List.of(new CodebookFile("mine/" + name, text)));
  }

  @Test
  void aProjectsOwnVerbIsCoded() {
    String text = "Poland flummoxed Hungary on Monday.";
    assertThat(events(EventTables.shipped(), text)).isEmpty();
    assertThat(
            events(
                own("lexicon.tsv", HEADING + "flummox\tv\tobj:*\t111\t\tsubj\tobj\tboth\n"), text))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.code().cameo()).isEqualTo("111");
          assertThat(event.derivation().rule()).isEqualTo("event/verb-frame@flummox obj:*");
        });
  }

  @Test
  void anOwnRowComesBeforeShippedOnesThatSayMore() {
    EventTables tables = own("lexicon.tsv", HEADING + "accuse\tv\t*\t114\t\tsubj\tobj\tany\n");
    assertThat(events(tables, "Poland accused Hungary of espionage."))
        .extracting(event -> event.code().cameo())
        .containsExactly("114");
  }

  @Test
  void aRowThatNamesNoDeedTakesOneAway() {
    EventTables tables = own("lexicon.tsv", HEADING + "accuse\tv\t*\t\tNONE\n");
    assertThat(events(tables, "Poland accused Hungary of espionage.")).isEmpty();
  }

  @Test
  void columnsThatAreLeftOutAreBlank() {
    EventTables tables = own("lexicon.tsv", "words\tpos\tcode\nflummox\tv\t111\n");
    assertThat(events(tables, "Poland flummoxed Hungary on Monday."))
        .extracting(event -> event.code().type())
        .containsExactly(EventType.ACCUSE);
  }

  @Test
  void aClassGainsWords() {
    String text = "Poland imposed a zorch on Hungary.";
    EventTables tables = own("classes.tsv", "class\twords\nsanctions\tzorch\n");
    assertThat(events(EventTables.shipped(), text))
        .extracting(event -> event.code().cameo())
        .doesNotContain("163");
    assertThat(events(tables, text))
        .extracting(event -> event.code().cameo())
        .containsExactly("163");
  }

  @Test
  void aClassLosesWordsWithAMinus() {
    CodebookFile file =
        new CodebookFile("classes.tsv", "class\twords\nmoon\tluna|selene\nmoon\t-luna\n");
    WordClasses classes = WordClasses.of(List.of(file.table(CodebookFile.Kind.CLASSES)));
    assertThat(classes.words("moon")).contains("selene", "selenes").doesNotContain("luna");
  }

  @Test
  void aCodeMayHaveAnotherType() {
    EventTables tables =
        own(
            "codes.tsv",
            """
            code\tname\ttype\tmode\tcontexts\tgdelt\ticews
            163\tImpose sanctions\tSANCTION\tdiscontinue\teconomic\t-8\t-8
            """);
    assertThat(events(tables, "Poland imposed sanctions on Hungary."))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.code().type()).isEqualTo(EventType.SANCTION);
          assertThat(event.code().mode()).contains("discontinue");
        });
  }

  @Test
  void aMeetingYieldsToWhatItWasForUnlessTheProjectPutsItFirst() {
    String text = "Poland and Hungary met to sign a treaty.";
    assertThat(events(EventTables.shipped(), text))
        .extracting(event -> event.code().type())
        .doesNotContain(EventType.CONSULT);
    assertThat(events(own("precedence.tsv", "type\nCONSULT\n"), text))
        .extracting(event -> event.code().type())
        .contains(EventType.CONSULT);
  }

  @Test
  void whatIsWrongIsSaidWithFileAndLine() {
    assertThatThrownBy(() -> own("lexicon.tsv", HEADING + "\nflummox\tv\t*\t999\n"))
        .isInstanceOf(TableError.class)
        .hasMessage("mine/lexicon.tsv:3: found code '999'; expected a CAMEO code");
    assertThatThrownBy(() -> own("lexicon.tsv", "words\tkind\nflummox\tv\n"))
        .isInstanceOf(TableError.class)
        .hasMessageContaining("mine/lexicon.tsv:1: found the heading");
    assertThatThrownBy(() -> own("lexicon.tsv", HEADING + "flummox\tv\t*\n"))
        .hasMessageContaining("mine/lexicon.tsv:2: found neither code nor operator");
    assertThatThrownBy(() -> own("lexicon.tsv", HEADING + "flummox\tq\t*\t111\n"))
        .hasMessageContaining("expected v, n, a, d or t");
    assertThatThrownBy(() -> own("precedence.tsv", "type\nACCUSE\nACCUSE\n"))
        .hasMessage("mine/precedence.tsv:3: found ACCUSE again; expected each type once");
    assertThatThrownBy(() -> own("refinements.tsv", "code\tclass\tfiner\n070\tmilitary\t9\n"))
        .hasMessageContaining("mine/refinements.tsv:2: found finer '9'");
    assertThatThrownBy(() -> own("compositions.tsv", "op\tdeed\tcode\nDREAM\t07\t030\n"))
        .hasMessageContaining("mine/compositions.tsv:2: found op 'DREAM'; expected an operator");
  }

  @Test
  void anEmptyFileChangesNothing() {
    assertThat(own("lexicon.tsv", "# nothing yet\n\n").lexicon().size())
        .isEqualTo(EventTables.shipped().lexicon().size());
  }

  @Test
  void aRowIsFoundByTheNameThatEventsGiveIt() {
    assertThat(EventTables.shipped().row("accuse of:*"))
        .hasValueSatisfying(row -> {
          assertThat(row.at()).startsWith("speech-acts.tsv:");
          assertThat(row.means()).contains("PLOVER ACCUSE");
        });
    assertThat(EventTables.shipped().row("flummox obj:*")).isEmpty();
  }
}
