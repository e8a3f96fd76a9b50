package org.dragoman.benchmarks.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.dragoman.benchmarks.ResidentMemory;
import org.dragoman.serve.DragomanServer;
import org.dragoman.serve.http.ServerSettings;
import org.dragoman.serve.outside.Intake;
import org.dragoman.serve.outside.Outside;
import org.dragoman.store.RecordStore;
import org.dragoman.store.sql.SqliteStore;

/// The process under load: a server over a store to which articles are added all the time. It is
/// given the folder of the store, the record file and how many articles there are at first; it
/// prints its port, and every ten seconds its memory.
public final class ServedStore {
  private static final long BETWEEN_ARTICLES_MILLIS = 500;
  private static final int PROGRESS = 500;
  private static final int ARTICLES_BETWEEN_REPORTS = 20;
  private static final int ARTICLES_BETWEEN_REVISIONS = 60;

  private ServedStore() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    ReplayedRecord record = ReplayedRecord.read(Path.of(arguments[1]));
    int articles = Integer.parseInt(arguments[2]);
    try (RecordStore store = SqliteStore.open(Path.of(arguments[0]))) {
      fill(store, record, articles);
      Outside outside =
          new Outside(
              _ -> new Intake.Outcome.Busy("not here"),
              (_, _, _) -> List.of(),
              InstantSource.system(),
              failure -> System.out.println("failure " + failure));
      ServerSettings settings = new ServerSettings("127.0.0.1", 0, "a-token-that-nobody-needs");
      try (DragomanServer server = DragomanServer.start(settings, store, outside)) {
        System.out.println("port " + server.port());
        grow(store, record, articles, server);
      }
    }
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

  private static void grow(
      RecordStore store, ReplayedRecord record, int articles, DragomanServer server)
      throws InterruptedException {
    for (int n = store.articles().size(); ; n++) {
      Thread.sleep(BETWEEN_ARTICLES_MILLIS);
      store.add(record.article(n));
      server.revised();
      if (n % ARTICLES_BETWEEN_REPORTS == 0) {
        System.out.println("memory " + memory());
      }
      if (n % ARTICLES_BETWEEN_REVISIONS == 0) {
        store.replace(record.together(articles));
        System.out.println("revision " + store.revision() + ", " + (n + 1) + " articles");
      }
    }
  }

  private static String memory() {
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    return heap + " MB of heap in use, " + ResidentMemory.now() + " resident";
  }
}
