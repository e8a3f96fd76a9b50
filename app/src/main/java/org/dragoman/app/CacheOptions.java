package org.dragoman.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.dragoman.app.cache.CacheFolder;
import org.dragoman.app.cache.CachePlace;
import org.dragoman.app.cache.CodeVersion;
import org.dragoman.read.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Whether and where readings are kept, so that what has been read once need not be read again.
final class CacheOptions {
  private static final long MOST_BYTES = 1L << 30;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Keep readings in this folder (default: dragoman/readings in your cache folder).")
  private final Optional<Path> folder = Optional.empty();

  @Option(
      names = "--no-cache",
      description = "Read everything anew and keep nothing. The record is the same.")
  private boolean none;

  /// The folder for readings and what tells this reader from others; empty if none is wanted or, by
  /// default, to be had.
  Optional<Cache> cache() {
    if (none && folder.isPresent()) {
      throw new ParameterException(spec.commandLine(), "Either --cache DIR or --no-cache");
    }
    if (none) {
      return Optional.empty();
    }
    return folder.isPresent() ? Optional.of(wanted(folder.get())) : usual();
  }

  private Cache wanted(Path place) {
    try {
      String version =
          CodeVersion.of(Reader.madeOf())
              .orElseThrow(
                  () -> new IOException("this build of the reader cannot be told from others"));
      return new Cache(CacheFolder.open(place, MOST_BYTES, InstantSource.system()), version);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "--cache " + place + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static Optional<Cache> usual() {
    Optional<Path> place =
        CachePlace.of(
            System.getenv(),
            System.getProperty("user.home", ""),
            System.getProperty("os.name", ""));
    Optional<String> version = place.flatMap(_ -> CodeVersion.of(Reader.madeOf()));
    if (version.isEmpty()) {
      return Optional.empty();
    }
    try {
      CacheFolder folder =
          CacheFolder.open(place.orElseThrow(), MOST_BYTES, InstantSource.system());
      return Optional.of(new Cache(folder, version.get()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// A folder with readings.
  ///
  /// @param folder where they are
  /// @param version of what made those that may be taken up
  record Cache(CacheFolder folder, String version) {}
}
