package org.dragoman.serve.http;

import java.time.Duration;
import java.util.Set;

/// Where the server listens, and to whom.
///
/// @param bind the name or address of the interface; loopback unless somebody says otherwise
/// @param port the TCP port; 0 takes a free one
/// @param token what a caller shows who writes, or calls from elsewhere; at least 16 characters
/// @param lag how late views of the whole record may be that many share, while what has come in is
///   worked into them
public record ServerSettings(String bind, int port, String token, Duration lag) {
  /// The port when none is named.
  public static final int USUAL_PORT = 8717;

  /// How late views may be when a record grows under the eyes of many.
  public static final Duration USUAL_LAG = Duration.ofSeconds(5);

  private static final int SHORTEST_TOKEN = 16;
  private static final int MOST_PORTS = 65_535;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  public ServerSettings {
    if (port < 0 || port > MOST_PORTS) {
      throw new IllegalArgumentException("found port " + port + "; expected 0 to " + MOST_PORTS);
    }
    if (token.length() < SHORTEST_TOKEN || !token.matches("[A-Za-z0-9._~-]+")) {
      throw new IllegalArgumentException(
          "found a token of "
              + token.length()
              + " characters; expected at least "
              + SHORTEST_TOKEN
              + " letters, digits or . _ ~ -");
    }
  }

  /// Settings with which every answer shows what the record is now.
  public ServerSettings(String bind, int port, String token) {
    this(bind, port, token, Duration.ZERO);
  }

  /// The same, where views may be late.
  public ServerSettings lagging(Duration by) {
    return new ServerSettings(bind, port, token, by);
  }

  /// This machine alone, with the usual port.
  public static ServerSettings loopback(String token) {
    return new ServerSettings("127.0.0.1", USUAL_PORT, token);
  }

  /// Whether only programs of this machine can call.
  public boolean isLoopback() {
    return LOOPBACK.contains(bind);
  }
}
