package org.dragoman.read.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files of a model. Each is checked against its digest before it is used, so that a reading's
/// version says exactly what read it.
///
/// @param version name of the model, `reader-v1`
/// @param digests SHA-256 by file name, as `sha256sum` writes them
/// @param source where the files are
public record ModelFiles(String version, Map<String, String> digests, Source source) {
  /// The model that this build ships.
  private static final String CURRENT = "reader-v1";

  /// The network of factuality that this build ships, in a folder of its own.
  private static final String FACTUALITY = "factuality-v1";

  private static final String FACTUALITY_FOLDER = "factuality/";
  private static final String VOCABULARY = "vocabulary.txt";

  private static final int PART = 1 << 14;
  private static final String DIGESTS = "digests.sha256";

  public ModelFiles {
    digests = Map.copyOf(digests);
  }

  /// A model on the class path.
  public ModelFiles(String version, Map<String, String> digests) {
    this(version, digests, ModelFiles::onClassPath);
  }

  /// Where files come from by their names.
  public interface Source {
    /// A file from its beginning.
    ///
    /// @throws IllegalStateException if there is no such file
    InputStream open(String name) throws IOException;
  }

  /// The model that this build ships.
  public static ModelFiles current() {
    Source source = ModelFiles::onClassPath;
    return new ModelFiles(CURRENT, digests(source), source);
  }

  /// The network of factuality that this build ships; its vocabulary is the reader's.
  public static ModelFiles factuality() {
    Source source = name -> onClassPath(name.equals(VOCABULARY) ? name : FACTUALITY_FOLDER + name);
    return new ModelFiles(FACTUALITY, digests(source), source);
  }

  /// A model in a folder, as training leaves it: not shipped, but to be measured.
  ///
  /// @param version name of the model, with which the names of its large files begin
  public static ModelFiles in(Path folder, String version) {
    Source source = name -> inFolder(folder, name);
    return new ModelFiles(version, digests(source), source);
  }

  private static Map<String, String> digests(Source source) {
    Map<String, String> digests = new LinkedHashMap<>();
    for (String line : text(bytes(source, DIGESTS))) {
      digests.put(line.substring(line.indexOf(' ')).strip(), line.substring(0, line.indexOf(' ')));
    }
    return digests;
  }

  /// The whole of a file.
  ///
  /// @param name `vocabulary.txt`
  /// @throws IllegalStateException if the file is missing or is not the one that was published
  public byte[] read(String name) {
    byte[] content = bytes(source, name);
    check(name, sha256().digest(content));
    return content;
  }

  /// The whole of a large file, outside the heap.
  ///
  /// @throws IllegalStateException as [#read(String)]
  ByteBuffer readDirect(String name) {
    MessageDigest digest = sha256();
    ByteBuffer content = direct(name, digest);
    check(name, digest.digest());
    return content;
  }

  private void check(String name, byte[] digest) {
    String found = HexFormat.of().formatHex(digest);
    if (!found.equals(digests.get(name))) {
      throw new IllegalStateException(
          "model file " + name + " has SHA-256 " + found + "; expected " + digests.get(name));
    }
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

  private static InputStream inFolder(Path folder, String name) throws IOException {
    try {
      return Files.newInputStream(folder.resolve(name));
    } catch (NoSuchFileException e) {
      throw new IllegalStateException("no model file " + name + " in " + folder, e);
    }
  }

  private static InputStream onClassPath(String name) {
    InputStream in = ModelFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("no model file " + name + " on the class path");
    }
    return in;
  }

  private static byte[] bytes(Source source, String name) {
    try (InputStream in = source.open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ByteBuffer direct(String name, MessageDigest digest) {
    byte[] part = new byte[PART];
    try (InputStream in = source.open(name)) {
      ByteBuffer content = ByteBuffer.allocateDirect(in.available() + 1);
      for (int count = in.read(part); count >= 0; count = in.read(part)) {
        digest.update(part, 0, count);
        content = withRoom(content, count).put(part, 0, count);
      }
      return content.flip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is available at once is the whole file, both in a folder and in a jar; elsewhere it need
  /// not be.
  private static ByteBuffer withRoom(ByteBuffer content, int count) {
    return content.remaining() >= count
        ? content
        : ByteBuffer.allocateDirect(2 * content.capacity() + count).put(content.flip());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
