package org.dragoman.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.StandingKind;

/// The codes that a correction may give.
final class Codes {
  private static final List<String> TYPES = names(EventType.values());
  private static final List<String> STANDINGS =
      names(StandingKind.values()).stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();

  private Codes() {}

  static void check(Optional<String> type, Optional<String> cameo, Optional<String> standing) {
    if (type.isEmpty() && cameo.isEmpty() && standing.isEmpty()) {
      throw new IllegalArgumentException("a recoding gives a type, a CAMEO code or a standing");
    }
    type.ifPresent(t -> expect("PLOVER type", t, TYPES));
    standing.ifPresent(s -> expect("standing", s, STANDINGS));
    cameo
        .filter(c -> !c.matches("\\d{2,4}"))
        .ifPresent(c -> {
          throw new IllegalArgumentException("a CAMEO code has 2 to 4 digits, found " + c);
        });
  }

  private static void expect(String what, String found, List<String> allowed) {
    if (!allowed.contains(found)) {
      throw new IllegalArgumentException(
          "no such %s: %s; there are %s".formatted(what, found, String.join(", ", allowed)));
    }
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
