package org.dragoman.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Something that is being loaded while other work goes on.
///
/// @param <T> what it will be
final class Loading<T> implements Supplier<T> {
  private final CompletableFuture<T> future;

  private Loading(CompletableFuture<T> future) {
    this.future = future;
  }

  static <T> Loading<T> of(Supplier<T> load) {
    return new Loading<>(CompletableFuture.supplyAsync(load));
  }

  /// Waits for it; if loading failed, it fails here and in the same way.
  @Override
  public T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
