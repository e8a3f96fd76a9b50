package org.dragoman.serve.outside;

import java.util.Optional;

/// Takes in an article that somebody sends: reads it, finds what it says and adds it to the store.
@FunctionalInterface
public interface Intake {
  /// Takes in an article; when it returns, the store has it.
  Outcome take(Offer offer);

  /// An article as it is sent.
  ///
  /// @param mediaType `text/plain`, `text/html` or `application/json`
  /// @param bytes the article; never changed
  /// @param url its public address, if that is known
  /// @param outlet who published it
  /// @param published when, as an ISO 8601 date
  /// @param title its headline
  record Offer(
      String mediaType,
      byte[] bytes,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> published,
      Optional<String> title) {}

  /// What became of it.
  sealed interface Outcome {
    /// It is in the store.
    ///
    /// @param article its id
    /// @param isNew whether it was not there before
    record Taken(String article, boolean isNew) implements Outcome {}

    /// It cannot be used.
    record Refused(String found, String expected) implements Outcome {}

    /// It cannot be used now.
    record Busy(String why) implements Outcome {}
  }
}
