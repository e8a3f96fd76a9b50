package org.dragoman.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.store.Added;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.KeptSums;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Page;
import org.dragoman.store.Query;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Snapshot;
import org.dragoman.store.StoreProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left when the process that writes is killed. `-Drounds=200` kills it more often.
class SuddenDeathTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 4);

  @TempDir private Path folder = Path.of("");

  @Test
  void whatWasAcknowledgedIsThereAndNothingIsHalfWritten() throws Exception {
    Random random = new Random(Integer.getInteger("seed", 20310303));
    Path store = folder.resolve("store");
    List<String> said = new ArrayList<>();
    int next = 1;
    for (int round = 0; round < ROUNDS; round++) {
      int firstWords = round % 4 == 0 ? random.nextInt(3) : 1 + random.nextInt(25);
      said.addAll(killed(store, next, firstWords, random.nextInt(30)));
      next = check(store, said);
    }
    assertThat(said.stream().filter(s -> s.startsWith("article ")).count()).isGreaterThan(ROUNDS);
  }

  /// Starts the process, kills it some moments after it has said so many words, and gives all it
  /// said.
  private List<String> killed(Path store, int from, int words, int moments) throws Exception {
    Process process = start(store, from);
    List<String> said = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      if (words == 0) {
        Thread.sleep(moments * 30L);
      }
      while (said.size() < words) {
        String line = out.readLine();
        if (line == null) {
          throw new IllegalStateException("ended by itself after " + said);
        }
        said.add(line);
      }
      Thread.sleep(moments);
      // By its handle: what it has said stays to be read.
      process.toHandle().destroyForcibly();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
      }
    }
    process.waitFor();
    return said;
  }

  private static Process start(Path store, int from) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Adder.class.getName(),
            store.toString(),
            Integer.toString(from))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// Whether everything said is there, whole.
  ///
  /// @return the number of the next article
  private static int check(Path folder, List<String> said) {
    try (RecordStore store = SqliteStore.open(folder);
        Snapshot snapshot = store.snapshot()) {
      Set<String> articles = store.articles();
      assertThat(articles).containsAll(numbered(said, "article "));
      for (String article : articles) {
        whole(snapshot, article);
      }
      assertThat(snapshot.lines(Query.of(LineKind.STATEMENT).atMost(1)).total())
          .isEqualTo((long) articles.size() * Adder.STATEMENTS - store.corrections().size());
      assertThat(store.corrections().size())
          .isGreaterThanOrEqualTo((int) said.stream().filter(s -> s.startsWith("corr")).count());
      together(snapshot);
      KeptSums.areRight(snapshot);
      long acknowledged =
          said.stream()
              .filter(s -> s.startsWith("revision "))
              .mapToLong(s -> Long.parseLong(s.substring(9)))
              .max()
              .orElse(0);
      assertThat(store.revision()).isGreaterThanOrEqualTo(acknowledged);
      int last = articles.stream().mapToInt(a -> Integer.parseInt(a.substring(8))).max().orElse(0);
      if (last > 0) {
        assertThat(store.add(Adder.article(last)).outcome()).isEqualTo(Added.Outcome.KNOWN);
      }
      return last + 1;
    }
  }

  private static Set<String> numbered(List<String> said, String what) {
    return said.stream()
        .filter(s -> s.startsWith(what))
        .map(s -> "article-" + s.substring(what.length()))
        .collect(Collectors.toSet());
  }

  private static void whole(Snapshot snapshot, String article) {
    int number = Integer.parseInt(article.substring(8));
    Filter its = Filter.ALL.with(Facet.ARTICLE, article);
    Page statements = snapshot.lines(Query.of(LineKind.STATEMENT).where(its).atMost(100));
    Page rejected =
        snapshot.lines(Query.of(LineKind.STATEMENT).where(its.amongRejected()).atMost(100));
    assertThat(statements.lines().size() + rejected.lines().size()).isEqualTo(Adder.STATEMENTS);
    assertThat(
            snapshot
                .lines(Query.of(LineKind.ARTICLE).where(Filter.ALL.saying("zebra" + number)))
                .lines())
        .extracting(Line::id)
        .containsExactly(article);
  }

  /// All incidents are of one reconciliation.
  private static void together(Snapshot snapshot) {
    List<Line> incidents = snapshot.lines(Query.of(LineKind.INCIDENT).atMost(100)).lines();
    if (!incidents.isEmpty()) {
      assertThat(incidents).hasSize(30);
      assertThat(
              incidents.stream()
                  .map(line -> line.json().replaceAll(".*\"(report-\\d+)\".*", "$1"))
                  .distinct())
          .hasSize(1);
    }
  }

  @Test
  void aSecondProcessIsRefusedWhileTheFirstHasTheStore() throws Exception {
    Path store = folder.resolve("shared");
    Process process = start(store, 1);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");
      assertThatThrownBy(() -> SqliteStore.open(store))
          .isInstanceOf(StoreProblem.class)
          .hasMessage(
              store
                  + " is in use by another process (number "
                  + process.pid()
                  + "): end that one, or name another folder");
    } finally {
      process.destroyForcibly().waitFor();
    }
    try (RecordStore free = SqliteStore.open(store)) {
      assertThat(free.revision()).isNotNegative();
    }
  }
}
