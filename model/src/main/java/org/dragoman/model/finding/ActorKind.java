package org.dragoman.model.finding;

/// What sort of actor somebody is.
public enum ActorKind {
  PERSON,
  STATE,
  /// A body: government, ministry, court, party, company, international organisation.
  ORGANIZATION,
  /// Armed groups, movements, crowds with a name.
  GROUP,
  /// "a senior official", "analysts": somebody whom the text does not name.
  UNNAMED
}
