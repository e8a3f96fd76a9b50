package org.dragoman.app.actors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorFile;
import picocli.CommandLine.Option;

/// The option `--actors`: files in which a user adds or replaces rows of the actor base.
public final class OwnActors {
  private static final long LARGEST = 64L << 20;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = {
        "Own actors, which add to the shipped ones or replace them; may be given again.",
        "docs/actors.md says how such a file looks."
      })
  private final List<Path> files = new ArrayList<>();

  /// The same as [#base()], but the shipped base alone is loaded only when it is asked for; what is
  /// wrong with own files is said at once.
  ///
  /// @throws IOException if a file cannot be read
  /// @throws org.dragoman.model.table.TableError if a line is broken
  public Supplier<ActorBase> later() throws IOException {
    if (files.isEmpty()) {
      return ActorBase::shipped;
    }
    ActorBase loaded = base();
    return () -> loaded;
  }

  /// The shipped base with the user's rows.
  ///
  /// @throws IOException if a file cannot be read
  /// @throws org.dragoman.model.table.TableError if a line is broken
  public ActorBase base() throws IOException {
    return base(files);
  }

  /// The shipped base with the rows of files.
  ///
  /// @throws IOException if a file cannot be read
  /// @throws org.dragoman.model.table.TableError if a line is broken
  public static ActorBase base(List<Path> files) throws IOException {
    List<ActorFile> own = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new IOException(file + ": no such file of actors");
      }
      if (Files.size(file) > LARGEST) {
        throw new IOException(file + ": a file of actors has at most 64 MB");
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      own.add(new ActorFile(file.toString(), text));
    }
    return ActorBase.with(own);
  }
}
