package org.dragoman.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.explain.FindingExplainer;
import org.dragoman.app.serve.Office;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.event.EventTables;
import org.dragoman.reconcile.Reconciler;
import org.dragoman.serve.http.ServerSettings;
import org.dragoman.store.RecordStore;

/// Does once what the commands do, reading and serving an example, so that the Java machine can
/// note what it loads for that and start faster from then on. It is given the example and a folder
/// for what comes out.
final class Rehearsal {
  private static final List<String> PAGES = List.of("/", "/api/v1/overview", "/api/v1/incidents");

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path example = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    Main.run("read", example.toString(), "--no-cache", "--out", out.toString());
    serve(example, out.resolve("store"));
    System.exit(0);
  }

  private static void serve(Path example, Path folder) throws IOException, InterruptedException {
    ServerSettings settings = new ServerSettings("127.0.0.1", 0, "only-for-a-rehearsal");
    try (RecordStore store = Stores.open(folder);
        Dragoman dragoman =
            Dragoman.open(ActorBase.shipped(), EventTables::shipped, Optional.empty());
        Office office =
            Office.open(
                settings,
                store,
                new Office.Means(
                    dragoman::findings,
                    Reconciler::load,
                    () -> FindingExplainer.load(EventTables.shipped())),
                new Office.Work(List.of(example), false, false))) {
      office.start(new PrintWriter(System.out, false, StandardCharsets.UTF_8));
      while (!office.isIdle()) {
        Thread.sleep(50);
      }
      for (String page : PAGES) {
        URI address = URI.create("http://127.0.0.1:" + office.port() + page);
        try (InputStream answer = address.toURL().openStream()) {
          answer.readAllBytes();
        }
      }
    }
  }
}
