package org.dragoman.serve.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Optional;
import org.dragoman.serve.route.Problem;

/// The pages: one document that shows every view, its files, and the entrance with the token.
final class Pages {
  private static final List<String> VIEWS =
      List.of(
          "/",
          "/timeline",
          "/tension",
          "/tension/{rest}",
          "/quotations",
          "/claims",
          "/sources",
          "/actors",
          "/actors/{rest}",
          "/map",
          "/article/{rest}",
          "/articles",
          "/briefing",
          "/search",
          "/incident/{rest}",
          "/corrections");
  private static final int SEE_OTHER = 303;
  private static final int TWO_WEEKS = 14 * 24 * 3600;

  private final Assets assets = new Assets();
  private final Guard guard;

  Pages(Guard guard) {
    this.guard = guard;
  }

  void addTo(RoutesConfig routes) {
    VIEWS.forEach(view -> routes.get(view, this::view));
    routes.get("/assets/<name>", call -> send(call, call.pathParam("name")));
    routes.get("/favicon.ico", call -> send(call, "favicon.ico"));
  }

  private void view(Context call) {
    send(call, "index.html");
  }

  /// If the address carries the right token, sets the cookie and sends the caller to the address
  /// without it.
  boolean entrance(Context call) {
    if (!call.path().equals("/") || call.queryParam("token") == null) {
      return false;
    }
    if (!guard.opensWith(Optional.ofNullable(call.queryParam("token")))) {
      throw Problem.of(
          Problem.Status.UNAUTHORIZED,
          "This is not the token that was printed when the server started.");
    }
    Cookie cookie =
        new Cookie(Guard.COOKIE, Optional.ofNullable(call.queryParam("token")).orElse(""));
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setMaxAge(TWO_WEEKS);
    cookie.setPath("/");
    call.cookie(cookie)
        .status(SEE_OTHER)
        .header("Location", "/")
        .header("Cache-Control", "no-store");
    return true;
  }

  private void send(Context call, String name) {
    Packed packed =
        assets
            .find(name)
            .orElseGet(() -> {
              throw Problem.of(Problem.Status.NOT_FOUND, "There is no such file.");
            });
    String tag = packed.answer().headers().getOrDefault("ETag", "");
    if (Sender.has(call, tag)) {
      Sender.unchanged(call, tag);
    } else {
      Sender.send(call, packed);
    }
  }
}
