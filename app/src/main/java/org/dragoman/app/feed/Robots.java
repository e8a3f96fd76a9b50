package org.dragoman.app.feed;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What sites let programs read (`robots.txt`, RFC 9309). It is asked for pages that a feed names;
/// the feed itself was named by the user.
final class Robots {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_IF_FAILED = Duration.ofMinutes(15);
  private static final int MOST_BYTES = 512 * 1024;
  private static final int MOST_SITES = 1000;

  private final Web web;
  private final InstantSource clock;
  private final Map<String, Known> known = new HashMap<>();

  Robots(Web web, InstantSource clock) {
    this.web = web;
    this.clock = clock;
  }

  private record Known(SimpleRobotRules rules, Instant until) {}

  /// Whether a page may be read; not, if its site's rules cannot be had for now.
  boolean allow(URI page, Reach reach) throws InterruptedException {
    return rules(page, reach).isAllowed(page.toString());
  }

  private SimpleRobotRules rules(URI page, Reach reach) throws InterruptedException {
    String site = page.getScheme() + "://" + page.getRawAuthority();
    synchronized (known) {
      Known before = known.get(site);
      if (before != null && clock.instant().isBefore(before.until())) {
        return before.rules();
      }
    }
    Known now = ask(URI.create(site + "/robots.txt"), reach);
    synchronized (known) {
      if (known.size() >= MOST_SITES) {
        known.clear();
      }
      known.put(site, now);
    }
    return now.rules();
  }

  private Known ask(URI address, Reach reach) throws InterruptedException {
    Web.Wanted wanted =
        new Web.Wanted(address, "text/plain", MOST_BYTES, Fetched.Stamp.NONE, reach);
    return switch (web.get(wanted)) {
      case Fetched.Got got ->
          new Known(
              new SimpleRobotRulesParser()
                  .parseContent(address.toString(), got.bytes(), "text/plain", List.of("dragoman")),
              clock.instant().plus(KEPT));
      case Fetched.Failed failed when !failed.mayPass() ->
          new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), clock.instant().plus(KEPT));
      case Fetched.Failed _, Fetched.Unchanged _ ->
          new Known(
              new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
              clock.instant().plus(KEPT_IF_FAILED));
    };
  }
}
