package org.dragoman.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.claim.ClaimExtractor;
import org.dragoman.extract.event.EventExtractor;
import org.dragoman.extract.event.EventTables;
import org.dragoman.extract.event.Exemplars;
import org.dragoman.extract.mention.EventMentions;
import org.dragoman.extract.place.PlaceFinder;
import org.dragoman.extract.quantity.QuantityFinder;
import org.dragoman.extract.statement.StatementExtractor;
import org.dragoman.extract.statement.StatementsFound;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Finding;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.reading.Reading;

/// Turns a reading into all that its article says: actors, places, statements, events with their
/// standing, claims. A pure function; may be used by several threads.
public final class Extractor {
  private final ActorResolver actors;
  private final PlaceFinder places;
  private final QuantityFinder quantities;
  private final StatementExtractor statements;
  private final EventExtractor events;
  private final ClaimExtractor claims;
  private final EventMentions mentions = new EventMentions();

  private Extractor(
      ActorResolver actors,
      PlaceFinder places,
      QuantityFinder quantities,
      StatementExtractor statements,
      EventExtractor events,
      ClaimExtractor claims) {
    this.actors = actors;
    this.places = places;
    this.quantities = quantities;
    this.statements = statements;
    this.events = events;
    this.claims = claims;
  }

  /// Loads all tables.
  public static Extractor load() {
    return load(ActorBase.shipped());
  }

  /// Loads all tables but those of the actors, which are given.
  public static Extractor load(ActorBase base) {
    return load(base, EventTables.shipped());
  }

  /// Loads all tables but those of the actors and of the events' codes, which are given.
  public static Extractor load(ActorBase base, EventTables events) {
    return new Extractor(
        new ActorResolver(base),
        new PlaceFinder(base.states(), base.gazetteer()),
        QuantityFinder.load(),
        new StatementExtractor(),
        new EventExtractor(events, Exemplars.with(events)),
        ClaimExtractor.load());
  }

  /// All that the article says.
  public Findings extract(Reading reading) {
    Cast cast = actors.cast(reading);
    List<Quantity> counted = quantities.find(reading);
    StatementsFound said = statements.find(reading, cast);
    List<Place> where = places.find(reading);
    List<Event> done = once(events.find(reading, cast, said.statements(), where, counted));
    List<Claim> claimed = claims.find(reading, cast, said.statements(), done, counted);
    return new Findings(
        reading.article(),
        reading.times(),
        cast.actors(),
        cast.mentions(),
        where,
        once(said.statements()),
        mentions.joined(reading, cast.actors(), done),
        once(claimed),
        said.rejected());
  }

  /// The findings without later ones of the same id.
  private static <F extends Finding> List<F> once(List<F> findings) {
    Set<String> ids = new HashSet<>();
    return findings.stream().filter(f -> ids.add(f.id())).toList();
  }
}
