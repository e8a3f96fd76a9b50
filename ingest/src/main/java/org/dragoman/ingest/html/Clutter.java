package org.dragoman.ingest.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Tells the parts of a page that are around its content by their names: navigation, comments,
/// teasers, sharing, advertising. An element that holds most of the page's prose is never one.
final class Clutter {
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "button", "menu", "dialog");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|side-?bar|rail|footer|foot|comments?|comment-?list|respond|disqus"
              + "|related|recommend(?:ed|ations?)?|popular|trending|teasers|promo|more-?(?:stories|news|from)|read-?more|see-?also|outbrain|taboola"
              + "|share|sharing|sharedaddy|social|addtoany|follow|newsletter|subscribe|subscription|sign-?up|paywall"
              + "|ads?|advert(?:isement|ising)?|sponsor(?:ed)?|banner|cookies?|consent|gdpr|popup|modal|overlay|login|search|widget"
              + "|tags|tag-?(?:list|cloud|links)|topics|categories|pagination|pager|prev-?next|post-?nav(?:igation)?|skip-?link|copyright|disclaimer|legal|license"
              + "|author-?(?:bio|box|info|card|image)|about-?author|bio|biography|saboxplugin-wrap|toolbar|tools|ratings?|vote|toc|screen-reader-text|sr-only|visually-hidden"
              + "|jp-relatedposts|yarpp|entry-?(?:footer|utility|meta)|post-?meta|kontakt|contact-?(?:box|form)|press-?officer|kommentare?|comentarios|commentaires)(?:$|[\\s_-])"
              + "|(?:^|\\s)hidden(?:$|\\s)|relatedposts|sharetools|socialshare|newsletter|-ad-|breadcrumb");
  private static final double MOST = 0.4;

  private final Map<Element, Integer> prose;
  private final int total;
  private final Map<Element, Boolean> known = new HashMap<>();

  /// @param prose characters of prose in each element
  /// @param total characters of prose in the page
  Clutter(Map<Element, Integer> prose, int total) {
    this.prose = prose;
    this.total = total;
  }

  /// Whether an element or one around it, up to but without a root, is clutter.
  boolean holds(Element element, Element root) {
    for (Element e = element; e != null && !e.equals(root); e = e.parent()) {
      if (known.computeIfAbsent(e, this::isClutter)) {
        return true;
      }
    }
    return false;
  }

  private boolean isClutter(Element element) {
    if (element.nameIs("body") || element.nameIs("html") || element.nameIs("main")) {
      return false;
    }
    boolean named =
        TAGS.contains(element.normalName())
            || (!element.nameIs("article") && NAMES.matcher(Elements.label(element)).find());
    return named && prose.getOrDefault(element, 0) < MOST * total;
  }
}
