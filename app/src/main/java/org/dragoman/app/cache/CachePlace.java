package org.dragoman.app.cache;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a user's programs keep what they can make again.
public final class CachePlace {
  private static final String NAME = "dragoman";

  private CachePlace() {}

  /// The folder for readings: below `$XDG_CACHE_HOME`, `%LOCALAPPDATA%` or the home folder's
  /// `.cache` or, on a Mac, `Library/Caches`. Empty where there is none of these.
  ///
  /// @param environment variables of the process
  /// @param home the user's home folder; may be blank
  /// @param system name of the operating system, as Java gives it
  public static Optional<Path> of(Map<String, String> environment, String home, String system) {
    Stream<String> candidates =
        Stream.of(
            environment.getOrDefault("XDG_CACHE_HOME", ""),
            environment.getOrDefault("LOCALAPPDATA", ""),
            home.isBlank()
                ? ""
                : home + (system.startsWith("Mac") ? "/Library/Caches" : "/.cache"));
    return candidates
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .findFirst()
        .map(folder -> folder.resolve(NAME).resolve("readings"));
  }
}
