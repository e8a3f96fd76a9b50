package org.dragoman.store;

import java.util.List;
import java.util.Optional;

/// What a user says of a line: that it is wrong, that two are one, that it is of another kind, that
/// an actor has another name. It is laid over what was extracted and never changes it.
public sealed interface Correction {
  /// The kind of line that is corrected.
  LineKind kind();

  /// Id of the line that is corrected.
  String target();

  Attribution by();

  /// The line should not be there. It leaves lists, counts and views, and is still found by its id.
  record Reject(LineKind kind, String target, Attribution by) implements Correction {}

  /// The line is the same as another, of the same kind: of the actor or incident `target`
  /// everything goes to `into`.
  ///
  /// @param kind actor or incident
  record Merge(LineKind kind, String target, String into, Attribution by) implements Correction {
    public Merge {
      if (kind != LineKind.ACTOR && kind != LineKind.INCIDENT) {
        throw new IllegalArgumentException("only actors and incidents are merged, not a " + kind);
      }
      if (target.equals(into)) {
        throw new IllegalArgumentException("a line is not merged with itself: " + target);
      }
    }
  }

  /// An event or incident is of another kind, or stands otherwise.
  ///
  /// @param kind event or incident
  /// @param type PLOVER type, upper case
  /// @param cameo CAMEO code of 2 to 4 digits
  /// @param standing as the record names it, lower case
  record Recode(
      LineKind kind,
      String target,
      Optional<String> type,
      Optional<String> cameo,
      Optional<String> standing,
      Attribution by)
      implements Correction {
    public Recode {
      if (kind != LineKind.EVENT && kind != LineKind.INCIDENT) {
        throw new IllegalArgumentException("only events and incidents are recoded, not a " + kind);
      }
      Codes.check(type, cameo, standing);
    }
  }

  /// An actor has another name; the old one stays among the aliases.
  record Rename(String target, String name, Attribution by) implements Correction {
    public Rename {
      if (name.isBlank()) {
        throw new IllegalArgumentException("an actor has a name");
      }
    }

    @Override
    public LineKind kind() {
      return LineKind.ACTOR;
    }
  }

  /// The names by which corrections are known outside: `reject`, `merge`, `recode`, `rename`.
  static List<String> names() {
    return List.of("reject", "merge", "recode", "rename");
  }

  /// Which of [#names()] it is.
  default String what() {
    return switch (this) {
      case Reject _ -> "reject";
      case Merge _ -> "merge";
      case Recode _ -> "recode";
      case Rename _ -> "rename";
    };
  }
}
