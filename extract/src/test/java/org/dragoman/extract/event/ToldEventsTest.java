package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.statement.StatementExtractor;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.table.Table;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Who does what to whom in texts of one or two sentences, construction by construction.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldEventsTest {
  /// Least share of the expected events that are found.
  private static final double RECALL = 0.83;

  /// Least share of the found events that are expected, of those that the text itself tells.
  private static final double PRECISION = 0.87;

  private static final Set<StandingKind> OTHERS_WORDS =
      Set.of(
          StandingKind.ALLEGED,
          StandingKind.THREATENED,
          StandingKind.DEMANDED,
          StandingKind.HYPOTHETICAL);

  private final Reader reader = Reader.open();
  private final ActorResolver actors = new ActorResolver(ActorBase.shipped());
  private final StatementExtractor statements = new StatementExtractor();
  private final EventExtractor events = new EventExtractor();

  @AfterAll
  void close() {
    reader.close();
  }

  /// Who does what to whom; a dash stands for nobody in particular.
  private record Triple(String source, EventType type, String target) {
    static Triple of(String cell) {
      String[] words = cell.split(" ");
      return new Triple(words[0], EventType.valueOf(words[1]), words[2]);
    }

    boolean isToldBy(Event event, Map<String, Actor> cast) {
      return event.code().type() == type
          && isAmong(source, event.sources(), cast)
          && isAmong(target, event.targets(), cast);
    }

    private static boolean isAmong(String who, List<Participant> side, Map<String, Actor> cast) {
      Set<String> places = new HashSet<>(Set.of("-"));
      side.stream()
          .map(Participant::actor)
          .flatMap(Optional::stream)
          .map(cast::get)
          .forEach(actor -> {
            actor.country().ifPresent(places::add);
            places.addAll(actor.sectors());
          });
      return places.contains(who);
    }
  }

  private record Found(List<Event> events, Map<String, Actor> cast) {}

  private Found find(String text) {
    Reading reading = Marked.read(reader, text);
    Cast cast = actors.cast(reading);
    Map<String, Actor> byId = new HashMap<>();
    cast.actors().forEach(a -> byId.put(a.id(), a));
    return new Found(
        events.find(
            reading, cast, statements.find(reading, cast).statements(), List.of(), List.of()),
        byId);
  }

  @Test
  void mostEventsAreFoundAndMostThatAreFoundAreTold() {
    int told = 0;
    int found = 0;
    int coded = 0;
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.load(ToldEventsTest.class, "told-events.tsv").rows()) {
      Found here = find(row.get("text"));
      List<Triple> wanted =
          Arrays.stream(row.get("events").split("\\|"))
              .filter(cell -> !cell.isEmpty())
              .map(Triple::of)
              .toList();
      List<Event> plain =
          here.events().stream().filter(e -> !OTHERS_WORDS.contains(e.standing().kind())).toList();
      List<Triple> missed =
          wanted.stream()
              .filter(w -> here.events().stream().noneMatch(e -> w.isToldBy(e, here.cast())))
              .toList();
      List<Event> extra =
          plain.stream()
              .filter(e -> wanted.stream().noneMatch(w -> w.isToldBy(e, here.cast())))
              .toList();
      told += wanted.size();
      found += wanted.size() - missed.size();
      coded += plain.size();
      right += plain.size() - extra.size();
      if (!missed.isEmpty() || !extra.isEmpty()) {
        wrong.add(row.get("text") + " missed " + missed + ", extra " + extra.size());
      }
    }
    assertThat((double) found / told).as(String.join("\n", wrong)).isGreaterThan(RECALL);
    assertThat((double) right / coded).as(String.join("\n", wrong)).isGreaterThan(PRECISION);
  }
}
