package org.dragoman.store;

import java.time.Instant;

/// Who does something, when and why.
///
/// @param who a name, as the person gives it
/// @param when the moment
/// @param why the reason, in the person's words
public record Attribution(String who, Instant when, String why) {
  public Attribution {
    if (who.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException("a correction says who makes it and why");
    }
  }
}
