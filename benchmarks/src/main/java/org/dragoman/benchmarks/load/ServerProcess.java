package org.dragoman.benchmarks.load;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A [ServedStore] in a process of its own, and how it is called.
final class ServerProcess implements AutoCloseable {
  private static final int GOOD = 200;

  private final Process process;
  private final BufferedReader said;
  private final BufferedWriter told;
  private final HttpClient client =
      HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();
  private final String base;

  private ServerProcess(Process process) throws IOException {
    this.process = process;
    this.said = process.inputReader(StandardCharsets.UTF_8);
    this.told = process.outputWriter(StandardCharsets.UTF_8);
    this.base = "http://127.0.0.1:" + awaited("port ").substring("port ".length()) + "/api/v1";
  }

  /// Starts it over a store, which is filled from a record if it has fewer articles.
  ///
  /// @param lag how late its views may be
  static ServerProcess over(String store, String record, String articles, Duration lag)
      throws IOException {
    return new ServerProcess(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                ServedStore.class.getName(),
                store,
                record,
                articles,
                lag.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /// Prints what it says, up to a line with a certain beginning, and gives that line.
  String awaited(String beginning) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      System.out.println(line);
      if (line.startsWith(beginning)) {
        return line;
      }
    }
    throw new IOException("the server has ended");
  }

  /// From now on prints whatever it says.
  void printAll() {
    Thread.ofVirtual().start(() -> said.lines().forEach(System.out::println));
  }

  void tell(String word) throws IOException {
    told.write(word + "\n");
    told.flush();
  }

  /// Processor time that it has taken so far.
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  HttpClient client() {
    return client;
  }

  /// A call as browsers send it.
  HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Accept-Encoding", "gzip")
        .build();
  }

  /// What it answers, which must be good.
  String text(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != GOOD) {
        throw new IOException(path + " gives " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      boolean _ = process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
