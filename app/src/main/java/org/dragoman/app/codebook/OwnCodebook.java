package org.dragoman.app.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dragoman.extract.event.CodebookFile;
import org.dragoman.extract.event.EventTables;
import picocli.CommandLine.Option;

/// The option `--codebook`: a folder with a project's own rows of the tables that events are coded
/// by.
public final class OwnCodebook {
  private static final long LARGEST = 16L << 20;
  private static final String TABLE = ".tsv";

  @Option(
      names = "--codebook",
      paramLabel = "FOLDER",
      description = {
        "Own words, codes, types and precedence for events; its rows come before the shipped ones.",
        "docs/codebook.md says which files it may hold."
      })
  private final Optional<Path> folder = Optional.empty();

  /// The shipped tables with the project's rows before them.
  ///
  /// @throws IOException if a file cannot be read, or is none that a codebook has
  /// @throws org.dragoman.model.table.TableError if a line is broken
  public EventTables tables() throws IOException {
    return folder.isPresent() ? tables(folder.get()) : EventTables.shipped();
  }

  /// The same, to be asked for later: a project's own tables are loaded now, so that what is wrong
  /// with them is said at once.
  ///
  /// @throws IOException if a file cannot be read, or is none that a codebook has
  /// @throws org.dragoman.model.table.TableError if a line is broken
  public Supplier<EventTables> later() throws IOException {
    if (folder.isEmpty()) {
      return EventTables::shipped;
    }
    EventTables loaded = tables(folder.get());
    return () -> loaded;
  }

  /// The shipped tables with the rows of a folder before them.
  ///
  /// @throws IOException if a file cannot be read, or is none that a codebook has
  /// @throws org.dragoman.model.table.TableError if a line is broken
  public static EventTables tables(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": no such folder; --codebook takes a folder with tables");
    }
    List<CodebookFile> files = new ArrayList<>();
    for (Path file : tsv(folder)) {
      files.add(file(file));
    }
    if (files.isEmpty()) {
      throw new IOException(folder + ": found no table; expected any of " + CodebookFile.names());
    }
    return EventTables.with(files);
  }

  /// The tables of a folder in the order of their names; other files (notes, a licence) may lie
  /// beside them.
  private static List<Path> tsv(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.getFileName().toString().endsWith(TABLE)).sorted().toList();
    }
  }

  private static CodebookFile file(Path file) throws IOException {
    if (!CodebookFile.isKnown(file.getFileName().toString())) {
      throw new IOException(
          file + ": no table of a codebook; expected any of " + CodebookFile.names());
    }
    if (Files.size(file) > LARGEST) {
      throw new IOException(file + ": a table of a codebook has at most 16 MB");
    }
    return new CodebookFile(
        file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }
}
