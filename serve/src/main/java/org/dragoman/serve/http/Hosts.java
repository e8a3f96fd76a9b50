package org.dragoman.serve.http;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Under which names the server lets itself be called. A page of somebody else can have its own
/// name lead to this machine and would then pass for ours ("DNS rebinding"); so a name that is not
/// known is refused. A number is no name and cannot be led anywhere.
final class Hosts {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern FORM =
      Pattern.compile("(\\[[0-9a-fA-F:.]{2,45}]|[A-Za-z0-9._-]{1,253})(?::[0-9]{1,5})?");
  private static final Pattern NUMBERS = Pattern.compile("\\[.*]|(?:[0-9]{1,3}\\.){3}[0-9]{1,3}");

  private final String bind;
  private final boolean loopback;

  Hosts(String bind, boolean loopback) {
    this.bind = bind.toLowerCase(Locale.ROOT);
    this.loopback = loopback;
  }

  /// Whether a `Host` header, with or without a port, names this server.
  boolean isOurs(String header) {
    Matcher form = FORM.matcher(header);
    if (!form.matches()) {
      return false;
    }
    String name = form.group(1).toLowerCase(Locale.ROOT);
    return LOOPBACK.contains(name)
        || !loopback && (name.equals(bind) || NUMBERS.matcher(name).matches());
  }
}
