package org.dragoman.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.benchmarks.ResidentMemory;
import org.dragoman.serve.DragomanServer;
import org.dragoman.serve.http.ServerSettings;
import org.dragoman.serve.outside.Intake;
import org.dragoman.serve.outside.Outside;
import org.dragoman.store.RecordStore;
import org.dragoman.store.sql.SqliteStore;

/// The process under load: a server over a store. It is given the folder of the store, the record
/// file and how many articles there are at least, and how late views may be; it prints its port,
/// and does what it is told on its standard input, a word a line: `add` adds an article, `grow`
/// begins to add articles all the time, `together` puts them together, `memory` prints what it
/// takes.
public final class ServedStore {
  private static final long BETWEEN_ARTICLES_MILLIS = 500;
  private static final int PROGRESS = 500;
  private static final int ARTICLES_BETWEEN_REPORTS = 20;
  private static final int ARTICLES_BETWEEN_REVISIONS = 40;
  private static final int UPCOMING = 240;

  private final RecordStore store;
  private final DragomanServer server;
  private final Growth growth;
  private final AtomicInteger steps = new AtomicInteger();

  private ServedStore(RecordStore store, DragomanServer server, Growth growth) {
    this.store = store;
    this.server = server;
    this.growth = growth;
  }

  public static void main(String[] arguments) throws IOException {
    Path record = Path.of(arguments[1]);
    int articles = Integer.parseInt(arguments[2]);
    try (RecordStore store = SqliteStore.open(Path.of(arguments[0]))) {
      Growth growth = prepared(store, record, articles);
      Outside outside =
          new Outside(
              _ -> new Intake.Outcome.Busy("not here"),
              (_, _, _) -> List.of(),
              InstantSource.system(),
              failure -> System.out.println("failure " + failure));
      Duration lag = arguments.length > 3 ? Duration.parse(arguments[3]) : ServerSettings.USUAL_LAG;
      ServerSettings settings =
          new ServerSettings("127.0.0.1", 0, "a-token-that-nobody-needs", lag);
      try (DragomanServer server = DragomanServer.start(settings, store, outside)) {
        System.out.println("port " + server.port());
        new ServedStore(store, server, growth).obey();
      }
    }
  }

  private static Growth prepared(RecordStore store, Path record, int articles) throws IOException {
    ReplayedRecord replayed = ReplayedRecord.read(record);
    fill(store, replayed, articles);
    return Growth.of(replayed, store.articles().size(), UPCOMING);
  }

  private static void fill(RecordStore store, ReplayedRecord record, int articles) {
    int there = store.articles().size();
    for (int n = there; n < articles; n++) {
      store.add(record.article(n));
      if (n % PROGRESS == 0) {
        System.out.println("filled " + n);
      }
    }
    if (there < articles) {
      System.out.println("putting together");
      store.replace(record.together(articles));
    }
  }

  private void obey() throws IOException {
    BufferedReader told =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String word = told.readLine(); word != null; word = told.readLine()) {
      switch (word) {
        case "add" -> add();
        case "together" -> putTogether();
        case "grow" -> Thread.ofPlatform().daemon().name("growth").start(this::grow);
        case "memory" -> System.out.println("memory " + memory());
        default -> System.out.println("not understood: " + word);
      }
    }
  }

  private void add() {
    store.add(growth.next());
    server.revised();
    System.out.println("added");
  }

  private void putTogether() {
    long revision = store.replace(growth.together(steps.incrementAndGet()));
    server.revised();
    System.out.println("together at revision " + revision);
  }

  private void grow() {
    try {
      for (int n = 1; ; n++) {
        Thread.sleep(BETWEEN_ARTICLES_MILLIS);
        store.add(growth.next());
        server.revised();
        if (n % ARTICLES_BETWEEN_REPORTS == 0) {
          System.out.println("memory " + memory());
        }
        if (n % ARTICLES_BETWEEN_REVISIONS == 0) {
          putTogether();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String memory() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    return heap + " MB of heap in use after a collection, " + ResidentMemory.now() + " resident";
  }
}
