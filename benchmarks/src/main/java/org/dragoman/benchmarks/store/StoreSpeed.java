package org.dragoman.benchmarks.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.dragoman.store.ArticleRecord;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.LineKind;
import org.dragoman.store.Period;
import org.dragoman.store.Query;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Snapshot;
import org.dragoman.store.sql.SqliteStore;

/// Times a store of SQLite: `StoreSpeed RECORD.jsonl FOLDER [TIMES]` fills a new store in the
/// folder with a record (told so many times), then asks it what the views ask. Of each question the
/// median of several, each at a snapshot of its own, with nothing kept from the one before: an
/// article is added between.
public final class StoreSpeed {
  private static final int ASKED = 15;

  private StoreSpeed() {}

  public static void main(String[] arguments) throws IOException {
    int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    RecordFile record = RecordFile.read(Path.of(arguments[0]), times);
    List<ArticleRecord> all = record.articles();
    List<ArticleRecord> later = all.subList(all.size() - 600, all.size());
    List<ArticleRecord> first = all.subList(0, all.size() - 600);
    Path folder = Path.of(arguments[1]);
    try (RecordStore store = SqliteStore.open(folder)) {
      took("added " + first.size() + " articles", () -> first.forEach(store::add));
      took(
          "replaced " + record.together().lines().size() + " lines",
          () -> store.replace(record.together()));
      took("replaced by the same", () -> store.replace(record.together()));
      ask(store, later);
    }
    long size = Files.size(folder.resolve("record.db"));
    System.out.printf(Locale.ROOT, "%d bytes, %d an article%n", size, size / all.size());
    long start = System.nanoTime();
    try (RecordStore store = SqliteStore.open(folder)) {
      System.out.printf(
          Locale.ROOT,
          "opened at revision %d in %d ms%n",
          store.revision(),
          (System.nanoTime() - start) / 1_000_000);
    }
  }

  private static void took(String what, Runnable work) {
    long clock = System.nanoTime();
    long cpu = cpu();
    work.run();
    System.out.printf(
        Locale.ROOT,
        "%s: %d ms, CPU %d ms%n",
        what,
        (System.nanoTime() - clock) / 1_000_000,
        (cpu() - cpu) / 1_000_000);
  }

  private static void ask(RecordStore store, List<ArticleRecord> later) {
    var next = later.iterator();
    Runnable change =
        () -> {
          if (next.hasNext()) {
            store.add(next.next());
          }
        };
    Period year = period("2016-01-01", "2016-12-31");
    Filter usa = Filter.ALL.with(Facet.ACTOR, "state:USA");
    for (LineKind kind : LineKind.values()) {
      time("page of " + kind.type(), store, change, s -> s.lines(Query.of(kind)));
    }
    time(
        "incidents of an actor",
        store,
        change,
        s -> s.lines(Query.of(LineKind.INCIDENT).where(usa)));
    time(
        "incidents of an actor, heaviest",
        store,
        change,
        s -> s.lines(Query.of(LineKind.INCIDENT).where(usa).by(Query.Order.WEIGHTIEST)));
    time(
        "events of an actor, lane and year",
        store,
        change,
        s -> s.lines(Query.of(LineKind.EVENT).where(usa.with(Facet.LANE, "deeds").during(year))));
    time(
        "statements with a word",
        store,
        change,
        s -> s.lines(Query.of(LineKind.STATEMENT).where(Filter.ALL.saying("missile"))));
    time(
        "articles with a common word",
        store,
        change,
        s -> s.lines(Query.of(LineKind.ARTICLE).where(Filter.ALL.saying("president"))));
    time(
        "search over all kinds",
        store,
        change,
        s -> s.search(EnumSet.allOf(LineKind.class), Filter.ALL.saying("north korea"), 20));
    time("counts", store, change, s -> s.counts(0));
    time("counts since", store, change, s -> s.counts(s.revision() - 20));
    time("timeline by month", store, change, s -> s.timeline(Filter.ALL, Snapshot.Unit.MONTH));
    time("timeline of an actor", store, change, s -> s.timeline(usa, Snapshot.Unit.WEEK));
    time("outlets", store, change, Snapshot::outlets);
    time("network", store, change, s -> s.edges(Filter.ALL, 150));
    time("network of a year", store, change, s -> s.edges(Filter.ALL.during(year), 150));
    time("map", store, change, s -> s.located(Filter.ALL, 2000));
    time("shares", store, change, s -> s.shares(LineKind.EVENT, Facet.TYPE, Filter.ALL, 20));
  }

  private static Period period(String from, String to) {
    return new Period(
        Period.Clock.HAPPENED,
        Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(to)));
  }

  private static void time(
      String what, RecordStore store, Runnable change, Consumer<Snapshot> question) {
    long[] clock = new long[ASKED];
    long[] cpu = new long[ASKED];
    for (int i = 0; i < ASKED; i++) {
      change.run();
      LongSupplier now = System::nanoTime;
      long start = now.getAsLong();
      long used = cpu();
      try (Snapshot snapshot = store.snapshot()) {
        question.accept(snapshot);
      }
      clock[i] = now.getAsLong() - start;
      cpu[i] = cpu() - used;
    }
    Arrays.sort(clock);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "%-36s %7.2f ms, CPU %7.2f ms%n",
        what,
        clock[ASKED / 2] / 1e6,
        cpu[ASKED / 2] / 1e6);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
