package org.dragoman.serve.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.Set;
import org.dragoman.serve.route.Problem;

/// Who may call. In this order: the server is called by a name of its own; no page of another
/// origin calls; whoever writes, or calls a server that is not on loopback, shows the token, and a
/// page that shows it by its cookie also says so in a header that no other page can set.
final class Guard {
  /// The cookie that carries the token once a page has been opened with it.
  static final String COOKIE = "dragoman";

  /// The header that a page of ours sets when it writes.
  static final String PAGE_HEADER = "X-Dragoman";

  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Hosts hosts;
  private final Token token;
  private final boolean loopback;

  Guard(ServerSettings settings) {
    this.loopback = settings.isLoopback();
    this.hosts = new Hosts(settings.bind(), loopback);
    this.token = new Token(settings.token());
  }

  /// @throws Problem if the call is refused
  void check(Context call) {
    ownName(call);
    ownOrigin(call);
    boolean writes = !READING.contains(call.method());
    if (writes || !loopback) {
      token(call, writes);
    }
  }

  /// Whether an address carries the right token, as the one does that is printed at the start.
  boolean opensWith(Optional<String> shown) {
    return shown.filter(token::is).isPresent();
  }

  /// @throws Problem if the call is not for this server
  void ownName(Context call) {
    String host = header(call, "Host").orElse("");
    if (!hosts.isOurs(host)) {
      throw Problem.of(
          Problem.Status.FORBIDDEN,
          "Host: found '"
              + Problem.shortened(host)
              + "'; expected localhost, 127.0.0.1 or the name"
              + " given with --bind");
    }
  }

  private static void ownOrigin(Context call) {
    String host = header(call, "Host").orElse("");
    boolean foreign =
        header(call, "Origin")
            .filter(o -> !o.replaceFirst("^https?://", "").equals(host))
            .isPresent();
    boolean fetched =
        header(call, "Sec-Fetch-Site").filter(s -> s.endsWith("-site")).isPresent()
            && header(call, "Sec-Fetch-Mode").filter("navigate"::equals).isEmpty();
    if (foreign || fetched) {
      throw Problem.of(Problem.Status.FORBIDDEN, "A page of another origin may not call this one.");
    }
  }

  private void token(Context call, boolean writes) {
    if (token.isIn(header(call, "Authorization"))) {
      return;
    }
    if (Optional.ofNullable(call.cookie(COOKIE)).filter(token::is).isEmpty()) {
      throw Problem.of(
          Problem.Status.UNAUTHORIZED,
          "Show the token that is printed at the start: 'Authorization: Bearer TOKEN', or open"
              + " /?token=TOKEN once.");
    }
    if (writes && header(call, PAGE_HEADER).filter("1"::equals).isEmpty()) {
      throw Problem.of(
          Problem.Status.FORBIDDEN, "A page that writes sets the header '" + PAGE_HEADER + ": 1'.");
    }
  }

  private static Optional<String> header(Context call, String name) {
    return Optional.ofNullable(call.header(name));
  }
}
