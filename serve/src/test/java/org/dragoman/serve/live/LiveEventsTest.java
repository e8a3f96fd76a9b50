package org.dragoman.serve.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiveEventsTest {
  private static final long NO_TIME = 0;
  private final LiveEvents events = new LiveEvents(2);

  @Test
  void whoIsSlowHearsTheLatestOfEachKind() throws InterruptedException {
    try (LiveEvents.Listener slow = events.listen().orElseThrow()) {
      events.tell("revision", "1");
      events.tell("progress", "half");
      events.tell("revision", "2");
      assertThat(slow.next(NO_TIME)).hasValue(new LiveEvents.Event("revision", "2"));
      assertThat(slow.next(NO_TIME)).hasValue(new LiveEvents.Event("progress", "half"));
      assertThat(slow.next(NO_TIME)).isEmpty();
    }
  }

  @Test
  void whoComesLateHearsWhereThingsStand() throws InterruptedException {
    events.tell("revision", "7");
    try (LiveEvents.Listener late = events.listen().orElseThrow()) {
      assertThat(late.next(NO_TIME)).hasValue(new LiveEvents.Event("revision", "7"));
    }
  }

  @Test
  void nobodyIsLetInWhenItIsFull() {
    LiveEvents.Listener first = events.listen().orElseThrow();
    LiveEvents.Listener second = events.listen().orElseThrow();
    assertThat(events.listen()).isEmpty();
    first.close();
    assertThat(events.listen()).isPresent();
    second.close();
  }

  @Test
  void nobodyWaitsForWhatHasEnded() throws InterruptedException {
    LiveEvents.Listener waiting = events.listen().orElseThrow();
    events.close();
    assertThat(waiting.next(Long.MAX_VALUE / 1_000_000)).isEmpty();
    assertThat(waiting.isOpen()).isFalse();
  }
}
