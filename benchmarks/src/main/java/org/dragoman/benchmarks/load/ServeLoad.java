package org.dragoman.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Calls a server over a growing store at a steady rate, whatever it answers, and tells how long
/// answers took from the moment at which they were due.
///
///     java ... org.dragoman.benchmarks.load.ServeLoad STORE RECORD.jsonl ARTICLES RATE SECONDS
public final class ServeLoad {
  private static final int WARM_UP_SECONDS = 10;
  private static final double NANOS = 1e9;

  private final String base;
  private final List<String> paths;
  private final HttpClient client =
      HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();
  private final ConcurrentHashMap<String, List<Double>> took = new ConcurrentHashMap<>();
  private final AtomicInteger errors = new AtomicInteger();

  private ServeLoad(int port) throws IOException, InterruptedException {
    this.base = "http://127.0.0.1:" + port + "/api/v1";
    this.paths = new Mix(path -> text(path)).paths();
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseCompactObjectHeaders",
                "-cp",
                System.getProperty("java.class.path"),
                ServedStore.class.getName(),
                arguments[0],
                arguments[1],
                arguments[2])
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = server.inputReader(StandardCharsets.UTF_8)) {
      ServeLoad load = new ServeLoad(port(said));
      Thread.ofVirtual().start(() -> said.lines().forEach(System.out::println));
      int rate = Integer.parseInt(arguments[3]);
      load.run(rate, WARM_UP_SECONDS);
      load.took.clear();
      load.errors.set(0);
      load.run(rate, Integer.parseInt(arguments[4]));
      load.report();
    } finally {
      server.destroy();
      server.waitFor(20, TimeUnit.SECONDS);
    }
  }

  private static int port(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      System.out.println(line);
      if (line.startsWith("port ")) {
        return Integer.parseInt(line.substring("port ".length()));
      }
    }
    throw new IOException("the server has ended");
  }

  private String text(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException(path + " gives " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
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
    open.await();
  }

  private void call(String path, long due, CountDownLatch open) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Encoding", "gzip").build();
    var _ =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
            .whenComplete((answer, failure) -> {
              if (failure != null || answer.statusCode() != 200) {
                errors.incrementAndGet();
                System.out.println(
                    "error " + path + " " + (failure == null ? answer.statusCode() : failure));
              }
              String kind = path.replaceFirst("^/([a-z]+).*", "$1");
              took.computeIfAbsent(
                      kind, _ -> java.util.Collections.synchronizedList(new ArrayList<>()))
                  .add((System.nanoTime() - due) / 1e6);
              open.countDown();
            });
  }

  private void report() {
    List<Double> all = new ArrayList<>();
    took.values().forEach(all::addAll);
    System.out.printf("%d calls, %d errors%n", all.size(), errors.get());
    line("all", all);
    took.entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(e -> line(e.getKey(), e.getValue()));
  }

  private static void line(String name, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    System.out.printf(
        "%-14s %6d calls, ms: median %.1f, p90 %.1f, p99 %.1f, most %.1f%n",
        name, sorted.size(), at(sorted, .5), at(sorted, .9), at(sorted, .99), sorted.getLast());
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
  }
}
