package org.dragoman.ingest.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the elements of a page are to its reader.
final class Elements {
  private static final Set<String> INVISIBLE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "canvas",
          "object",
          "embed",
          "head",
          "title",
          "select",
          "option",
          "datalist",
          "textarea",
          "input",
          "audio",
          "video",
          "map",
          "math",
          "meta",
          "link");
  private static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "button");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(?:display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden)");

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z][a-z])");

  private Elements() {}

  static boolean isInvisible(Element element) {
    return INVISIBLE.contains(element.normalName())
        || element.hasAttr("hidden")
        || (element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find());
  }

  static boolean isBlock(Element element) {
    return BLOCK.contains(element.normalName());
  }

  /// `h2` to `h6`, or `h1`.
  static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /// Class, id and role in one line, to be searched; `relatedItems` is `related-Items` there.
  static String label(Element element) {
    String names = element.className() + ' ' + element.id() + ' ' + element.attr("role");
    return names.isBlank() ? "" : CAMEL.matcher(names).replaceAll("-");
  }
}
