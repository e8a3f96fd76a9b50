package org.dragoman.app;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is loaded when it is first asked for.
///
/// @param <T> what it is
final class OnDemand<T> implements Supplier<T> {
  private final Supplier<T> load;
  private Optional<T> loaded = Optional.empty();

  OnDemand(Supplier<T> load) {
    this.load = load;
  }

  @Override
  public synchronized T get() {
    T it = loaded.isPresent() ? loaded.get() : load.get();
    loaded = Optional.of(it);
    return it;
  }

  /// What has been loaded, if anything.
  synchronized Optional<T> loaded() {
    return loaded;
  }
}
