package org.dragoman.ingest;

import java.util.Optional;

/// What an input says of its article beside the text.
record Given(
    Optional<String> id,
    Optional<String> title,
    Optional<String> published,
    Optional<String> outlet,
    Optional<String> url) {
  static final Given NOTHING =
      new Given(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
