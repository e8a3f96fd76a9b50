package org.dragoman.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds which blocks of a page are its main content.
///
/// Paragraphs give points to the elements around them (as Arc90's Readability has it); the element
/// with the most is the core. The root is what the page itself names as its article body, if that
/// holds the core's prose, else the core with its like neighbours. Inside the root, clutter and
/// lists of links are left out.
final class MainContent {
  private static final int PROSE = 25;
  private static final double LINKS = 0.5;
  private static final Set<String> LONERS = Set.of("article", "td", "li");
  private static final int LEAD = 12;
  private static final int LEAD_LENGTH = 60;
  private static final double ALIKE = 1.15;
  private static final Pattern NAMED_BODY =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:(?:article|story|post|entry|news|blog|page|main|single|content|text)[_-]{0,2}(?:body|content|text|main|copy)|articlebody|entry|hentry|h-entry|e-content|post|story|article|content|main|body)(?:$|[\\s_-])");

  private final List<Box> boxes;
  private final Map<Element, Integer> prose = new HashMap<>();
  private final Map<Element, Double> points = new HashMap<>();
  private final List<Element> scored = new ArrayList<>();
  private final Map<Element, Boolean> linkLists = new HashMap<>();
  private final Clutter clutter;
  private final Element body;

  MainContent(Document page, List<Box> boxes) {
    this.boxes = boxes;
    this.body = page.body();
    boxes.stream().filter(MainContent::isProse).forEach(this::count);
    this.clutter = new Clutter(prose, prose.getOrDefault(body, 0));
    boxes.stream().filter(MainContent::isProse).forEach(this::score);
  }

  private void count(Box box) {
    for (Element e = box.owner(); e != null; e = e.parent()) {
      prose.merge(e, box.words().length(), Integer::sum);
    }
  }

  private static boolean isProse(Box box) {
    return box.words().length() >= PROSE
        && box.linkShare() < LINKS
        && !Elements.isHeading(box.owner());
  }

  private void score(Box box) {
    if (clutter.holds(box.owner(), body)) {
      return;
    }
    String words = box.words();
    double value =
        1
            + words.chars().filter(c -> ",，、،".indexOf(c) >= 0).count()
            + Math.min(words.length() / 100.0, 3);
    Element e = box.owner().nameIs("p") ? box.owner().parent() : box.owner();
    double share = 1;
    for (int level = 0; e != null && level < 4; level++) {
      if (points.merge(e, value * share, Double::sum) == value * share) {
        scored.add(e);
      }
      share = level == 0 ? 0.5 : 1.0 / (3 * (level + 1));
      e = e.parent();
    }
  }

  /// For each block, whether it is main content.
  List<Boolean> flags() {
    Optional<Element> core = core();
    if (core.isEmpty()) {
      return boxes.stream().map(_ -> false).toList();
    }
    Element root = root(core.get());
    List<Boolean> flags = new ArrayList<>(boxes.stream().map(b -> isMain(b, root)).toList());
    dropIdleHeadings(flags);
    addLead(flags);
    return flags;
  }

  private Optional<Element> core() {
    Element best = null;
    double most = 0;
    for (Element e : scored) {
      double value =
          points.getOrDefault(e, 0.0) * (NAMED_BODY.matcher(Elements.label(e)).find() ? 1.2 : 1);
      if (value > most) {
        most = value;
        best = e;
      }
    }
    return Optional.ofNullable(best);
  }

  private Element root(Element core) {
    int need = prose.getOrDefault(core, 0);
    for (Element named : body.select("[itemprop=articleBody], [property=articleBody]")) {
      if (2 * prose.getOrDefault(named, 0) >= need) {
        return named;
      }
    }
    Element root = core;
    for (Element e = core; e != null && !e.equals(body); e = e.parent()) {
      int within = prose.getOrDefault(e, 0);
      boolean named = NAMED_BODY.matcher(Elements.label(e)).find();
      if (within <= ALIKE * need || (named && within <= 2 * need) || hasTwins(e, core)) {
        root = e;
      }
      if (e.nameIs("article") && 2 * need >= within) {
        return e;
      }
    }
    return root;
  }

  /// Whether the core is in one of several like sections, `section.text`, that make up the content
  /// of an element: together the others hold at least half as much prose as the core.
  private boolean hasTwins(Element parent, Element core) {
    return parent.children().stream()
        .filter(child -> isInside(core, child))
        .filter(child -> !LONERS.contains(child.normalName()))
        .anyMatch(child -> 2 * proseOfTwins(parent, child) >= prose.getOrDefault(core, 0));
  }

  private int proseOfTwins(Element parent, Element child) {
    return parent.children().stream()
        .filter(twin -> !twin.equals(child))
        .filter(twin -> twin.normalName().equals(child.normalName()))
        .filter(twin -> twin.className().equals(child.className()))
        .filter(twin -> !clutter.holds(twin, parent))
        .mapToInt(twin -> prose.getOrDefault(twin, 0))
        .sum();
  }

  private boolean isMain(Box box, Element root) {
    return isInside(box.owner(), root)
        && !clutter.holds(box.owner(), root)
        && box.linkShare() <= (box.owner().nameIs("p") ? 0.8 : LINKS)
        && !isLinkList(box.owner());
  }

  /// Paragraphs between the title and the root, such as the summary in the head of an article.
  private void addLead(List<Boolean> flags) {
    int first = flags.indexOf(true);
    int title = first;
    while (title >= 0 && first - title <= LEAD && !boxes.get(title).owner().nameIs("h1")) {
      title--;
    }
    if (title < 0 || first - title > LEAD) {
      return;
    }
    for (int i = title + 1; i < first; i++) {
      Box box = boxes.get(i);
      boolean lead =
          isProse(box) && box.words().length() >= LEAD_LENGTH && !clutter.holds(box.owner(), body);
      flags.set(i, lead);
    }
  }

  private static boolean isInside(Element element, Element root) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(root)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLinkList(Element owner) {
    Element list = owner.closest("ul, ol");
    return list != null && linkLists.computeIfAbsent(list, MainContent::isMostlyLinks);
  }

  private static boolean isMostlyLinks(Element list) {
    return list.select("a").text().length() > LINKS * list.text().length();
  }

  /// A heading without content below it belongs to what was left out.
  private void dropIdleHeadings(List<Boolean> flags) {
    boolean content = false;
    for (int i = boxes.size() - 1; i >= 0; i--) {
      Box box = boxes.get(i);
      if (Elements.isHeading(box.owner())) {
        content = content && flags.get(i);
        flags.set(i, content);
      } else if (flags.get(i) || box.words().length() > PROSE) {
        content = flags.get(i);
      }
    }
  }
}
