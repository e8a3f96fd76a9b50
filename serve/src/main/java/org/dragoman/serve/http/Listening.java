package org.dragoman.serve.http;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import org.dragoman.serve.route.Problem;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/// How the server listens: limits on what comes in, and plain answers to what is no proper call.
final class Listening {
  private static final int IDLE_MILLISECONDS = 60_000;
  private static final int STOP_MILLISECONDS = 3_000;
  private static final int MOST_HEADER_BYTES = 16 * 1024;
  private static final int SERVER_FAILED = 500;

  private final Javalin javalin;
  private final ServerSettings settings;

  Listening(Javalin javalin, ServerSettings settings) {
    this.javalin = javalin;
    this.settings = settings;
  }

  /// @throws PortTaken if it cannot listen
  void start() {
    try {
      javalin.start(settings.bind(), settings.port());
    } catch (JavalinBindException e) {
      throw new PortTaken(
          "Cannot listen on %s, port %d (%s). Is another dragoman running there? Choose another with --port."
              .formatted(settings.bind(), settings.port(), e.getMessage()),
          e);
    }
  }

  static void harden(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(MOST_HEADER_BYTES);
    http.setIdleTimeout(IDLE_MILLISECONDS);
    // An id may hold a slash or a percent sign; no path of ours leads to a file.
    http.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "ids",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
  }

  static void allowAnyId(ServletContextHandler context) {
    context.getServletHandler().setDecodeAmbiguousURIs(true);
  }

  static void answerPlainly(Server server) {
    server.setStopTimeout(STOP_MILLISECONDS);
    server.setErrorHandler(Listening::plain);
  }

  private static boolean plain(Request request, Response response, Callback callback) {
    Problem problem = problem(response.getStatus());
    response.setStatus(problem.status().code());
    response.getHeaders().put("Content-Type", Problem.MEDIA_TYPE);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, ByteBuffer.wrap(problem.json()), callback);
    return true;
  }

  private static Problem problem(int status) {
    Problem.Status kind =
        EnumSet.allOf(Problem.Status.class).stream()
            .filter(s -> s.code() == status)
            .findFirst()
            .orElse(status >= SERVER_FAILED ? Problem.Status.FAILED : Problem.Status.BAD_REQUEST);
    return Problem.of(kind, "The call could not be read: " + kind.title() + ".");
  }
}
