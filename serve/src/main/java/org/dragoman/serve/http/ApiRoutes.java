package org.dragoman.serve.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;

/// Answers calls of the interface's routes: what has not changed is not sent again, what was asked
/// before is not worked out again, and what is too large is not read.
final class ApiRoutes {
  private final String base;
  private final String start;
  private final LongSupplier revision;
  private final Kept kept = new Kept();

  /// @param base where the routes begin, `/api/v1`
  /// @param start what tells this run of the server from others
  /// @param revision of the record
  ApiRoutes(String base, String start, LongSupplier revision) {
    this.base = base;
    this.start = start;
    this.revision = revision;
  }

  void add(Route route, RoutesConfig routes) {
    HandlerType method = HandlerType.findOrCreate(route.method().name());
    routes.addHttpHandler(method, base + route.path(), call -> answer(route, call));
  }

  private void answer(Route route, Context call) {
    switch (route.keeping()) {
      case NEVER -> Sender.send(call, Packed.of(asked(route, call)));
      case REVISION -> answerOnce(route, call);
    }
  }

  private void answerOnce(Route route, Context call) {
    String tag = "W/\"" + start + "-" + revision.getAsLong() + "\"";
    if (Sender.has(call, tag)) {
      Sender.unchanged(call, tag);
      return;
    }
    String key = call.path() + "?" + Optional.ofNullable(call.queryString()).orElse("");
    Packed answer =
        kept.find(tag, key)
            .orElseGet(() -> {
              Packed made = Packed.of(asked(route, call).with("ETag", tag));
              kept.keep(tag, key, made);
              return made;
            });
    Sender.send(call, answer);
  }

  private static Answer asked(Route route, Context call) {
    Optional<Call.Content> content = route.sends().map(sends -> content(sends, call));
    return route.answer(call.pathParamMap(), call.queryParamMap(), content);
  }

  private static Call.Content content(Route.Sends sends, Context call) {
    String given = Optional.ofNullable(call.contentType()).orElse("");
    String type = given.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (!sends.mediaTypes().contains(type)) {
      throw Problem.of(
          Problem.Status.UNSUPPORTED_MEDIA_TYPE,
          "Content-Type: found '"
              + Problem.shortened(given)
              + "'; expected "
              + String.join(", ", sends.mediaTypes()));
    }
    return Call.Content.of(type, body(sends.most(), call));
  }

  private static byte[] body(int most, Context call) {
    try {
      byte[] bytes =
          call.contentLength() > most ? new byte[0] : call.bodyInputStream().readNBytes(most + 1);
      if (call.contentLength() > most || bytes.length > most) {
        throw Problem.of(Problem.Status.TOO_LARGE, "The body has more than " + most + " bytes.");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
