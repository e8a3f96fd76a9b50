package org.dragoman.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.serve.document.Examples;
import org.dragoman.serve.document.OpenApi;
import org.dragoman.serve.document.ReferencePage;
import org.dragoman.serve.http.ServerSettings;
import org.dragoman.serve.http.WebServer;
import org.dragoman.serve.live.LiveEvents;
import org.dragoman.serve.outside.Outside;
import org.dragoman.serve.record.Citations;
import org.dragoman.serve.record.Corrections;
import org.dragoman.serve.record.Explanations;
import org.dragoman.serve.record.Exporting;
import org.dragoman.serve.record.Inputting;
import org.dragoman.serve.record.Intakes;
import org.dragoman.serve.record.Item;
import org.dragoman.serve.record.Lists;
import org.dragoman.serve.record.Opened;
import org.dragoman.serve.record.Parts;
import org.dragoman.serve.record.Searching;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Route;
import org.dragoman.serve.view.Briefings;
import org.dragoman.serve.view.Differing;
import org.dragoman.serve.view.Matrices;
import org.dragoman.serve.view.Networks;
import org.dragoman.serve.view.Outlets;
import org.dragoman.serve.view.Overview;
import org.dragoman.serve.view.Tensions;
import org.dragoman.serve.view.Timelines;
import org.dragoman.store.LineKind;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Snapshot;
import org.dragoman.store.StoreProblem;
import tools.jackson.databind.node.ObjectNode;

/// The server of a record: the REST interface, live updates, the pages.
///
/// It reads the store and writes nothing to it but corrections; articles come in by the application
/// around it, which tells it when something has changed.
public final class DragomanServer implements AutoCloseable {
  private static final int MOST_LISTENERS = 100;
  private static final String FIRST = "/overview";

  private final RecordStore store;
  private final LiveEvents events = new LiveEvents(MOST_LISTENERS);
  private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.IDLE);
  private final Consumer<String> failures;
  private final WebServer web;

  private DragomanServer(ServerSettings settings, RecordStore store, Outside outside) {
    this.store = store;
    String start = Long.toString(outside.clock().millis(), Character.MAX_RADIX);
    List<Route> routes = routes(outside);
    WebServer.Served served =
        new WebServer.Served(
            routes, FIRST, reference(routes), store::changes, events, outside.failures());
    this.failures = outside.failures();
    this.web = WebServer.start(settings, start, served);
    tellRevision();
  }

  /// Starts to answer.
  ///
  /// @throws org.dragoman.serve.http.PortTaken if it cannot listen there
  public static DragomanServer start(ServerSettings settings, RecordStore store, Outside outside) {
    return new DragomanServer(settings, store, outside);
  }

  private List<Route> routes(Outside outside) {
    Opened opened = new Opened(store);
    List<Route> routes = new ArrayList<>();
    routes.addAll(new Overview(opened).routes());
    routes.addAll(new Parts(opened).routes());
    routes.addAll(new Lists(opened).routes());
    routes.addAll(new Citations(opened).routes());
    routes.addAll(new Explanations(opened, outside.explain()).routes());
    routes.addAll(new Searching(opened).routes());
    routes.addAll(new Timelines(opened).routes());
    routes.addAll(new Tensions(opened).routes());
    routes.addAll(new Matrices(opened).routes());
    routes.addAll(new Differing(opened).routes());
    routes.addAll(new Outlets(opened).routes());
    routes.addAll(new Networks(opened).routes());
    routes.addAll(new Briefings(opened).routes());
    routes.addAll(new Exporting(store).routes());
    routes.addAll(new Intakes(store, outside.intake(), this::changedByUser).routes());
    routes.addAll(new Inputting(outside.inputs()).routes());
    routes.addAll(
        new Corrections(
                store,
                outside.clock(),
                () -> {
                  changedByUser();
                  outside.corrected().run();
                })
            .routes());
    routes.add(
        Route.get(
                "/health",
                "Server",
                "Whether it is ready, and how far reading has come",
                _ -> Answer.json(health()))
            .fresh());
    routes.add(
        Route.get(
            "/openapi.json",
            "Server",
            "This description, as OpenAPI 3.1",
            _ -> openApi(List.copyOf(routes))));
    return routes;
  }

  private static Supplier<Answer> reference(List<Route> routes) {
    return () ->
        Answer.text(
            "text/html; charset=utf-8", ReferencePage.of(routes, WebServer.BASE, Examples.load()));
  }

  private static Answer openApi(List<Route> routes) {
    return Answer.json(OpenApi.of(routes, WebServer.BASE, Examples.load()));
  }

  private ObjectNode health() {
    ObjectNode o = Item.object();
    o.put("ready", true).put("revision", store.revision());
    o.put("listening", events.listening());
    o.set("reading", json(progress.get()));
    return o;
  }

  /// Tells the pages that the record has changed, when the views that they share are ready for it.
  public void revised() {
    web.renewed(this::tellRevision);
  }

  /// Who has changed something by the interface sees it in every answer from then on.
  private void changedByUser() {
    web.insist();
    tellRevision();
  }

  private void tellRevision() {
    try (Snapshot snapshot = store.snapshot()) {
      ObjectNode o = Item.object();
      o.put("revision", snapshot.revision());
      o.put("articles", snapshot.counts(0).of(LineKind.ARTICLE));
      events.tell("revision", o.toString());
    } catch (StoreProblem e) {
      failures.accept("The pages were not told of a revision: " + e.getMessage());
    }
  }

  /// Tells the pages how far reading has come.
  public void progress(Progress now) {
    progress.set(now);
    events.tell("progress", json(now).toString());
  }

  /// Tells the pages that an input stands otherwise than before.
  public void inputsChanged() {
    events.tell("inputs", "{}");
  }

  private static ObjectNode json(Progress progress) {
    ObjectNode o = Item.object();
    o.put("reading", progress.reading()).put("what", progress.what());
    o.put("read", progress.read()).put("total", progress.total());
    o.put("rate", Math.round(progress.perSecond() * 10) / 10.0);
    progress.secondsLeft().ifPresentOrElse(left -> o.put("left", left), () -> o.putNull("left"));
    return o.put("dropped", progress.dropped());
  }

  /// The port on which it listens.
  public int port() {
    return web.port();
  }

  /// Answers what is under way, and stops.
  @Override
  public void close() {
    web.close();
  }
}
