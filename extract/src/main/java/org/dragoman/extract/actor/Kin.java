package org.dragoman.extract.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.table.Table;

/// Nouns and titles that say whose relative somebody is, or only that it is a man or a woman: wife,
/// son, Mrs, spokeswoman.
final class Kin {
  private static final Map<String, Tie> TIES = load();

  private Kin() {}

  /// How somebody is related to another.
  enum Relation {
    CHILD,
    PARENT,
    SPOUSE,
    SIBLING,
    /// of the family, but not said how closely: cousin, uncle
    OTHER,
    /// no relative: Mr, queen
    NONE;

    /// What the other is to him, where one word says it.
    Optional<Relation> inverse() {
      return switch (this) {
        case CHILD -> Optional.of(PARENT);
        case PARENT -> Optional.of(CHILD);
        case SPOUSE -> Optional.of(SPOUSE);
        case SIBLING -> Optional.of(SIBLING);
        case OTHER, NONE -> Optional.empty();
      };
    }
  }

  /// What one noun says.
  ///
  /// @param gender `f`, `m`, or blank
  record Tie(Relation relation, String gender) {}

  private static Map<String, Tie> load() {
    Map<String, Tie> ties = new HashMap<>();
    for (Table.Row row : Table.load(Kin.class, "kin.tsv").rows()) {
      Relation relation =
          row.as("relation", r -> Relation.valueOf(r.toUpperCase(Locale.ROOT)), "a relation");
      ties.put(row.get("word"), new Tie(relation, row.find("gender").orElse("")));
    }
    return Map.copyOf(ties);
  }

  /// The relation that a noun names, if it names one.
  static Optional<Tie> of(String noun) {
    return Optional.ofNullable(TIES.get(noun)).filter(tie -> tie.relation() != Relation.NONE);
  }

  /// `f` or `m` where a noun or title says so, else blank.
  static String genderOf(String noun) {
    Tie tie = TIES.get(noun);
    if (tie != null) {
      return tie.gender();
    }
    return noun.endsWith("woman") ? "f" : noun.endsWith("man") && noun.length() > 5 ? "m" : "";
  }
}
