package org.dragoman.read.coreference;

import org.dragoman.model.reading.Relation;

/// What describes a phrase by itself; each has some values, of which one holds.
@SuppressWarnings("EnumOrdinal") // the order is the numbering
enum OwnFeature {
  FORM(Form.values().length),
  WORD(Pronoun.WORDS),
  RELATION(Relation.values().length),
  ABOVE(Relation.values().length),
  DETERMINER(Determiner.values().length),
  NUMBER(Traits.Count.values().length),
  GENDER(Traits.Gender.values().length),
  NATURE(Traits.Nature.values().length),
  NAME_KIND(4),
  NOUN_TAG(6),
  LENGTH(6),
  MODIFIERS(3),
  DESCRIBED(4),
  PLACE(4),
  SENTENCE(4),
  QUOTED(2),
  HEAD_BEFORE(4),
  HEAD_AFTER(3),
  TEXT_BEFORE(3),
  CHAIN(4),
  PREDICATE(3),
  CLAUSE(3),
  KNOWN(2),
  NESTED(3);

  private static final int[] STARTS = starts();

  /// How many values all have together.
  static final int COUNT = STARTS[values().length];

  private final int values;

  OwnFeature(int values) {
    this.values = values;
  }

  private static int[] starts() {
    int[] starts = new int[values().length + 1];
    for (OwnFeature feature : values()) {
      starts[feature.ordinal() + 1] = starts[feature.ordinal()] + feature.values;
    }
    return starts;
  }

  /// The number of a value; larger values count as the last.
  int of(int value) {
    return STARTS[ordinal()] + Math.clamp(value, 0, values - 1);
  }

  int of(Enum<?> value) {
    return of(value.ordinal());
  }

  int of(boolean value) {
    return of(value ? 1 : 0);
  }
}
