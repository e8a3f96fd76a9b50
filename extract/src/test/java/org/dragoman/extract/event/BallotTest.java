package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BallotTest {
  private Reader reader;

  @BeforeAll
  void openReader() {
    reader = Reader.open();
  }

  @AfterAll
  void closeReader() {
    reader.close();
  }

  private static EventClassifier sure(String cameo, double confidence) {
    return (_, _, _, _) -> Optional.of(new Vote(cameo, confidence, "reading-of-tea@1"));
  }

  private List<Event> events(EventClassifier classifier, String text) {
    Reading reading = Marked.read(reader, text);
    Cast cast = new ActorResolver(ActorBase.shipped()).cast(reading);
    return new EventExtractor(EventTables.shipped(), classifier)
        .find(reading, cast, List.of(), List.of(), List.of());
  }

  private RelationBetween.Relation relation(EventClassifier classifier, String marked) {
    Marked question = Marked.parse(marked);
    return new RelationBetween(EventTables.shipped(), classifier)
        .answer(Marked.read(reader, question.text()), question.source(), question.target());
  }

  @Test
  void aClauseThatNoRuleKnowsIsTheClassifiers() {
    String text = "Russia flummoxed Ukraine on Monday.";
    assertThat(events(EventClassifier.none(), text)).isEmpty();
    assertThat(events(sure("111", 0.8), text))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.code().cameo()).isEqualTo("111");
          assertThat(event.derivation().rule()).isEqualTo("event/classifier+reading-of-tea@1");
          assertThat(event.derivation().confidence()).isEqualTo(0.8);
        });
  }

  @Test
  void anUnsureClassifierFindsNothing() {
    assertThat(events(sure("111", 0.3), "Russia flummoxed Ukraine on Monday.")).isEmpty();
  }

  @Test
  void aClassifierIsNotAskedWithoutTwoParties() {
    assertThat(events(sure("111", 0.9), "The rain flummoxed the gardener.")).isEmpty();
    assertThat(events(sure("111", 0.9), "Russia flummoxed.")).isEmpty();
  }

  @Test
  void aSureRuleIsNotOverruled() {
    String text = "Russia accused Ukraine of espionage.";
    assertThat(events(sure("070", 0.99), text))
        .extracting(event -> event.code().type())
        .contains(EventType.ACCUSE)
        .doesNotContain(EventType.AID);
  }

  @Test
  void aRelationNamesTheRuleAndTheClassifier() {
    String marked = "[S Borduria] flummoxed [T Syldavia].";
    assertThat(relation(EventClassifier.none(), marked).rule()).isEqualTo("event/lexicon-vote");
    RelationBetween.Relation relation = relation(sure("111", 0.5), marked);
    assertThat(relation.type()).isEqualTo(EventType.ACCUSE);
    assertThat(relation.rule()).isEqualTo("event/classifier+reading-of-tea@1");
  }

  @Test
  void aRuleInDoubtYieldsToASureClassifier() {
    String marked = "[S Borduria], said analysts, invaded quickly; that alarmed [T Syldavia].";
    RelationBetween.Relation relation = relation(sure("111", 0.95), marked);
    assertThat(relation.type()).isEqualTo(EventType.ACCUSE);
    assertThat(relation.rule()).matches("event/verb-frame@.*\\+reading-of-tea@1");
    assertThat(relation(sure("111", 0.2), marked).type()).isEqualTo(EventType.ASSAULT);
  }

  @Test
  void aVoteNamesACodeAndAShare() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Vote("ACCUSE", 0.5, "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Vote("111", 1.5, "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Vote("111", Double.NaN, "x"));
  }
}
