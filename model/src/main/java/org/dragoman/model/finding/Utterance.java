package org.dragoman.model.finding;

import java.util.Optional;

/// When, where and on which medium something was said.
///
/// @param date TIMEX3 value
/// @param venue as the text has it, `aboard Air Force One`
/// @param medium as the text has it, `social media`
public record Utterance(Optional<String> date, Optional<String> venue, Optional<String> medium) {
  public static final Utterance UNKNOWN =
      new Utterance(Optional.empty(), Optional.empty(), Optional.empty());
}
