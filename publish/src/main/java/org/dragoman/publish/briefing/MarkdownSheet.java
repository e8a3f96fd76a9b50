package org.dragoman.publish.briefing;

/// A briefing in Markdown.
final class MarkdownSheet {
  private MarkdownSheet() {}

  static String written(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    out.append("# ")
        .append(sheet.title())
        .append("\n\n")
        .append(escaped(sheet.asOf()))
        .append('\n');
    for (Sheet.Part part : sheet.parts()) {
      out.append("\n## ").append(part.heading()).append("\n\n");
      part.items().forEach(i -> item(out, i));
    }
    if (sheet.parts().isEmpty()) {
      out.append("\nNothing was found that can be cited.\n");
    }
    citations(out, sheet);
    out.append("\n## What was read\n\n");
    sheet.read().forEach(r -> out.append("- ").append(escaped(r)).append('\n'));
    return out.toString();
  }

  private static void item(StringBuilder out, Sheet.Item item) {
    out.append("- ").append(escaped(item.text()));
    item.citations().forEach(n -> out.append(" [").append(n).append(']'));
    out.append('\n');
    item.notes().forEach(n -> out.append("  - *").append(escaped(n)).append("*\n"));
  }

  private static void citations(StringBuilder out, Sheet sheet) {
    if (sheet.citations().isEmpty()) {
      return;
    }
    out.append("\n## Citations\n\nOffsets count Unicode code points into the article's text.\n\n");
    for (int i = 0; i < sheet.citations().size(); i++) {
      // The address stands between backticks, in which Markdown takes nothing for its own.
      String[] parts = sheet.citations().get(i).split("`", 3);
      out.append(i + 1).append(". ").append(escaped(parts[0]));
      for (int k = 1; k < parts.length; k++) {
        out.append('`').append(parts[k]);
      }
      out.append('\n');
    }
  }

  /// Text in which nothing is taken for Markdown or HTML.
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replace("&", "&amp;");
  }
}
