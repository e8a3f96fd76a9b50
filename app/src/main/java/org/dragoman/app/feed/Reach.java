package org.dragoman.app.feed;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a feed may lead: anywhere in the public web, and to the host and port that the user
/// named. It cannot make this machine ask what stands behind its own walls.
///
/// @param home the feed's own address; none for a feed in a file
record Reach(Optional<URI> home) {
  private static final int CARRIER = 100;
  private static final int CARRIER_FROM = 64;
  private static final int CARRIER_TO = 127;
  private static final int LOCAL_IPV6 = 0xfc;
  private static final int LOCAL_IPV6_BITS = 0xfe;
  private static final int BYTE = 0xff;

  /// What speaks against asking an address; nothing if it may be asked.
  Optional<String> objection(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    String host = Optional.ofNullable(address.getHost()).orElse("");
    if (!(scheme.equals("http") || scheme.equals("https")) || host.isEmpty()) {
      return Optional.of("an address that is not of the web");
    }
    if (address.getUserInfo() != null) {
      return Optional.of("an address with a name and a password");
    }
    return isHome(address) ? Optional.empty() : objection(host);
  }

  private boolean isHome(URI address) {
    return home.filter(h -> h.getHost().equalsIgnoreCase(address.getHost()))
        .filter(h -> port(h) == port(address))
        .isPresent();
  }

  private static int port(URI address) {
    int usual = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    return address.getPort() < 0 ? usual : address.getPort();
  }

  /// Java keeps what a name stands for, so that the connection goes where it was looked up.
  private static Optional<String> objection(String host) {
    try {
      boolean walled = Arrays.stream(InetAddress.getAllByName(host)).anyMatch(Reach::isBehindWalls);
      return walled
          ? Optional.of("an address in this machine's own network (" + host + ")")
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of("a host that is not known (" + host + ")");
    }
  }

  static boolean isBehindWalls(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean localIpv6 =
        address instanceof Inet6Address && (bytes[0] & LOCAL_IPV6_BITS) == LOCAL_IPV6;
    int first = bytes[0] & BYTE;
    int second = bytes[1] & BYTE;
    boolean carrier =
        bytes.length == 4
            && (first == 0 || first == CARRIER && second >= CARRIER_FROM && second <= CARRIER_TO);
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || localIpv6
        || carrier;
  }
}
