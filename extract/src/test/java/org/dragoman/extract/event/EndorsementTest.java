package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.statement.StatementExtractor;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndorsementTest {
  private static final Optional<String> SPEAKER = Optional.of("person:karol-nawrocki");

  private final Reader reader = Reader.open();
  private final ActorResolver actors = new ActorResolver(ActorBase.shipped());
  private final StatementExtractor statements = new StatementExtractor();
  private final EventExtractor events = new EventExtractor();

  @AfterAll
  void close() {
    reader.close();
  }

  private List<Event> find(String text) {
    Reading reading = Marked.read(reader, text);
    Cast cast = actors.cast(reading);
    return events.find(
        reading, cast, statements.find(reading, cast).statements(), List.of(), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asked whether Hungary could face an attack, President Karol Nawrocki of Poland said: \"Sounds good to me.\"",
        "When asked whether Hungary might face military intervention, Polish President Karol Nawrocki replied, “Why not?”",
        "Polish President Karol Nawrocki, asked if Poland would bomb Hungary, told reporters \"we'll see.\"",
        "\"Could Hungary face military action?\" a reporter asked. \"It could happen,\" Polish President Karol Nawrocki said."
      })
  void whoEndorsesForceThatAQuestionNamesThreatensIt(String text) {
    List<Event> found = find(text);
    assertThat(found)
        .filteredOn(e -> e.code().type() == EventType.ASSAULT)
        .singleElement()
        .extracting(Event::standing)
        .isInstanceOfSatisfying(
            Standing.Threatened.class,
            threatened ->
                assertThat(threatened.by().flatMap(Participant::actor)).isEqualTo(SPEAKER));
    assertThat(found)
        .filteredOn(e -> e.code().type() == EventType.THREATEN)
        .singleElement()
        .satisfies(e -> {
          assertThat(e.sources()).extracting(Participant::actor).containsExactly(SPEAKER);
          assertThat(e.standing()).isInstanceOf(Standing.Happened.class);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When asked whether Hungary might be attacked, Polish President Karol Nawrocki answered, \"No, absolutely not.\"",
        "Asked whether Hungary could face an attack, Polish President Karol Nawrocki declined to comment.",
        "Asked whether Hungary could face an attack, Polish President Karol Nawrocki said: \"That is for the generals.\"",
        "Polish bombing could hit Hungary. \"Sounds good to me,\" Polish President Karol Nawrocki said of the weather."
      })
  void whoDoesNotEndorseItThreatensNobody(String text) {
    assertThat(find(text))
        .noneMatch(e -> e.code().type() == EventType.THREATEN)
        .noneMatch(e -> e.standing() instanceof Standing.Threatened);
  }

  @Test
  void whatIsScheduledIsNotRequested() {
    assertThat(find("The Polish foreign minister is scheduled to visit Hungary next week."))
        .isNotEmpty()
        .noneMatch(e -> e.code().type() == EventType.REQUEST)
        .allMatch(e -> e.standing() instanceof Standing.Planned);
  }
}
