package org.dragoman.serve.http;

import java.util.Set;

/// Where the server listens, and to whom.
///
/// @param bind the name or address of the interface; loopback unless somebody says otherwise
/// @param port the TCP port; 0 takes a free one
/// @param token what a caller shows who writes, or calls from elsewhere; at least 16 characters
public record ServerSettings(String bind, int port, String token) {
  /// The port when none is named.
  public static final int USUAL_PORT = 8717;

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

  /// This machine alone, with the usual port.
  public static ServerSettings loopback(String token) {
    return new ServerSettings("127.0.0.1", USUAL_PORT, token);
  }

  /// Whether only programs of this machine can call.
  public boolean isLoopback() {
    return LOOPBACK.contains(bind);
  }
}
