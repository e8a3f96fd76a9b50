package org.dragoman.app.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where a feed is that the user named: an address in the web, or a file.
///
/// @param name as the user gave it
/// @param uri the address
public record FeedAddress(String name, URI uri) {
  private static final String EXPECTED =
      "; expected the address of a feed, such as https://news.example/feed.xml, or a file";

  /// The feed that a user means.
  ///
  /// @throws IllegalArgumentException if it can be none, saying what was found and what is expected
  public static FeedAddress of(String given) {
    try {
      URI uri = new URI(given.strip());
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return switch (scheme) {
        case "http", "https" -> inWeb(given, uri);
        case "file" -> file(given, Path.of(uri));
        default -> file(given, Path.of(given));
      };
    } catch (URISyntaxException | InvalidPathException e) {
      throw new IllegalArgumentException("found " + given + EXPECTED, e);
    }
  }

  private static FeedAddress inWeb(String given, URI uri) {
    if (uri.getHost() == null || uri.getUserInfo() != null) {
      throw new IllegalArgumentException("found " + given + EXPECTED);
    }
    return new FeedAddress(given, uri);
  }

  private static FeedAddress file(String given, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("found no file " + given + EXPECTED);
    }
    return new FeedAddress(given, file.toAbsolutePath().toUri());
  }

  boolean isFile() {
    return "file".equalsIgnoreCase(uri.getScheme());
  }
}
