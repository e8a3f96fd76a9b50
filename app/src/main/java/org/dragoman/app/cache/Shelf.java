package org.dragoman.app.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The files that the cache has in one folder, as they were found.
///
/// @param files with size and the time of their last use
record Shelf(List<Found> files) {
  private static final double LEFT_AFTER_CLEARING = 0.8;
  private static final Pattern OURS = Pattern.compile("[0-9a-f]{62}|draft-.*\\.part");

  /// A file as it was found.
  record Found(Path file, long bytes, FileTime used) {}

  static Shelf of(Path folder) throws IOException {
    List<Found> files = new ArrayList<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder, Shelf::isOurs)) {
      for (Path file : listed) {
        find(file, files);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return new Shelf(files);
  }

  private static boolean isOurs(Path file) {
    return OURS.matcher(file.getFileName().toString()).matches();
  }

  private static void find(Path file, List<Found> files) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      files.add(new Found(file, attributes.size(), attributes.lastModifiedTime()));
    } catch (NoSuchFileException e) {
      // Another process has made room meanwhile.
    }
  }

  /// Deletes what has not been used for longest, if all together is too large.
  void keepWithin(long bytes) throws IOException {
    long all = files.stream().mapToLong(Found::bytes).sum();
    if (all <= bytes) {
      return;
    }
    List<Found> oldestFirst =
        files.stream()
            .sorted(Comparator.comparing(Found::used).thenComparing(Found::file))
            .toList();
    for (Found found : oldestFirst) {
      if (all <= bytes * LEFT_AFTER_CLEARING) {
        return;
      }
      Files.deleteIfExists(found.file());
      all -= found.bytes();
    }
  }
}
