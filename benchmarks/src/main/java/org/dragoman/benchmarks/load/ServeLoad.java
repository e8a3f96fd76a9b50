package org.dragoman.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.dragoman.serve.http.ServerSettings;

/// Calls a server over a growing store at a steady rate, whatever it answers, and tells how long
/// answers took from the moment at which they were due, which failed and how, and what the server
/// took of memory and processor.
///
///     java ... org.dragoman.benchmarks.load.ServeLoad STORE RECORD.jsonl ARTICLES RATE SECONDS
public final class ServeLoad {
  private static final int WARM_UP_SECONDS = 10;
  private static final int LAST_ANSWERS_SECONDS = 30;
  private static final double NANOS = 1e9;
  private static final int GOOD = 200;

  private final ServerProcess server;
  private final List<String> paths;
  private final Map<String, List<Double>> took = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> errors = new ConcurrentHashMap<>();

  private ServeLoad(ServerProcess server) {
    this.server = server;
    this.paths = new Mix(server::text).paths();
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (ServerProcess server =
        ServerProcess.over(arguments[0], arguments[1], arguments[2], ServerSettings.USUAL_LAG)) {
      ServeLoad load = new ServeLoad(server);
      server.printAll();
      server.tell("memory");
      server.tell("grow");
      int rate = Integer.parseInt(arguments[3]);
      load.run(rate, WARM_UP_SECONDS);
      System.out.println("warmed up");
      load.took.clear();
      load.errors.clear();
      Duration before = server.cpu();
      long start = System.nanoTime();
      load.run(rate, Integer.parseInt(arguments[4]));
      load.report(server.cpu().minus(before), (System.nanoTime() - start) / NANOS);
      server.tell("memory");
      Thread.sleep(1_000);
    }
  }

  private void run(int rate, int seconds) throws InterruptedException {
    int calls = rate * seconds;
    CountDownLatch open = new CountDownLatch(calls);
    Random random = new Random(calls);
    long start = System.nanoTime();
    for (int n = 0; n < calls; n++) {
      long due = start + (long) (n * NANOS / rate);
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      call(paths.get(random.nextInt(paths.size())), due, open);
    }
    if (!open.await(LAST_ANSWERS_SECONDS, TimeUnit.SECONDS)) {
      failed("no answer " + LAST_ANSWERS_SECONDS + " s after the end", (int) open.getCount());
    }
  }

  private void call(String path, long due, CountDownLatch open) {
    var _ =
        server
            .client()
            .sendAsync(server.request(path), HttpResponse.BodyHandlers.ofByteArray())
            .whenComplete((answer, failure) -> {
              String kind = RouteCost.kind(path);
              if (failure != null) {
                failed(kind + " " + failure, 1);
              } else if (answer.statusCode() != GOOD) {
                failed(kind + " " + answer.statusCode(), 1);
              }
              took.computeIfAbsent(kind, _ -> Collections.synchronizedList(new ArrayList<>()))
                  .add((System.nanoTime() - due) / 1e6);
              open.countDown();
            });
  }

  private void failed(String how, int times) {
    errors.computeIfAbsent(how, _ -> new AtomicInteger()).addAndGet(times);
  }

  private void report(Duration cpu, double seconds) {
    List<Double> all = new ArrayList<>();
    took.values().forEach(all::addAll);
    System.out.printf(
        "%d calls in %.1f s, %d errors; the server took %.2f CPU ms a call (%.0f %% of one"
            + " processor), articles being added included%n",
        all.size(),
        seconds,
        errors.values().stream().mapToInt(AtomicInteger::get).sum(),
        cpu.toNanos() / 1e6 / Math.max(1, all.size()),
        cpu.toNanos() / 1e7 / seconds);
    new TreeMap<>(errors).forEach((how, n) -> System.out.println("error " + how + ": " + n));
    line("all", all);
    new TreeMap<>(took).forEach(ServeLoad::line);
  }

  private static void line(String name, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return;
    }
    System.out.printf(
        "%-28s %6d calls, ms: p50 %.1f, p95 %.1f, p99 %.1f, most %.1f%n",
        name, sorted.size(), at(sorted, .5), at(sorted, .95), at(sorted, .99), sorted.getLast());
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
  }
}
