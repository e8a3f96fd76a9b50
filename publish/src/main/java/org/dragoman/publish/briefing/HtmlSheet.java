package org.dragoman.publish.briefing;

/// A briefing as a page of HTML that prints well; it has no script and loads nothing.
final class HtmlSheet {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Briefing</title>
      <style>
      body { font: 11pt/1.5 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
      h1, h2 { font-family: system-ui, sans-serif; line-height: 1.2; }
      li { margin: .4em 0; }
      .note { font-style: italic; border-left: 3px solid; padding-left: .6em; }
      .quiet { font-size: .85em; opacity: .8; }
      sup a { text-decoration: none; }
      @media print { body { margin: 0; max-width: none; } li { break-inside: avoid; } }
      </style>
      </head>
      <body>
      """;

  private HtmlSheet() {}

  static String written(Sheet sheet) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("<h1>").append(escaped(sheet.title())).append("</h1>\n");
    out.append("<p class=\"quiet\">").append(escaped(sheet.asOf())).append("</p>\n");
    for (Sheet.Part part : sheet.parts()) {
      out.append("<h2>").append(escaped(part.heading())).append("</h2>\n<ul>\n");
      part.items().forEach(i -> item(out, i));
      out.append("</ul>\n");
    }
    if (sheet.parts().isEmpty()) {
      out.append("<p>Nothing was found that can be cited.</p>\n");
    }
    citations(out, sheet);
    out.append("<h2>What was read</h2>\n<ul class=\"quiet\">\n");
    sheet.read().forEach(r -> out.append("<li>").append(escaped(r)).append("</li>\n"));
    return out.append("</ul>\n</body>\n</html>\n").toString();
  }

  private static void item(StringBuilder out, Sheet.Item item) {
    out.append("<li>").append(escaped(item.text()));
    for (int n : item.citations()) {
      out.append(" <sup><a href=\"#c").append(n).append("\">[").append(n).append("]</a></sup>");
    }
    item.notes()
        .forEach(n -> out.append("<div class=\"note\">").append(escaped(n)).append("</div>"));
    out.append("</li>\n");
  }

  private static void citations(StringBuilder out, Sheet sheet) {
    if (sheet.citations().isEmpty()) {
      return;
    }
    out.append("<h2>Citations</h2>\n<p class=\"quiet\">Offsets count Unicode code points into the")
        .append(" article's text.</p>\n<ol class=\"quiet\">\n");
    for (int i = 0; i < sheet.citations().size(); i++) {
      out.append("<li id=\"c").append(i + 1).append("\">");
      out.append(escaped(sheet.citations().get(i).replace("`", ""))).append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
