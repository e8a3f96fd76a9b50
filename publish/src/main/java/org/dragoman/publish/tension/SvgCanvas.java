package org.dragoman.publish.tension;

import java.util.Locale;

/// Draws into an SVG text that follows the reader's choice of light or dark.
final class SvgCanvas implements Canvas {
  private final StringBuilder out = new StringBuilder();
  private String title = "";

  SvgCanvas(int width, int height, String name, String description) {
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" role=\"img\" font-family=\"system-ui, sans-serif\">%n",
            width,
            height,
            width,
            height));
    out.append("<title>").append(escaped(name)).append("</title>\n");
    out.append("<desc>").append(escaped(description)).append("</desc>\n<style>\n");
    for (Ink ink : Ink.values()) {
      out.append(rule(ink, ink.light())).append('\n');
    }
    out.append("@media (prefers-color-scheme: dark) {\n");
    for (Ink ink : Ink.values()) {
      out.append(rule(ink, ink.dark())).append('\n');
    }
    out.append("}\n</style>\n");
    rectangle(0, 0, width, height, Ink.GROUND);
  }

  private static String rule(Ink ink, String colour) {
    return "." + kind(ink) + " { fill: " + colour + "; stroke: " + colour + " }";
  }

  @Override
  public void title(String text) {
    title = text;
  }

  @Override
  public void rectangle(double x, double y, double width, double height, Ink ink) {
    out.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" stroke-width=\"0\" class=\"%s\"",
            x,
            y,
            width,
            height,
            kind(ink)));
    end("rect");
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink) {
    out.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"",
            x1,
            y1,
            x2,
            y2,
            kind(ink)));
    end("line");
  }

  private void end(String element) {
    if (title.isEmpty()) {
      out.append("/>\n");
    } else {
      out.append("><title>").append(escaped(title)).append("</title></" + element + ">\n");
    }
  }

  @Override
  public void text(double x, double y, int size, Anchor anchor, Ink ink, String text) {
    out.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\" stroke-width=\"0\""
                    + " class=\"%s\">",
                x,
                y,
                size,
                anchor.name().toLowerCase(Locale.ROOT),
                kind(ink)))
        .append(escaped(text))
        .append("</text>\n");
  }

  private static String kind(Ink ink) {
    return ink.name().toLowerCase(Locale.ROOT);
  }

  /// Characters that XML does not allow become spaces.
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
    return c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
  }

  /// The whole picture.
  String finished() {
    return out + "</svg>\n";
  }
}
