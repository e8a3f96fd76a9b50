package org.dragoman.app.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The files in some folders, with their size and time, to tell which are new or have changed. It
/// looks again and again instead of having itself told: that also works on network drives.
final class Shelves {
  private static final int DEEPEST = 64;
  private final List<Path> folders;
  private final Map<Path, State> read = new HashMap<>();
  private Map<Path, State> before = Map.of();

  Shelves(List<Path> folders) {
    this.folders = List.copyOf(folders);
    read.putAll(look());
  }

  private record State(long bytes, FileTime changed) {}

  /// Files that have come or changed, and have stayed as they are since the last look: those that
  /// are being written are not yet among them.
  List<Path> changed() {
    Map<Path, State> now = look();
    List<Path> changed =
        now.entrySet().stream()
            .filter(f -> !f.getValue().equals(read.get(f.getKey())))
            .filter(f -> f.getValue().equals(before.get(f.getKey())))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    changed.forEach(
        file -> read.put(file, now.getOrDefault(file, new State(0, FileTime.fromMillis(0)))));
    read.keySet().retainAll(now.keySet());
    before = now;
    return changed;
  }

  private Map<Path, State> look() {
    Map<Path, State> files = new HashMap<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(
            folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new Look(files));
      } catch (IOException e) {
        // A folder that is away for a while comes back; what was in it is known.
      }
    }
    return files;
  }

  private static final class Look extends SimpleFileVisitor<Path> {
    private final Map<Path, State> files;

    Look(Map<Path, State> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        files.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
      Path name = file.getFileName();
      return name != null && name.toString().startsWith(".") && name.toString().length() > 2;
    }
  }
}
