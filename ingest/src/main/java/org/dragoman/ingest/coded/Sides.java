package org.dragoman.ingest.coded;

/// What stands for an actor of a coded event.
public enum Sides {
  /// The actor as the file has it.
  ACTOR,
  /// The country; rebels, separatists and insurgents stand for themselves.
  PARTY,
  /// The country, for everybody who has one.
  COUNTRY
}
