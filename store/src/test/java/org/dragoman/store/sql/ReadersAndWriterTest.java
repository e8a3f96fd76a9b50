package org.dragoman.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Query;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many read while one writes.
class ReadersAndWriterTest {
  private static final int ARTICLES = 60;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyReaderSeesOneWholeRevision() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    try (RecordStore store = SqliteStore.open(folder);
        ExecutorService readers = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> looks =
          IntStream.range(0, 4)
              .mapToObj(_ -> readers.submit((Callable<Integer>) () -> look(store, done)))
              .toList();
      for (int i = 1; i <= ARTICLES; i++) {
        store.add(Adder.article(i));
        if (i % 4 == 0) {
          store.replace(Adder.together(i));
        }
      }
      done.set(true);
      for (Future<Integer> look : looks) {
        assertThat(look.get()).isPositive();
      }
      assertThat(store.revision()).isEqualTo(ARTICLES + ARTICLES / 4);
    }
  }

  private static int look(RecordStore store, AtomicBoolean done) {
    int looks = 0;
    long last = 0;
    while (!done.get()) {
      try (Snapshot snapshot = store.snapshot()) {
        assertThat(snapshot.revision()).isGreaterThanOrEqualTo(last);
        last = snapshot.revision();
        long articles = snapshot.lines(Query.of(LineKind.ARTICLE).atMost(1)).total();
        assertThat(snapshot.lines(Query.of(LineKind.STATEMENT).atMost(1)).total())
            .isEqualTo(articles * Adder.STATEMENTS);
        assertThat(snapshot.counts(0).of(LineKind.ARTICLE)).isEqualTo(articles);
        List<Line> incidents = snapshot.lines(Query.of(LineKind.INCIDENT)).lines();
        assertThat(
                incidents.stream()
                    .map(l -> l.json().replaceAll(".*\"(report-\\d+)\".*", "$1"))
                    .collect(Collectors.toSet()))
            .hasSizeLessThan(2);
        looks++;
      }
    }
    return looks;
  }

  @Test
  void severalMayWriteAtOnceAndWaitForEachOther() throws Exception {
    try (RecordStore store = SqliteStore.open(folder);
        ExecutorService writers = Executors.newFixedThreadPool(3)) {
      List<Future<Long>> added =
          IntStream.range(0, 3)
              .mapToObj(w ->
                  writers.submit(() -> {
                    for (int i = 0; i < 10; i++) {
                      store.add(Adder.article(w * 100 + i));
                    }
                    return store.revision();
                  }))
              .toList();
      for (Future<Long> one : added) {
        one.get();
      }
      assertThat(store.articles()).hasSize(30);
      assertThat(store.revision()).isEqualTo(30);
    }
  }
}
