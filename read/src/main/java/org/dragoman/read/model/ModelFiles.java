package org.dragoman.read.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files of a model on the class path. Each is checked against its digest before it is used, so
/// that a reading's version says exactly what read it.
///
/// @param version name of the model, `reader-v0`
/// @param digests SHA-256 by file name, as `sha256sum` writes them
public record ModelFiles(String version, Map<String, String> digests) {
  /// The model that this build ships.
  private static final String CURRENT = "reader-v0";

  private static final String DIGESTS = "digests.sha256";

  public ModelFiles {
    digests = Map.copyOf(digests);
  }

  /// The model that this build ships.
  public static ModelFiles current() {
    Map<String, String> digests = new LinkedHashMap<>();
    for (String line : text(bytes(DIGESTS))) {
      digests.put(line.substring(line.indexOf(' ')).strip(), line.substring(0, line.indexOf(' ')));
    }
    return new ModelFiles(CURRENT, digests);
  }

  /// The whole of a file.
  ///
  /// @param name `vocabulary.txt`
  /// @throws IllegalStateException if the file is missing or is not the one that was published
  public byte[] read(String name) {
    byte[] content = bytes(name);
    String found = HexFormat.of().formatHex(sha256(content));
    if (!found.equals(digests.get(name))) {
      throw new IllegalStateException(
          "model file " + name + " has SHA-256 " + found + "; expected " + digests.get(name));
    }
    return content;
  }

  /// The lines of a text file.
  ///
  /// @throws IllegalStateException as [#read(String)]
  public List<String> lines(String name) {
    return text(read(name));
  }

  private static List<String> text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no model file " + name + " on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
