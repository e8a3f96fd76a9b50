package org.dragoman.serve.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// News of the record for whoever listens. Who is slow misses what has been overtaken, never the
/// latest; nobody holds up another.
public final class LiveEvents implements AutoCloseable {
  private final int most;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Latest latest = new Latest();

  /// @param most how many may listen at a time
  public LiveEvents(int most) {
    this.most = most;
  }

  /// Tells everybody; an event replaces an earlier one of its name that has not been heard yet.
  ///
  /// @param name of the kind of event
  /// @param json one line of JSON
  public void tell(String name, String json) {
    latest.put(name, json);
    listeners.forEach(l -> l.latest.put(name, json));
  }

  /// Somebody who listens from now on, and first hears the latest of each kind; nobody if there are
  /// too many.
  public Optional<Listener> listen() {
    if (listeners.size() >= most) {
      return Optional.empty();
    }
    Listener listener = new Listener();
    listeners.add(listener);
    latest.copyTo(listener.latest);
    return Optional.of(listener);
  }

  /// Ends it for everybody who listens.
  @Override
  public void close() {
    listeners.forEach(Listener::close);
  }

  /// How many listen.
  public int listening() {
    return listeners.size();
  }

  /// An event.
  public record Event(String name, String json) {}

  /// Somebody who listens.
  public final class Listener implements AutoCloseable {
    private final Latest latest = new Latest();

    /// The next event; nothing if none comes in time.
    ///
    /// @throws InterruptedException if the waiting is broken off
    public Optional<Event> next(long milliseconds) throws InterruptedException {
      return latest.take(milliseconds);
    }

    /// Whether there can be more.
    public boolean isOpen() {
      return listeners.contains(this);
    }

    @Override
    public void close() {
      listeners.remove(this);
      latest.end();
    }
  }

  /// The latest event of each name, the longest unheard first.
  private static final class Latest {
    private final Map<String, String> unheard = new LinkedHashMap<>();
    private boolean ended;

    synchronized void put(String name, String json) {
      unheard.put(name, json);
      notifyAll();
    }

    synchronized Optional<Event> take(long milliseconds) throws InterruptedException {
      long end = System.nanoTime() + milliseconds * 1_000_000;
      long left = milliseconds;
      while (unheard.isEmpty() && !ended && left > 0) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
      Optional<Event> first =
          unheard.entrySet().stream().findFirst().map(e -> new Event(e.getKey(), e.getValue()));
      first.ifPresent(e -> unheard.remove(e.name()));
      return first;
    }

    synchronized void end() {
      ended = true;
      notifyAll();
    }

    synchronized void copyTo(Latest other) {
      unheard.forEach(other::put);
    }
  }
}
