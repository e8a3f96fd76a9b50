package org.dragoman.serve.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.serve.live.LiveEvents;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Changes;
import org.dragoman.store.StoreBusy;

/// The HTTP server over a set of routes.
public final class WebServer implements AutoCloseable {
  /// Where the routes of the interface begin.
  public static final String BASE = "/api/v1";

  private static final String RETRY_SECONDS = "2";

  private final Javalin javalin;
  private final LiveEvents events;
  private final Readers readers;
  private final Consumer<String> failure;

  private WebServer(Javalin javalin, Readers readers, Served served) {
    this.javalin = javalin;
    this.readers = readers;
    this.events = served.events();
    this.failure = served.failure();
  }

  /// What the server serves.
  ///
  /// @param routes of the interface
  /// @param first the path of the route that the first page asks, worked out at once
  /// @param reference the page that describes them
  /// @param changes what the store knows of its changes
  /// @param events live updates
  /// @param failure told what went wrong on our side
  public record Served(
      List<Route> routes,
      String first,
      Supplier<Answer> reference,
      Supplier<Changes> changes,
      LiveEvents events,
      Consumer<String> failure) {
    public Served {
      routes = List.copyOf(routes);
    }
  }

  /// Starts to listen.
  ///
  /// @param start what tells this run from others
  /// @throws PortTaken if another program listens there
  public static WebServer start(ServerSettings settings, String start, Served served) {
    Readers readers = new Readers(start, served.changes(), settings.lag(), served.failure());
    Javalin javalin =
        Javalin.create(config -> {
          configure(config, settings);
          route(config.routes, new Guard(settings), readers, served);
        });
    new Listening(javalin, settings).start();
    served.routes().stream()
        .filter(route -> route.path().equals(served.first()))
        .forEach(route -> readers.foresee(Asked.plainly(BASE, route)));
    return new WebServer(javalin, readers, served);
  }

  private static void configure(JavalinConfig config, ServerSettings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.generateEtags = false;
    config.http.prefer405over404 = true;
    config.http.asyncTimeout = 0;
    // A database that is called natively holds the thread that carries a virtual one; with as few
    // of these as processors, two long questions would keep all others from being heard.
    config.concurrency.useVirtualThreads = false;
    config.jetty.host = settings.bind();
    config.jetty.port = settings.port();
    config.jetty.modifyHttpConfiguration(Listening::harden);
    config.jetty.modifyServer(Listening::answerPlainly);
    config.jetty.modifyServletContextHandler(Listening::allowAnyId);
  }

  private static void route(RoutesConfig routes, Guard guard, Readers readers, Served served) {
    Pages pages = new Pages(guard);
    routes.before(call -> {
      Sender.protect(call);
      guard.ownName(call);
      if (pages.entrance(call)) {
        call.skipRemainingHandlers();
      } else {
        guard.check(call);
      }
    });
    ApiRoutes api = new ApiRoutes(BASE, readers);
    served.routes().forEach(route -> api.add(route, routes));
    routes.sse(BASE + "/live", new LiveRoute(served.events())::open);
    routes.get("/reference", call -> Sender.send(call, Packed.of(served.reference().get())));
    pages.addTo(routes);
    problems(routes, served.failure());
  }

  private static void problems(RoutesConfig routes, Consumer<String> failure) {
    routes.exception(Problem.class, (problem, call) -> send(call, problem));
    routes.exception(
        StoreBusy.class,
        (_, call) -> {
          call.header("Retry-After", RETRY_SECONDS);
          send(call, Problem.of(Problem.Status.UNAVAILABLE, "Too many ask at once; try again."));
        });
    routes.exception(
        Exception.class,
        (e, call) -> {
          failure.accept(call.method() + " " + call.path() + " failed: " + e);
          send(call, Problem.of(Problem.Status.FAILED, "The server failed; its log says why."));
        });
    routes.error(404, call -> unless(call, Problem.Status.NOT_FOUND));
    routes.error(405, call -> unless(call, Problem.Status.METHOD_NOT_ALLOWED));
    routes.error(400, call -> unless(call, Problem.Status.BAD_REQUEST));
  }

  private static void unless(Context call, Problem.Status status) {
    boolean told = Problem.MEDIA_TYPE.equals(call.res().getContentType());
    if (!told) {
      send(call, Problem.of(status, "The page /reference says what can be called."));
    }
  }

  private static void send(Context call, Problem problem) {
    Answer answer = problem.answer();
    Answer asking =
        problem.status() == Problem.Status.UNAUTHORIZED
            ? answer.with("WWW-Authenticate", "Bearer realm=\"dragoman\"")
            : answer;
    Sender.send(call, Packed.of(asking));
  }

  /// Works out anew the shared views that are in use, where the record has changed, and then does
  /// something; at once if no view may be late.
  public void renewed(Runnable then) {
    readers.renewed(then);
  }

  /// From now on every answer shows what the record is now.
  public void insist() {
    readers.insist();
  }

  /// The port on which it listens.
  public int port() {
    return javalin.port();
  }

  /// Answers what is under way, and stops.
  @Override
  public void close() {
    events.close();
    readers.close();
    try {
      javalin.stop();
    } catch (JavalinException e) {
      failure.accept("Calls were cut off: " + e.getMessage());
    }
  }
}
