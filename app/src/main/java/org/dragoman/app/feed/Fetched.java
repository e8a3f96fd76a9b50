package org.dragoman.app.feed;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// What came of asking for something in the web.
sealed interface Fetched {
  /// It came.
  ///
  /// @param from the address that gave it, after it led elsewhere
  /// @param mediaType as it was sent
  /// @param stamp by which to ask whether it has changed
  /// @param fresh how long it stays as it is, if that was said
  record Got(
      URI from, byte[] bytes, Optional<String> mediaType, Stamp stamp, Optional<Duration> fresh)
      implements Fetched {}

  /// It has not changed.
  record Unchanged() implements Fetched {}

  /// It did not come.
  ///
  /// @param status of HTTP; 0 if there was no answer
  /// @param rest how long not to ask again, if that was said
  record Failed(String found, String expected, int status, Optional<Duration> rest)
      implements Fetched {
    private static final int GONE = 410;
    private static final int SERVER = 500;
    private static final int TOO_MANY = 429;

    /// Whether it will never come again.
    boolean isForEver() {
      return status == GONE;
    }

    /// Whether asking later may help.
    boolean mayPass() {
      return status == 0 || status == TOO_MANY || status >= SERVER;
    }
  }

  /// By what a server knows whether something has changed since it was sent.
  ///
  /// @param etag its name of the version
  /// @param modified when it was changed, in its own words
  record Stamp(Optional<String> etag, Optional<String> modified) {
    static final Stamp NONE = new Stamp(Optional.empty(), Optional.empty());
  }
}
