package org.dragoman.extract.actor;

import java.util.Set;

/// Closed lists of pronouns that stand for persons and bodies.
final class Pronouns {
  private static final Set<String> POSSESSIVE =
      Set.of("his", "her", "its", "their", "our", "my", "your");
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

  private Pronouns() {}

  static boolean isPossessive(String folded) {
    return POSSESSIVE.contains(folded);
  }

  /// Whether it stands for one person: he, her.
  static boolean isPersonal(String folded) {
    return MALE.contains(folded) || FEMALE.contains(folded);
  }

  /// Whether a person of a gender (`f`, `m` or blank) may be meant.
  static boolean agrees(String folded, String gender) {
    return switch (gender) {
      case "f" -> FEMALE.contains(folded);
      case "m" -> MALE.contains(folded);
      default -> isPersonal(folded);
    };
  }

  static boolean isNeuter(String folded) {
    return NEUTER.contains(folded);
  }

  static boolean isPlural(String folded) {
    return PLURAL.contains(folded);
  }
}
