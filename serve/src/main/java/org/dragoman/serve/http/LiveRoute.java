package org.dragoman.serve.http;

import io.javalin.http.sse.SseClient;
import java.util.Optional;
import org.dragoman.serve.live.LiveEvents;
import org.dragoman.serve.route.Problem;

/// Live updates as server-sent events. Each listener has a thread of its own, so that one who reads
/// slowly holds up nobody.
final class LiveRoute {
  private static final long BEAT_MILLISECONDS = 10_000;

  private final LiveEvents events;

  LiveRoute(LiveEvents events) {
    this.events = events;
  }

  void open(SseClient client) {
    LiveEvents.Listener listener =
        events
            .listen()
            .orElseThrow(() ->
                Problem.of(
                    Problem.Status.UNAVAILABLE, "Too many pages are listening; close some."));
    client.ctx().header("Cache-Control", "no-store").header("X-Accel-Buffering", "no");
    client.keepAlive();
    client.onClose(listener::close);
    Thread.ofVirtual().name("live").start(() -> run(client, listener));
  }

  private static void run(SseClient client, LiveEvents.Listener listener) {
    try (listener) {
      client.sendComment("welcome");
      while (!client.terminated() && listener.isOpen()) {
        Optional<LiveEvents.Event> event = listener.next(BEAT_MILLISECONDS);
        if (event.isPresent()) {
          client.sendEvent(event.get().name(), event.get().json());
        } else {
          client.sendComment("still here");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      client.close();
    }
  }
}
