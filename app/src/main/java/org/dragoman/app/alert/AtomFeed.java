package org.dragoman.app.alert;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// The last alerts as an Atom feed (RFC 4287), the newest first.
final class AtomFeed {
  private static final int MOST = 100;

  private AtomFeed() {}

  /// The feed.
  ///
  /// @param told alerts as in the log, the oldest first
  static String of(List<JsonNode> told) {
    List<JsonNode> latest = told.subList(Math.max(0, told.size() - MOST), told.size()).reversed();
    String updated = latest.isEmpty() ? "1970-01-01T00:00:00Z" : text(latest.getFirst(), "at");
    StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>Dragoman: alerts</title>\n");
    feed.append("<id>urn:dragoman:alerts</id>\n<author><name>Dragoman</name></author>\n");
    feed.append("<updated>").append(escaped(updated)).append("</updated>\n");
    latest.forEach(a -> entry(a, feed));
    return feed.append("</feed>\n").toString();
  }

  private static void entry(JsonNode alert, StringBuilder feed) {
    feed.append("<entry>\n<id>urn:dragoman:").append(escaped(text(alert, "id"))).append("</id>\n");
    feed.append("<title>").append(escaped(text(alert, "headline"))).append("</title>\n");
    feed.append("<updated>").append(escaped(text(alert, "at"))).append("</updated>\n");
    feed.append("<category term=\"")
        .append(escaped(text(alert, "urgency")))
        .append("\"/>\n<content type=\"text\">");
    feed.append(escaped(text(alert, "day") + ", rule: " + text(alert, "rule")));
    for (JsonNode cause : alert.path("evidence")) {
      feed.append('\n').append(escaped(text(cause, "text") + " " + text(cause, "where")));
    }
    feed.append("</content>\n</entry>\n");
  }

  private static String text(JsonNode json, String field) {
    return json.path(field).asString("");
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(isAllowed(c) ? c : ' ');
          }
        });
    return safe.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\n' || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
  }
}
