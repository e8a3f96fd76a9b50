package org.dragoman.app.feed;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;

/// All feeds that the user named, asked in the background. Without any, nothing in the web is ever
/// asked.
public final class Feeds implements AutoCloseable {
  private static final int AT_A_TIME = 4;
  private static final int MOST_DROPPED = 20;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Told told;
  private final InstantSource clock;
  private final FeedMemory memory;
  private final Web web;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final ScheduledExecutorService workers;
  private final List<FeedPoll> polls = new ArrayList<>();
  private final Map<String, Pace> paces = new LinkedHashMap<>();
  private final Map<String, FeedState> states = new LinkedHashMap<>();

  /// @param take takes in an article; says whether it was new
  public Feeds(
      List<FeedAddress> addresses,
      Manners manners,
      FeedMemory memory,
      InstantSource clock,
      Predicate<Article> take,
      Told told) {
    this.told = told;
    this.clock = clock;
    this.memory = memory;
    this.web = new Web(manners, clock);
    FeedArticles articles = new FeedArticles(web, new Robots(web, clock), manners);
    FeedPoll.Tools tools =
        new FeedPoll.Tools(web, articles, memory, manners, take, () -> !stopped.get());
    for (FeedAddress address : addresses) {
      if (!states.containsKey(address.name())) {
        polls.add(new FeedPoll(address, tools));
        paces.put(address.name(), new Pace(manners.every()));
        states.put(address.name(), FeedState.waiting(address.name()));
      }
    }
    this.workers =
        Executors.newScheduledThreadPool(
            Math.clamp(polls.size(), 1, AT_A_TIME),
            Thread.ofPlatform().daemon().name("feeds-", 0).factory());
  }

  /// Who is told what happens.
  ///
  /// @param dropped a feed or an entry that cannot be used; what was told is not told again
  /// @param changed the state of a feed has changed
  /// @param failed something went wrong on our side
  public record Told(
      Consumer<Dropped> dropped, Runnable changed, Consumer<RuntimeException> failed) {}

  /// Begins to ask.
  public void start() {
    polls.forEach(poll -> workers.execute(() -> turn(poll)));
  }

  /// How each feed stands, in the order in which they were named.
  public List<FeedState> states() {
    synchronized (states) {
      return List.copyOf(states.values());
    }
  }

  private void turn(FeedPoll poll) {
    try {
      FeedPoll.Result result = poll.ask();
      memory.save();
      note(poll, result);
      next(poll, result);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      failed(new IllegalStateException("feeds: cannot write what was read", e));
    } catch (RuntimeException e) {
      failed(e);
    }
  }

  /// What is broken off by the end is no failure; it is taken up at the next start.
  private void failed(RuntimeException e) {
    if (!stopped.get()) {
      told.failed().accept(e);
    }
  }

  private void next(FeedPoll poll, FeedPoll.Result result) {
    if (result.isOver()) {
      return;
    }
    Pace pace = pace(poll);
    Duration wait =
        result.trouble().isPresent()
            ? pace.afterFailure(result.rest())
            : pace.afterSuccess(result.rest());
    change(poll, state -> state.next(clock.instant().plus(wait)));
    try {
      ScheduledFuture<?> _ =
          workers.schedule(() -> turn(poll), wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      stopped.set(true);
    }
  }

  private Pace pace(FeedPoll poll) {
    return paces.computeIfAbsent(poll.address().name(), _ -> new Pace(Manners.USUAL.every()));
  }

  private void note(FeedPoll poll, FeedPoll.Result result) {
    Instant now = clock.instant();
    result.dropped().forEach(told.dropped());
    result.trouble().filter(t -> !isKnown(poll, t)).ifPresent(told.dropped());
    change(poll, state -> state.asked(now, result, MOST_DROPPED));
    told.changed().run();
  }

  private boolean isKnown(FeedPoll poll, Dropped trouble) {
    synchronized (states) {
      return Optional.ofNullable(states.get(poll.address().name()))
          .flatMap(FeedState::trouble)
          .filter(trouble::equals)
          .isPresent();
    }
  }

  private void change(FeedPoll poll, java.util.function.UnaryOperator<FeedState> change) {
    synchronized (states) {
      states.computeIfPresent(poll.address().name(), (_, state) -> change.apply(state));
    }
  }

  /// Ends after the article that is being read.
  @Override
  public void close() {
    stopped.set(true);
    workers.shutdownNow();
    web.close();
    try {
      workers.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
