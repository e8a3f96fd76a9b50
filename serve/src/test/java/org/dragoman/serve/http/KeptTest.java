package org.dragoman.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Basis;
import org.dragoman.store.Changes;
import org.dragoman.store.LineKind;
import org.junit.jupiter.api.Test;

class KeptTest {
  private static final int MEGABYTE = 1 << 20;
  private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

  private Changes changes = Changes.unknownUpTo(1);
  private long now;
  private final Kept kept = new Kept(() -> changes, () -> now);

  private static Packed answer(int bytes) {
    return Packed.of(Answer.of(200, "application/octet-stream", new byte[bytes]));
  }

  private static Asked single(String path) {
    Route route = Route.get(path, "Tests", "Nothing", _ -> Answer.json("{}"));
    return new Asked(path, route, Map.of(), Map.of());
  }

  private static Asked view(String path) {
    return new Asked(path, single(path).route().shared(), Map.of(), Map.of());
  }

  private Basis incidents() {
    return new Basis(changes.revision(), Set.of(LineKind.INCIDENT), Set.of(), false);
  }

  private void change(LineKind kind) {
    changes = changes.after(changes.revision() + 1, Set.of(kind), Set.of(), false);
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  @Test
  void whatWasAskedBeforeIsFound() {
    Packed answer = answer(10);
    kept.keep(single("/x"), answer, incidents());
    assertThat(kept.find(single("/x"))).hasValue(answer);
    assertThat(kept.find(single("/y"))).isEmpty();
  }

  @Test
  void anAnswerIsKeptForAsLongAsItIsTrue() {
    kept.keep(single("/x"), answer(10), incidents());
    change(LineKind.STATEMENT);
    assertThat(kept.find(single("/x"))).isPresent();
    change(LineKind.INCIDENT);
    assertThat(kept.find(single("/x"))).isEmpty();
    kept.keep(single("/x"), answer(20), incidents());
    assertThat(kept.find(single("/x"))).isPresent();
  }

  @Test
  void whatIsNoLongerTrueIsGivenForSomeSecondsMore() {
    kept.keep(view("/x"), answer(10), incidents());
    pass(Duration.ofHours(1));
    assertThat(kept.find(view("/x"))).isPresent();
    change(LineKind.INCIDENT);
    pass(Duration.ofSeconds(4));
    assertThat(kept.findOvertaken(view("/x"), FIVE_SECONDS)).isPresent();
    pass(Duration.ofSeconds(1));
    assertThat(kept.findOvertaken(view("/x"), FIVE_SECONDS)).isEmpty();
  }

  @Test
  void whoHasChangedSomethingGetsNothingOlder() {
    kept.keep(view("/x"), answer(10), incidents());
    change(LineKind.INCIDENT);
    kept.insist();
    assertThat(kept.findOvertaken(view("/x"), FIVE_SECONDS)).isEmpty();
    assertThat(kept.isRecent(1)).isFalse();
    assertThat(kept.isRecent(2)).isTrue();
    kept.keep(view("/x"), answer(20), incidents());
    change(LineKind.INCIDENT);
    assertThat(kept.findOvertaken(view("/x"), FIVE_SECONDS)).isPresent();
  }

  @Test
  void viewsInUseThatAreNoLongerTrueAreKnown() {
    kept.keep(view("/old"), answer(10), incidents());
    pass(FIVE_SECONDS);
    kept.keep(view("/x"), answer(10), incidents());
    kept.keep(view("/y"), answer(10), new Basis(1, Set.of(), Set.of(LineKind.ACTOR), false));
    kept.keep(single("/z"), answer(10), incidents());
    change(LineKind.INCIDENT);
    assertThat(kept.overtaken(FIVE_SECONDS)).isEqualTo(List.of(view("/x")));
  }

  @Test
  void whatWasNotAskedForLongestGoesFirst() {
    for (int i = 0; i < 60; i++) {
      kept.keep(single("/" + i), answer(MEGABYTE), incidents());
      kept.find(single("/0"));
    }
    assertThat(kept.find(single("/0"))).isPresent();
    assertThat(kept.find(single("/1"))).isEmpty();
    assertThat(kept.find(single("/59"))).isPresent();
  }

  @Test
  void whatIsTooLargeIsNotKept() {
    kept.keep(single("/x"), answer(10), incidents());
    kept.keep(single("/x"), answer(5 * MEGABYTE), incidents());
    assertThat(kept.find(single("/x"))).isEmpty();
  }
}
