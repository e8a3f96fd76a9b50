package org.dragoman.serve.record;

import java.util.function.BiFunction;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Route;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Snapshot;

/// Answers calls from one whole revision of the store, which is open for as long as that takes.
public final class Opened {
  private final RecordStore store;

  public Opened(RecordStore store) {
    this.store = store;
  }

  /// A handler that looks at one revision.
  public Route.Handler reading(BiFunction<Snapshot, Call, Answer> answer) {
    return call -> {
      try (Snapshot snapshot = store.snapshot()) {
        return answer.apply(snapshot, call).resting(snapshot.basis());
      }
    };
  }
}
