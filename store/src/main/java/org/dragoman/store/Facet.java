package org.dragoman.store;

import java.util.Locale;

/// By what lines can be chosen. A line can have several values of a facet.
public enum Facet {
  /// Id of anybody who takes part: speaks, is spoken to, acts, is acted upon, holds, asserts,
  /// disputes; for an article, anybody whom it mentions.
  ACTOR,
  /// Id of who acts: of an event, an incident or a series of tension.
  SOURCE,
  /// Id of who is acted upon.
  TARGET,
  /// Id of who speaks: of a statement or quotation.
  SPEAKER,
  /// Id of whom a statement is addressed to.
  ADDRESSEE,
  /// Id of who holds a claim, or asserts or disputes a proposition.
  HOLDER,
  /// Alpha-3 code of the country of an actor, of anybody who takes part, or of a place.
  COUNTRY,
  /// Who published it: the outlet of the article, or all outlets that report an incident.
  OUTLET,
  /// Id of the article that says it; for what several articles say, of each.
  ARTICLE,
  /// Id of the story to which it belongs.
  STORY,
  /// Id of what a finding is part of: of an event the incident, of a statement the quotation, of a
  /// claim the proposition.
  WHOLE,
  /// Id of a part: of an incident an event, of a quotation a statement, of a proposition a claim.
  PART,
  /// PLOVER type, upper case.
  TYPE,
  /// CAMEO code, with those above it: 1821 is also 182 and 18.
  CAMEO,
  /// How an event or incident stands, lower case: `alleged`.
  STANDING,
  /// Which lane of the timeline an event or incident is in: `deeds`, `threats`, `words`,
  /// `cooperation`.
  LANE,
  /// Name of a place.
  PLACE,
  /// Parties of a series of tension, and of the incidents counted in it, as [#dyad] puts them.
  DYAD,
  /// What a claim does (`asserts`, `denies`, `doubts`), a statement does (`accuse`), an actor is
  /// (`person`), or how a statement is quoted (`direct`).
  MANNER,
  /// On what the reports differ: `number`; for a proposition also `disputed` when some assert and
  /// some dispute it.
  CONFLICT,
  /// ISO 639-1 code of an article's language.
  LANGUAGE,
  /// The outlet that alone reports an incident.
  ONLY_OUTLET,
  /// The outlet that reported an incident on an earlier day than all others that report it.
  FIRST_OUTLET,
  /// The outlet that covers the story of an incident and does not report it, though at least two
  /// others do.
  LEFT_OUT,
  /// `yes` for an article that repeats an earlier one.
  COPY;

  /// The value of [#DYAD] for two parties.
  public static String dyad(String source, String target) {
    return source + ">" + target;
  }

  /// Its name in addresses: `first_outlet`.
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
