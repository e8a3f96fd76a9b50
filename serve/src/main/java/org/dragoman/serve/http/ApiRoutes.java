package org.dragoman.serve.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;

/// Answers calls of the interface's routes: what has not changed is not sent again, and what is too
/// large is not read.
final class ApiRoutes {
  private final String base;
  private final Readers readers;

  /// @param base where the routes begin, `/api/v1`
  /// @param readers who answers calls that read
  ApiRoutes(String base, Readers readers) {
    this.base = base;
    this.readers = readers;
  }

  void add(Route route, RoutesConfig routes) {
    HandlerType method = HandlerType.findOrCreate(route.method().name());
    routes.addHttpHandler(method, base + route.path(), call -> answer(route, call));
  }

  private void answer(Route route, Context call) {
    switch (route.keeping()) {
      case NEVER -> Sender.send(call, Packed.of(asked(route, call)));
      case REVISION, SHARED -> read(route, call);
    }
  }

  private void read(Route route, Context call) {
    String now = readers.tagOfNow();
    if (Sender.has(call, now)) {
      Sender.unchanged(call, now);
      return;
    }
    String address = Asked.address(call.path(), Optional.ofNullable(call.queryString()).orElse(""));
    Packed answer =
        readers.answer(
            new Asked(
                address, route, Map.copyOf(call.pathParamMap()), Map.copyOf(call.queryParamMap())));
    String tag = answer.answer().headers().getOrDefault("ETag", now);
    if (Sender.has(call, tag)) {
      Sender.unchanged(call, tag);
    } else {
      Sender.send(call, answer);
    }
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
