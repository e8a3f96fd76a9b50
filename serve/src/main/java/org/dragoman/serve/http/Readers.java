package org.dragoman.serve.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Problem;
import org.dragoman.store.Basis;
import org.dragoman.store.Changes;
import org.dragoman.store.StoreProblem;

/// Answers calls that read: from what is kept, as long as that is true; else it works them out,
/// each once for all who ask at that moment. Of the views that many share it gives the last one
/// that is finished, for some seconds, while the next one is worked out beside the calls.
final class Readers implements AutoCloseable {
  private static final Duration IN_USE = Duration.ofMinutes(1);
  private static final long BREATHER_MILLISECONDS = 200;

  private final String start;
  private final Supplier<Changes> changes;
  private final Duration lag;
  private final Consumer<String> failure;
  private final Kept kept;
  private final ConcurrentMap<Asked, Flight> flights = new ConcurrentHashMap<>();
  private final Due due = new Due();
  private final Thread renewing;

  /// @param start what tells this run of the server from others
  /// @param changes what the store knows of its changes
  /// @param lag how late a shared view may be; none without
  /// @param failure told what went wrong beside the calls
  Readers(String start, Supplier<Changes> changes, Duration lag, Consumer<String> failure) {
    this.start = start;
    this.changes = changes;
    this.lag = lag;
    this.failure = failure;
    this.kept = new Kept(changes, System::nanoTime);
    this.renewing = Thread.ofPlatform().daemon().name("renewing").unstarted(this::renew);
    if (!lag.isZero()) {
      renewing.start();
    }
  }

  /// An answer that is being worked out.
  ///
  /// @param since the revision when that began
  private record Flight(long since, FutureTask<Packed> answer) {}

  /// The answer to a call.
  ///
  /// @throws Problem if there is none
  Packed answer(Asked call) {
    Optional<Packed> there = kept.find(call);
    if (there.isEmpty() && call.mayLag() && !lag.isZero()) {
      there = kept.findOvertaken(call, lag);
      there.ifPresent(_ -> due.renew(call));
    }
    return there.orElseGet(() -> worked(call));
  }

  @SuppressWarnings("ReferenceEquality")
  private Packed worked(Asked call) {
    long now = changes.get().revision();
    Flight mine = new Flight(now, new FutureTask<>(() -> make(call)));
    Flight flight =
        flights.compute(
            call, (_, other) -> other != null && serves(other, call, now) ? other : mine);
    if (flight == mine) {
      mine.answer.run();
      flights.remove(call, mine);
    }
    try {
      return flight.answer.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreProblem("stopped while waiting for an answer", e);
    }
  }

  private boolean serves(Flight flight, Asked call, long now) {
    boolean late = call.mayLag() && !lag.isZero();
    return late ? kept.isRecent(flight.since) : flight.since == now;
  }

  private Packed make(Asked call) {
    Changes before = changes.get();
    Answer answer = call.answer();
    Basis basis = answer.basis().orElseGet(() -> everything(before));
    Packed packed = Packed.of(answer.with("ETag", tag(basis.revision())));
    kept.keep(call, packed, basis);
    return packed;
  }

  /// What an answer rests on that does not say it.
  private static Basis everything(Changes before) {
    return new Basis(before.revision(), before.lists().keySet(), Set.of(), true);
  }

  private String tag(long revision) {
    return "W/\"" + start + "-" + revision + "\"";
  }

  /// The tag of an answer that is worked out now.
  String tagOfNow() {
    return tag(changes.get().revision());
  }

  /// Lets nobody have an answer from now on that is of an earlier revision and no longer true: who
  /// has changed something sees it.
  void insist() {
    kept.insist();
  }

  /// Works out anew the shared views that are in use and no longer true, and then does something.
  /// That is put off while earlier ones are worked out; of several only the latest is done.
  void renewed(Runnable then) {
    if (lag.isZero()) {
      then.run();
    } else {
      due.then(then);
    }
  }

  /// Works out beside the calls what will be asked soon; not if no view may be late.
  void foresee(Asked call) {
    if (!lag.isZero()) {
      due.renew(call);
    }
  }

  private void renew() {
    try {
      while (true) {
        Due.Work work = due.await();
        List<Asked> calls =
            work.then().isPresent() ? kept.overtaken(IN_USE) : List.copyOf(work.calls());
        calls.forEach(this::renew);
        work.then().ifPresent(this::carefully);
        Thread.sleep(BREATHER_MILLISECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void renew(Asked call) {
    if (kept.find(call).isEmpty() && !renewing.isInterrupted()) {
      carefully(() -> worked(call));
    }
  }

  private void carefully(Runnable work) {
    try {
      work.run();
    } catch (Problem | StoreProblem e) {
      failure.accept("A view could not be renewed: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    renewing.interrupt();
  }

  /// What is to be renewed, and what to be done then.
  private static final class Due {
    private final Set<Asked> calls = new HashSet<>();
    private final Queue<Runnable> then = new ArrayDeque<>(1);

    /// What there is to do.
    private record Work(List<Asked> calls, Optional<Runnable> then) {}

    synchronized void renew(Asked call) {
      calls.add(call);
      notifyAll();
    }

    synchronized void then(Runnable what) {
      then.clear();
      then.add(what);
      notifyAll();
    }

    synchronized Work await() throws InterruptedException {
      while (calls.isEmpty() && then.isEmpty()) {
        wait();
      }
      Work work = new Work(List.copyOf(calls), Optional.ofNullable(then.poll()));
      calls.clear();
      return work;
    }
  }
}
