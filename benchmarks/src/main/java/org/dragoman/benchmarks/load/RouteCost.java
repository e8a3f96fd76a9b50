package org.dragoman.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Tells what calls of each route take of the processor, HTTP included, one call after the other: by
/// the server's own account, so that whatever else the machine does changes little.
///
///     java ... org.dragoman.benchmarks.load.RouteCost STORE RECORD.jsonl [ARTICLES]
///
/// `cold` is the first call of a path after the record has been put together anew, `added` the first
/// one after an article was added, `warm` one that was asked before.
public final class RouteCost {
  private final ServerProcess server;
  private final Map<String, List<String>> kinds = new TreeMap<>();

  private RouteCost(ServerProcess server, List<String> paths) {
    this.server = server;
    Set<String> distinct = new LinkedHashSet<>(paths);
    distinct.forEach(path -> kinds.computeIfAbsent(kind(path), _ -> new ArrayList<>()).add(path));
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String articles = arguments.length > 2 ? arguments[2] : "0";
    try (ServerProcess server =
        ServerProcess.over(arguments[0], arguments[1], articles, Duration.ZERO)) {
      List<String> paths = new Mix(server::text).paths();
      RouteCost cost = new RouteCost(server, paths);
      // The first passes are for the compiler.
      cost.pass();
      server.tell("together");
      server.awaited("together");
      cost.pass();
      server.tell("together");
      server.awaited("together");
      Map<String, Double> cold = cost.pass();
      server.tell("add");
      server.awaited("added");
      Map<String, Double> added = cost.pass();
      Map<String, Double> warm = cost.pass();
      cost.report(paths, cold, added, warm);
    }
  }

  /// Which route a path is of: whole views by their name, single things apart from lists.
  static String kind(String path) {
    String plain = path.replaceFirst("^/", "").replaceFirst("\\?.*", "");
    String[] parts = plain.split("/");
    String words = path.contains("q=") && !plain.equals("search") ? "?q" : "";
    return switch (parts.length) {
      case 1 -> parts[0] + words;
      case 2 -> parts[0] + "/{id}";
      default -> parts[0] + "/{id}/" + parts[2];
    };
  }

  /// Calls every path once; the milliseconds that a call of each kind took.
  private Map<String, Double> pass() {
    Map<String, Double> took = new TreeMap<>();
    kinds.forEach((kind, paths) -> {
      Duration before = server.cpu();
      paths.forEach(this::call);
      took.put(kind, server.cpu().minus(before).toNanos() / 1e6 / paths.size());
    });
    return took;
  }

  private void call(String path) {
    try {
      var answer =
          server
              .client()
              .send(server.request(path), java.net.http.HttpResponse.BodyHandlers.discarding());
      if (answer.statusCode() != 200) {
        System.out.println("error " + path + " " + answer.statusCode());
      }
    } catch (IOException e) {
      System.out.println("error " + path + " " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void report(
      List<String> paths,
      Map<String, Double> cold,
      Map<String, Double> added,
      Map<String, Double> warm) {
    System.out.printf("%-28s %6s %9s %9s %9s%n", "CPU ms a call", "share", "cold", "added", "warm");
    double[] means = new double[3];
    for (String kind : kinds.keySet()) {
      double share =
          (double) paths.stream().filter(p -> kind(p).equals(kind)).count() / paths.size();
      double[] took = {cold.get(kind), added.get(kind), warm.get(kind)};
      for (int i = 0; i < took.length; i++) {
        means[i] += share * took[i];
      }
      System.out.printf(
          "%-28s %5.1f%% %9.2f %9.2f %9.2f%n", kind, 100 * share, took[0], took[1], took[2]);
    }
    System.out.printf(
        "%-28s %6s %9.2f %9.2f %9.2f%n", "all of the mix", "", means[0], means[1], means[2]);
  }
}
