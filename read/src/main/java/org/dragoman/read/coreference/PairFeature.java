package org.dragoman.read.coreference;

/// What describes a phrase and an antecedent together; each has some values, of which at most one
/// holds.
@SuppressWarnings("EnumOrdinal") // the order is the numbering
enum PairFeature {
  SENTENCES(8),
  PHRASES(9),
  FORMS(Form.values().length * Form.values().length),
  WORDS(Pronoun.WORDS * Pronoun.WORDS),
  SAME_TEXT(4),
  SAME_HEAD(6),
  MODIFIERS(6),
  NAMES(7),
  COMPLEMENTS(5),
  POSSESSORS(4),
  DETERMINERS(Determiner.values().length * Determiner.values().length),
  GENDER(9),
  NUMBER(9),
  NATURE(36),
  ROLES(9),
  GOVERNOR(3),
  NESTING(4),
  LINK(4),
  QUOTES(5),
  CLAUSE(4),
  PARALLEL(3),
  CHAIN(6),
  CHAIN_NAMED(3),
  LAST_OF_CHAIN(2),
  CHAIN_HEAD(3),
  RANK(5),
  SUBJECT_RANK(4);

  private static final int[] STARTS = starts();

  /// How many values all have together.
  static final int COUNT = STARTS[values().length];

  private final int values;

  PairFeature(int values) {
    this.values = values;
  }

  private static int[] starts() {
    int[] starts = new int[values().length + 1];
    for (PairFeature feature : values()) {
      starts[feature.ordinal() + 1] = starts[feature.ordinal()] + feature.values;
    }
    return starts;
  }

  /// The number of a value; larger values count as the last.
  int of(int value) {
    return STARTS[ordinal()] + Math.clamp(value, 0, values - 1);
  }

  int of(boolean value) {
    return of(value ? 1 : 0);
  }

  int of(Enum<?> mine, Enum<?> yours, int kinds) {
    return of(mine.ordinal() * kinds + yours.ordinal());
  }
}
