package org.dragoman.extract.actor;

import org.dragoman.extract.place.Region;
import org.dragoman.extract.place.State;

/// What a name in the tables stands for.
sealed interface Known {
  /// A state by one of its words.
  record OfState(State state, Form form) implements Known {}

  /// A region by its name or adjective.
  record OfRegion(Region region, Form form) implements Known {}

  record OfBody(Body body) implements Known {}

  /// A person by full name.
  record OfPerson(Person person) implements Known {}

  /// How a word stands for a state or region.
  enum Form {
    NAME,
    ADJECTIVE,
    /// a Colombian, the Russians
    PEOPLE,
    CAPITAL,
    /// the White House
    SEAT
  }
}
