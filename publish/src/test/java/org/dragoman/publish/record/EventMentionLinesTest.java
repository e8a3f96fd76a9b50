package org.dragoman.publish.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.When;
import org.dragoman.publish.SmallRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An event that its article tells twice: a line for each mention, which name each other.
class EventMentionLinesTest {
  private static final When DAY = new When(Optional.of("2026-01-04"), When.Basis.STATED);

  private final Findings once = SmallRecord.record().articles().getFirst();
  private final List<JsonNode> events = events();

  private List<JsonNode> events() {
    Event told = once.events().getFirst();
    Event again = at(new Span(3, 8), "event:2", DAY, List.of());
    Event event = at(told.trigger(), told.id(), DAY, List.of(again));
    JsonMapper mapper = JsonMapper.builder().build();
    return new RecordLines()
        .ofArticle(with(event), Optional.empty()).stream()
            .map(mapper::readTree)
            .filter(line -> line.path("type").asString("").equals("event"))
            .toList();
  }

  private Event at(Span trigger, String id, When date, List<Event> mentions) {
    Event e = once.events().getFirst();
    return new Event(
        id,
        new Citation("a1", trigger),
        trigger,
        e.sources(),
        e.targets(),
        e.code(),
        e.standing(),
        date,
        e.place(),
        e.quantities(),
        e.within(),
        e.derivation(),
        mentions);
  }

  private Findings with(Event event) {
    return new Findings(
        once.article(),
        once.times(),
        once.actors(),
        once.mentions(),
        once.places(),
        once.statements(),
        List.of(event),
        once.claims(),
        once.rejected());
  }

  @Test
  void everyMentionHasALineInTextOrder() {
    assertThat(events)
        .extracting(e -> e.path("id").asString())
        .containsExactly("event:2", "event:1");
  }

  @Test
  void aFurtherMentionNamesItsEvent() {
    assertThat(events.getFirst().path("mentionOf").asString()).isEqualTo("event:1");
    assertThat(events.getFirst().path("mentions").isEmpty()).isTrue();
  }

  @Test
  void anEventListsItsFurtherMentionsWithWhatTheySay() {
    JsonNode event = events.getLast();
    JsonNode mention = event.path("mentions").path(0);
    assertThat(event.path("mentionOf").isNull()).isTrue();
    assertThat(mention.path("event").asString()).isEqualTo("event:2");
    assertThat(mention.path("trigger").path("start").asInt())
        .as("offsets count code points")
        .isEqualTo(2);
    assertThat(mention.path("standing").path("kind").asString()).isEqualTo("happened");
    assertThat(mention.path("date").path("value").asString()).isEqualTo("2026-01-04");
    assertThat(mention.path("place").isNull()).isTrue();
    assertThat(mention.path("quantities").isArray()).isTrue();
  }
}
