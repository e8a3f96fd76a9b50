package org.dragoman.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dragoman.serve.route.Answer;

/// The files of the pages, as they lie under `/assets` in the jar. A name is made of plain parts
/// only, so that none leads elsewhere.
final class Assets {
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z0-9_-][A-Za-z0-9._-]{0,100}(?:/[A-Za-z0-9_-][A-Za-z0-9._-]{0,100}){0,3}");
  private static final Pattern HASHED = Pattern.compile(".*[.-][0-9a-f]{8,64}\\.[a-z0-9]+");
  private static final int TAG_BYTES = 12;
  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"));

  private final Map<String, Packed> loaded = new ConcurrentHashMap<>();

  /// A file by its name below `/assets`; nothing if there is none.
  Optional<Packed> find(String name) {
    if (!NAME.matcher(name).matches() || name.contains("..")) {
      return Optional.empty();
    }
    Packed known = loaded.get(name);
    return known == null ? load(name) : Optional.of(known);
  }

  private Optional<Packed> load(String name) {
    Optional<String> type =
        Optional.ofNullable(MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
      if (in == null) {
        return Optional.empty();
      }
      Packed packed = Packed.of(tagged(name, type.get(), in.readAllBytes()));
      loaded.put(name, packed);
      return Optional.of(packed);
    } catch (IOException e) {
      throw new UncheckedIOException("a jar does not fail", e);
    }
  }

  private static Answer tagged(String name, String mediaType, byte[] bytes) {
    boolean forEver = HASHED.matcher(name).matches();
    return Answer.of(200, mediaType, bytes)
        .with("ETag", "W/\"" + hash(bytes) + "\"")
        .with("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "no-cache");
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
