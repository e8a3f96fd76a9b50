package org.dragoman.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.dragoman.store.StoreProblem;

/// The folder of an embedded store: the database and a lock, for its owner alone. Whoever copies it
/// while no process has it open has a whole store.
final class StoreFolder implements AutoCloseable {
  static final String DATABASE = "record.db";
  private static final String LOCK = "lock";
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private StoreFolder(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /// Makes the folder where it is not there, and takes it for this process.
  ///
  /// @throws StoreProblem if another process has it, or it cannot be written
  static StoreFolder open(Path folder) {
    Path lockFile = folder.resolve(LOCK);
    try {
      Files.createDirectories(folder);
      own(folder, "rwx------");
      create(lockFile);
      create(folder.resolve(DATABASE));
    } catch (IOException e) {
      throw new StoreProblem(
          folder + " cannot be used for a store: " + e + "; name a folder that you may write to",
          e);
    }
    return locked(folder, lockFile);
  }

  /// The file of the database.
  Path database() {
    return folder.resolve(DATABASE);
  }

  private static StoreFolder locked(Path folder, Path lockFile) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(lockFile, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Optional<FileLock> lock = tryLock(channel);
      if (lock.isEmpty()) {
        String holder = holder(lockFile);
        channel.close();
        throw new StoreProblem(
            folder
                + " is in use by another process"
                + holder
                + ": end that one, or name another folder");
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)),
          0);
      return new StoreFolder(folder, channel, lock.get());
    } catch (IOException e) {
      throw new StoreProblem(lockFile + " cannot be locked: " + e.getMessage(), e);
    }
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException _) {
      return Optional.empty();
    }
  }

  private static String holder(Path lockFile) {
    try {
      String pid = Files.readString(lockFile).strip();
      return pid.matches("\\d{1,10}") ? " (number " + pid + ")" : "";
    } catch (IOException _) {
      return "";
    }
  }

  private static void create(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    own(file, "rw-------");
  }

  private static void own(Path path, String permissions) throws IOException {
    if (POSIX) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  @Override
  public void close() {
    try {
      if (channel.isOpen()) {
        lock.release();
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be released", e);
    }
  }
}
