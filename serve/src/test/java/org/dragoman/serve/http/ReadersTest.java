package org.dragoman.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Basis;
import org.dragoman.store.Changes;
import org.dragoman.store.LineKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadersTest {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final AtomicReference<Changes> changes = new AtomicReference<>(Changes.unknownUpTo(1));
  private final AtomicInteger worked = new AtomicInteger();
  private final List<Readers> opened = new ArrayList<>();
  private final Route counting =
      Route.get("/x", "Tests", "How often it was worked out", _ -> count());

  private Answer count() {
    return Answer.json("{\"n\":" + worked.incrementAndGet() + "}")
        .resting(new Basis(changes.get().revision(), Set.of(LineKind.INCIDENT), Set.of(), false));
  }

  private Readers readers(Duration lag) {
    Readers readers = new Readers("s", changes::get, lag, _ -> {});
    opened.add(readers);
    return readers;
  }

  @AfterEach
  void close() {
    opened.forEach(Readers::close);
  }

  private static Asked asked(Route route) {
    return new Asked(route.path(), route, Map.of(), Map.of());
  }

  private void change(LineKind kind) {
    changes.updateAndGet(c -> c.after(c.revision() + 1, Set.of(kind), Set.of(), false));
  }

  private static String tag(Packed answer) {
    return answer.answer().headers().getOrDefault("ETag", "");
  }

  @Test
  void anAnswerCarriesTheRevisionFromWhichItWasWorkedOut() {
    Readers readers = readers(Duration.ZERO);
    assertThat(tag(readers.answer(asked(counting)))).isEqualTo("W/\"s-1\"");
    change(LineKind.STATEMENT);
    assertThat(tag(readers.answer(asked(counting)))).isEqualTo("W/\"s-1\"");
    assertThat(readers.tagOfNow()).isEqualTo("W/\"s-2\"");
    change(LineKind.INCIDENT);
    assertThat(tag(readers.answer(asked(counting)))).isEqualTo("W/\"s-3\"");
    assertThat(worked).hasValue(2);
  }

  @Test
  void whatIsForeseenIsWorkedOutBeforeAnybodyAsks() throws Exception {
    CountDownLatch made = new CountDownLatch(1);
    Route soon =
        Route.get(
                "/soon",
                "Tests",
                "Says when it is worked out",
                _ -> {
                  made.countDown();
                  return count();
                })
            .shared();
    Readers readers = readers(AN_HOUR);
    readers.foresee(Asked.plainly("/api", soon));
    assertThat(made.await(1, TimeUnit.MINUTES)).isTrue();
    readers.answer(Asked.plainly("/api", soon));
    assertThat(worked).hasValue(1);
  }

  @Test
  void thoseWhoAskAtOnceShareOneWorking() throws Exception {
    Readers readers = readers(Duration.ZERO);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Route slow =
        Route.get(
            "/slow",
            "Tests",
            "Waits",
            _ -> {
              begun.countDown();
              try {
                go.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return count();
            });
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Packed>> answers = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        answers.add(callers.submit(() -> readers.answer(asked(slow))));
      }
      begun.await();
      go.countDown();
      for (Future<Packed> answer : answers) {
        assertThat(tag(answer.get())).isEqualTo("W/\"s-1\"");
      }
    }
    assertThat(worked).hasValue(1);
  }

  @Test
  void aSharedViewIsGivenLateAndRenewedBesideTheCalls() throws Exception {
    Readers readers = readers(AN_HOUR);
    Asked view = asked(counting.shared());
    assertThat(tag(readers.answer(view))).isEqualTo("W/\"s-1\"");
    change(LineKind.INCIDENT);
    CountDownLatch renewed = new CountDownLatch(1);
    readers.renewed(renewed::countDown);
    renewed.await();
    assertThat(worked).as("nobody has asked").hasValue(2);
    assertThat(tag(readers.answer(view))).isEqualTo("W/\"s-2\"");
    assertThat(worked).hasValue(2);
  }

  @Test
  void whileAViewIsRenewedTheLastOneIsGiven() throws Exception {
    Readers readers = readers(AN_HOUR);
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    Route view =
        Route.get(
                "/view",
                "Tests",
                "Waits from the second time on",
                _ -> {
                  begun.countDown();
                  try {
                    if (worked.get() > 0) {
                      go.await();
                    }
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  return count();
                })
            .shared();
    assertThat(tag(readers.answer(asked(view)))).isEqualTo("W/\"s-1\"");
    change(LineKind.INCIDENT);
    assertThat(tag(readers.answer(asked(view)))).isEqualTo("W/\"s-1\"");
    begun.await();
    assertThat(tag(readers.answer(asked(view)))).isEqualTo("W/\"s-1\"");
    go.countDown();
    CountDownLatch renewed = new CountDownLatch(1);
    readers.renewed(renewed::countDown);
    renewed.await();
    assertThat(tag(readers.answer(asked(view)))).isEqualTo("W/\"s-2\"");
  }

  @Test
  void afterAChangeByAUserNothingIsLate() {
    Readers readers = readers(AN_HOUR);
    Asked view = asked(counting.shared());
    assertThat(tag(readers.answer(view))).isEqualTo("W/\"s-1\"");
    change(LineKind.INCIDENT);
    readers.insist();
    assertThat(tag(readers.answer(view))).isEqualTo("W/\"s-2\"");
  }

  @Test
  void whatManyDoNotShareIsNeverLate() {
    Readers readers = readers(AN_HOUR);
    assertThat(tag(readers.answer(asked(counting)))).isEqualTo("W/\"s-1\"");
    change(LineKind.INCIDENT);
    assertThat(tag(readers.answer(asked(counting)))).isEqualTo("W/\"s-2\"");
  }

  @Test
  void aProblemIsToldAndNotKept() {
    Readers readers = readers(Duration.ZERO);
    Route failing =
        Route.get(
            "/x",
            "Tests",
            "Fails at first",
            _ -> {
              Answer answer = count();
              if (worked.get() == 1) {
                throw Problem.absent("thing", "x");
              }
              return answer;
            });
    assertThatThrownBy(() -> readers.answer(asked(failing)))
        .isInstanceOf(Problem.class)
        .hasMessage("There is no thing 'x' in the record.");
    assertThat(tag(readers.answer(asked(failing)))).isEqualTo("W/\"s-1\"");
  }
}
