package org.dragoman.ingest.feed;

/// How deep the elements of an XML document lie in one another, told by its marks alone: before it
/// is parsed by what would call itself once for each of them.
final class Depth {
  private final String xml;

  private Depth(String xml) {
    this.xml = xml;
  }

  static int of(String xml) {
    return new Depth(xml).deepest();
  }

  private int deepest() {
    int deepest = 0;
    int depth = 0;
    int at = xml.indexOf('<');
    while (at >= 0) {
      int end = end(at);
      if (xml.startsWith("</", at)) {
        depth--;
      } else if (!xml.startsWith("<!", at) && !xml.startsWith("<?", at)) {
        depth += xml.charAt(end - 1) == '/' ? 0 : 1;
      }
      deepest = Math.max(deepest, depth);
      at = xml.indexOf('<', end);
    }
    return deepest;
  }

  /// Where the last character is of the mark that begins there.
  private int end(int at) {
    if (xml.startsWith("<![CDATA[", at)) {
      return after("]]>", at);
    }
    return xml.startsWith("<!--", at) ? after("-->", at) : endOfTag(at);
  }

  private int after(String mark, int at) {
    int end = xml.indexOf(mark, at + 1);
    return end < 0 ? xml.length() : end + mark.length() - 1;
  }

  /// The `>` that stands between no quotes.
  private int endOfTag(int at) {
    char quote = 0;
    for (int i = at + 1; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote == 0 && c == '>') {
        return i;
      } else if (quote == c) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
    }
    return xml.length();
  }
}
