package org.dragoman.app.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CachePlaceTest {
  private static final String HOME = "/home/ada";

  @Test
  void theNamedCacheFolderComesFirst() {
    assertThat(CachePlace.of(Map.of("XDG_CACHE_HOME", "/var/cache/ada"), HOME, "Linux"))
        .contains(Path.of("/var/cache/ada/dragoman/readings"));
  }

  @Test
  void elseItIsTheUsualOneOfTheSystem() {
    assertThat(CachePlace.of(Map.of(), HOME, "Linux"))
        .contains(Path.of("/home/ada/.cache/dragoman/readings"));
    assertThat(CachePlace.of(Map.of(), HOME, "Mac OS X"))
        .contains(Path.of("/home/ada/Library/Caches/dragoman/readings"));
  }

  @Test
  void aRelativeFolderDoesNotCount() {
    assertThat(CachePlace.of(Map.of("XDG_CACHE_HOME", "cache"), HOME, "Linux"))
        .contains(Path.of("/home/ada/.cache/dragoman/readings"));
  }

  @Test
  void whoHasNoHomeHasNoCache() {
    assertThat(CachePlace.of(Map.of(), "", "Linux")).isEmpty();
  }
}
