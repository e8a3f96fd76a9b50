package org.dragoman.app.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
  private static final long LARGE = 1L << 20;
  private static final byte[] BYTES = {1, 2, 3};

  @TempDir private Path temporary = Path.of("");

  private CacheFolder open(long bytes, int second) throws IOException {
    return CacheFolder.open(
        temporary.resolve("cache"), bytes, InstantSource.fixed(Instant.ofEpochSecond(second)));
  }

  private static String key(int number) {
    return "ab%062x".formatted(number);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void whatIsKeptIsFoundByOthers() throws IOException {
    open(LARGE, 0).keep(key(1), BYTES);
    assertThat(open(LARGE, 1).find(key(1))).contains(BYTES);
    assertThat(open(LARGE, 1).find(key(2))).isEmpty();
    assertThat(files()).hasSize(1);
  }

  @Test
  void theFolderIsItsOwnersAlone() throws IOException {
    assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
    open(LARGE, 0);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(temporary.resolve("cache"))))
        .isEqualTo("rwx------");
    Path open = Files.createDirectory(temporary.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThatThrownBy(() -> CacheFolder.open(open, LARGE, InstantSource.system()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("everybody may write");
  }

  @Test
  void aPlaceThatIsNoFolderIsRefused() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    assertThatThrownBy(() -> CacheFolder.open(file, LARGE, InstantSource.system()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void whatWasNotUsedForLongestGoesFirst() throws IOException {
    long room = 256 * 10L * BYTES.length;
    for (int number = 0; number < 10; number++) {
      try (CacheFolder folder = open(room, 1_000 + number)) {
        folder.keep(key(number), BYTES);
        Files.setLastModifiedTime(
            temporary.resolve("cache/ab").resolve(key(number).substring(2)),
            java.nio.file.attribute.FileTime.from(Instant.ofEpochSecond(1_000 + number)));
      }
    }
    try (CacheFolder folder = open(room, 2_000)) {
      assertThat(folder.find(key(0))).isPresent();
      folder.keep(key(10), BYTES);
    }
    CacheFolder after = open(room, 3_000);
    assertThat(IntStream.range(0, 11).filter(n -> after.find(key(n)).isPresent()))
        .containsExactly(0, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void filesOfOthersAreLeftAlone() throws IOException {
    Path theirs = temporary.resolve("cache/ab/letters.txt");
    Files.createDirectories(theirs.getParent());
    Files.write(theirs, new byte[5_000]);
    Files.setPosixFilePermissions(
        temporary.resolve("cache"), PosixFilePermissions.fromString("rwx------"));
    try (CacheFolder folder = open(256 * 4L, 0)) {
      folder.keep(key(1), BYTES);
      folder.keep(key(2), BYTES);
    }
    assertThat(theirs).exists();
    assertThat(files()).hasSize(2);
  }

  @Test
  void manyAtOnceNeverSeeHalfAFile() throws IOException {
    byte[] long1 = new byte[200_000];
    byte[] long2 = new byte[200_000];
    java.util.Arrays.fill(long2, (byte) 1);
    CacheFolder one = open(1L << 30, 0);
    CacheFolder two = open(1L << 30, 0);
    one.keep(key(1), long1);
    IntStream.range(0, 60)
        .parallel()
        .forEach(i -> {
          (i % 2 == 0 ? one : two).keep(key(1), i % 3 == 0 ? long1 : long2);
          byte[] found = (i % 2 == 0 ? two : one).find(key(1)).orElseThrow();
          assertThat(found).hasSize(200_000).containsOnly(found[0]);
        });
    assertThat(files()).hasSize(1);
    assertThat(one.hasFailed()).isFalse();
  }

  @Test
  void aFolderThatVanishesIsNoTrouble() throws IOException {
    CacheFolder folder = open(LARGE, 0);
    folder.keep(key(1), BYTES);
    Files.delete(files().getFirst());
    Files.delete(temporary.resolve("cache/ab"));
    Files.delete(temporary.resolve("cache"));
    assertThat(folder.find(key(1))).isEmpty();
    folder.close();
    assertThat(folder.hasFailed()).isFalse();
  }

  @Test
  void whatCannotBeWrittenIsLeftOutAndSaid() throws IOException {
    CacheFolder folder = open(LARGE, 0);
    Files.createFile(temporary.resolve("cache/ab"));
    folder.keep(key(1), BYTES);
    assertThat(folder.hasFailed()).isTrue();
    assertThat(folder.find(key(1))).isEmpty();
  }
}
