package org.dragoman.store.line;

import java.util.Arrays;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.finding.EventType;

/// The lanes of a timeline. They are those of tension, but that a deed that is threatened is a
/// threat.
final class Lane {
  private Lane() {}

  static String of(String type, String standing) {
    if (standing.equals("threatened")) {
      return "threats";
    }
    return Arrays.stream(EventType.values())
        .filter(known -> known.name().equals(type))
        .findFirst()
        .map(known -> name(Deed.Part.of(known)))
        .orElse("words");
  }

  private static String name(Deed.Part part) {
    return switch (part) {
      case ACT -> "deeds";
      case THREAT -> "threats";
      case WORD -> "words";
      case COOPERATION -> "cooperation";
    };
  }
}
