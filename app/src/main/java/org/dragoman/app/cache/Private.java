package org.dragoman.app.cache;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders whose files others cannot slip in.
final class Private {
  private Private() {}

  /// Makes a folder that only its owner may enter; one that is there already must not be open for
  /// all to write.
  static void folder(Path folder) throws IOException {
    boolean hasOwners = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      make(folder, hasOwners);
    }
    if (hasOwners && isOpen(folder)) {
      throw new FileSystemException(
          folder.toString(), "", "everybody may write to this folder; expected one that is yours");
    }
  }

  private static void make(Path folder, boolean hasOwners) throws IOException {
    if (hasOwners) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  private static boolean isOpen(Path folder) throws IOException {
    return Files.getFileAttributeView(folder, PosixFileAttributeView.class)
        .readAttributes()
        .permissions()
        .contains(PosixFilePermission.OTHERS_WRITE);
  }
}
