package org.dragoman.app.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Tells one build of some code from another, so that a reading is never taken for that of a reader
/// with other rules: the SHA-256 of all files of the jars or folders that classes come from, and
/// the version of Java. Of a jar the checksums in its list of contents are taken, of a folder the
/// files themselves; a network is large and known by the digest that lies beside it.
public final class CodeVersion {
  private static final String NETWORK = ".onnx";

  private final MessageDigest digest;

  private CodeVersion(MessageDigest digest) {
    this.digest = digest;
  }

  /// The version of what some classes come from; empty where it cannot be told.
  public static Optional<String> of(List<Class<?>> classes) {
    List<Optional<Path>> places = classes.stream().map(CodeVersion::placeOf).toList();
    if (places.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    try {
      CodeVersion version = new CodeVersion(MessageDigest.getInstance("SHA-256"));
      version.add(Runtime.version() + " " + System.getProperty("os.arch"));
      for (Path place : places.stream().flatMap(Optional::stream).distinct().toList()) {
        version.add(place);
      }
      return Optional.of(HexFormat.of().formatHex(version.digest.digest()));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Optional<Path> placeOf(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    try {
      return place == null || !place.getProtocol().equals("file")
          ? Optional.empty()
          : Optional.of(Path.of(place.toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private void add(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      addFolder(place);
    } else {
      addJar(place);
    }
  }

  private void addJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(CodeVersion::line)
          .sorted()
          .forEach(this::add);
    }
  }

  private static String line(ZipEntry entry) {
    return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(folder.relativize(file) + " " + Files.size(file));
        if (!file.toString().endsWith(NETWORK)) {
          digest.update(Files.readAllBytes(file));
        }
      }
    }
  }

  private void add(String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
