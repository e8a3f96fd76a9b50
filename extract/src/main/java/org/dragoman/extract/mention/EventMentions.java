package org.dragoman.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Reading;

/// Finds which events of an article are one, told several times: in the headline and the body, in
/// the takeaways and the lead. Two deeds that are only alike stay two.
public final class EventMentions {
  /// Of one type and article; what comes later stays by itself, so that a hostile text costs
  /// little.
  private static final int MOST = 300;

  private final DeedWords words = DeedWords.load();
  private final Likeness likeness = new Likeness(words);

  /// The events, each once, with its further mentions; in text order.
  ///
  /// @param actors everybody in the article
  /// @param events all that its sentences tell
  public List<Event> joined(Reading reading, List<Actor> actors, List<Event> events) {
    Map<String, Actor> byId = new HashMap<>();
    actors.forEach(a -> byId.put(a.id(), a));
    Map<EventType, List<Telling>> byType = new EnumMap<>(EventType.class);
    List<Event> joined = new ArrayList<>();
    for (Event event : events) {
      List<Telling> alike = byType.computeIfAbsent(event.code().type(), _ -> new ArrayList<>());
      reading
          .sentenceAt(event.trigger().start())
          .filter(_ -> alike.size() < MOST)
          .ifPresentOrElse(
              s -> alike.add(Telling.of(event, reading, s, words, byId)), () -> joined.add(event));
    }
    byType.values().stream().flatMap(this::groups).map(Joined::of).forEach(joined::add);
    joined.sort(Comparator.comparing(Event::trigger).thenComparing(Event::id));
    return joined;
  }

  /// Tellings of one event each.
  private Stream<List<Telling>> groups(List<Telling> tellings) {
    return new Grouping(tellings, likeness).groups().stream();
  }
}
