package org.dragoman.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The files under a path, sorted by name, folder by folder. Hidden files are passed over; a link
/// is followed only to a file inside the same folder.
final class Folder {
  private static final int DEEPEST = 64;
  private final Run run;
  private final Consumer<Path> files;

  Folder(Run run, Consumer<Path> files) {
    this.run = run;
    this.files = files;
  }

  /// Visits an input that the user named: a file, or a folder with all that is in it.
  void visit(Path input) {
    try {
      if (Files.isDirectory(input)) {
        list(input, input.toRealPath(), 0);
      } else if (Files.isRegularFile(input)) {
        files.accept(input);
      } else {
        run.drop(
            name(input),
            Files.exists(input) ? "neither file nor folder" : "no such file or folder",
            "the path of a file or folder");
      }
    } catch (IOException e) {
      unreadable(input, e);
    }
  }

  private void list(Path folder, Path root, int depth) throws IOException {
    if (depth > DEEPEST) {
      run.drop(name(folder), "more than " + DEEPEST + " folders in one another", "fewer");
      return;
    }
    for (Path entry : sorted(folder)) {
      try {
        entry(entry, root, depth);
      } catch (IOException e) {
        unreadable(entry, e);
      }
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(p -> !p.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(p -> p.getFileName().toString()))
          .toList();
    }
  }

  private void entry(Path entry, Path root, int depth) throws IOException {
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      list(entry, root, depth + 1);
    } else if (Files.isSymbolicLink(entry)) {
      link(entry, root);
    } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
      files.accept(entry);
    } else {
      run.drop(name(entry), "neither file nor folder", "a file");
    }
  }

  private void link(Path entry, Path root) throws IOException {
    if (!Files.exists(entry)) {
      run.drop(name(entry), "a link to nothing", "a file");
    } else if (entry.toRealPath().startsWith(root) && Files.isRegularFile(entry)) {
      files.accept(entry);
    } else {
      run.drop(name(entry), "a link out of the folder or to a folder", "a file in the folder");
    }
  }

  private void unreadable(Path path, IOException e) {
    run.drop(name(path), "unreadable (" + e.getClass().getSimpleName() + ")", "a readable file");
  }

  /// The path as the user gave it, with `/` on every system.
  static String name(Path path) {
    return path.toString().replace('\\', '/');
  }
}
