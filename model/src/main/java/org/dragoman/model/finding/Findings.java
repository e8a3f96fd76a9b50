package org.dragoman.model.finding;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.TimeExpression;

/// All that one article says.
///
/// @param article the article
/// @param times times that it names
/// @param actors everybody who is mentioned, by id
/// @param mentions who is meant where, in text order
/// @param places places that it names, in text order
/// @param statements in text order
/// @param events in text order, each once, with its further mentions
/// @param claims in text order
/// @param rejected stretches between quotation marks that are no statements, with the reason
public record Findings(
    Article article,
    List<TimeExpression> times,
    List<Actor> actors,
    List<ActorMention> mentions,
    List<Place> places,
    List<Statement> statements,
    List<Event> events,
    List<Claim> claims,
    List<Rejected> rejected) {
  public Findings {
    times = List.copyOf(times);
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    rejected = List.copyOf(rejected);
  }

  /// Every place where an event is told: the events and their further mentions.
  public Stream<Event> eventsTold() {
    return events.stream().flatMap(Event::told);
  }
}
