package org.dragoman.app.cache;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dragoman.read.cache.ReadingStore;

/// A folder that keeps readings, a file each, in 256 shelves by the first two digits of the key.
///
/// A file is written beside its place and then moved there, so that nobody sees half of one,
/// whatever other processes do at the same time. A file that cannot be read is not there; one that
/// cannot be written is left out. When the folder is closed, the shelves that were written to drop
/// what has not been used for longest, until they keep to their part of the size allowed.
public final class CacheFolder implements ReadingStore, AutoCloseable {
  private static final int SHELF_DIGITS = 2;
  private static final int SHELVES = 256;
  private static final long LARGEST_FILE = 64L << 20;

  private final Path folder;
  private final long shelfBytes;
  private final InstantSource clock;
  private final Set<Path> written = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean failed = new AtomicBoolean();

  private CacheFolder(Path folder, long bytes, InstantSource clock) {
    this.folder = folder;
    this.shelfBytes = bytes / SHELVES;
    this.clock = clock;
  }

  /// Opens a folder, and makes it if need be, for its owner alone.
  ///
  /// @param bytes the most that may lie in it
  /// @throws IOException if it cannot be made, or if just anybody may write to it
  public static CacheFolder open(Path folder, long bytes, InstantSource clock) throws IOException {
    Private.folder(folder);
    return new CacheFolder(folder, bytes, clock);
  }

  @Override
  public Optional<byte[]> find(String key) {
    Path file = file(key);
    try {
      if (Files.size(file) > LARGEST_FILE) {
        return Optional.empty();
      }
      byte[] packed = Files.readAllBytes(file);
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      return Optional.of(packed);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(String key, byte[] packed) {
    Path file = file(key);
    if (failed.get() || packed.length > Math.min(LARGEST_FILE, shelfBytes)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      put(file, packed);
      written.add(file.getParent());
    } catch (IOException e) {
      failed.set(true);
    }
  }

  private static void put(Path file, byte[] packed) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), "draft-", ".part");
    try {
      Files.write(draft, packed);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("this file system moves no file in one step", e);
    }
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, SHELF_DIGITS)).resolve(key.substring(SHELF_DIGITS));
  }

  /// Whether something could not be kept; after that nothing is.
  public boolean hasFailed() {
    return failed.get();
  }

  /// Makes room where something has been written.
  @Override
  public void close() {
    for (Path shelf : written) {
      try {
        Shelf.of(shelf).keepWithin(shelfBytes);
      } catch (NoSuchFileException e) {
        // Somebody has removed the folder meanwhile; then there is room enough.
      } catch (IOException e) {
        failed.set(true);
      }
    }
  }
}
