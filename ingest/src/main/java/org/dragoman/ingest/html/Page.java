package org.dragoman.ingest.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dragoman.ingest.date.PublicationDay;
import org.dragoman.ingest.passage.Block;
import org.dragoman.ingest.passage.PublicationLine;
import org.dragoman.ingest.passage.Role;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Published.Basis;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A web page: its readable text as blocks with their roles, and what it says of its article.
///
/// @param text the readable text of the whole page
/// @param blocks its blocks, in order
/// @param title the headline
/// @param authors names
/// @param outlet the site's name for itself
/// @param url its public address
/// @param stated the day that its metadata state
/// @param printed the day that it prints where dates of publication are printed
/// @param prose characters of the main content's paragraphs
public record Page(
    String text,
    List<Block> blocks,
    Optional<String> title,
    List<String> authors,
    Optional<String> outlet,
    Optional<String> url,
    Published stated,
    Published printed,
    int prose) {
  private static final int MAX_DEPTH = 400;
  private static final int SHORTEST_ARTICLE = 150;
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:caption|wp-caption-text|image-?(?:caption|credit|source)|photo-?(?:caption|credit)|media-?caption|bild-?unter(?:schrift|titel)|credits?|credito)(?:$|[\\s_-])");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:byline|author|authors|writer|dateline|post-?meta|entry-?meta|published|pubdate|timestamp)(?:$|[\\s_-])");

  /// Reads a page.
  public static Page of(String html) {
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    Document document = parser.parseInput(html, "");
    Rendering rendering = Rendering.of(document);
    PageFacts facts = new PageFacts(document);
    Optional<String> title = facts.title();
    List<Boolean> main = new MainContent(document, rendering.boxes()).flags();
    List<Block> blocks =
        IntStream.range(0, main.size())
            .mapToObj(i -> block(rendering.boxes().get(i), main.get(i), title))
            .toList();
    PageDay day = new PageDay(document, facts, rendering.boxes());
    return new Page(
        rendering.text(),
        blocks,
        title,
        facts.authors(),
        facts.outlet(),
        facts.url(),
        on(day.stated(), Basis.METADATA),
        on(day.printed().or(day::changed), Basis.TEXT),
        prose(blocks));
  }

  /// Whether its main content is long enough to be an article.
  public boolean hasArticle() {
    return prose >= SHORTEST_ARTICLE;
  }

  /// The host of an address, without `www.`: the outlet where nothing better is known.
  public static Optional<String> host(String url) {
    return PageFacts.hostOf(url);
  }

  private static Published on(Optional<LocalDate> day, Basis basis) {
    return PublicationDay.on(day, basis);
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b.role() == Role.PARAGRAPH || b.role() == Role.ITEM)
        .mapToInt(b -> weight(b.words()))
        .sum();
  }

  /// Chinese, Japanese and Korean say in one character what takes three letters.
  private static int weight(String words) {
    return words.codePoints().map(c -> Character.isIdeographic(c) ? 3 : 1).sum();
  }

  private static Block block(Box box, boolean main, Optional<String> title) {
    return new Block(box.span(), box.words(), role(box, main, title), true);
  }

  private static Role role(Box box, boolean main, Optional<String> title) {
    Element owner = box.owner();
    if (owner.nameIs("h1") && (main || isTitle(box, title))) {
      return Role.TITLE;
    }
    if (!main) {
      return Role.OUTSIDE;
    }
    if (Elements.isHeading(owner)) {
      return isTitle(box, title) ? Role.TITLE : Role.HEADING;
    }
    if (owner.closest("figcaption, caption") != null || isNamed(owner, CAPTION)) {
      return Role.CAPTION;
    }
    if (PublicationLine.isPublicationLine(box.words())
        || (box.words().length() < 120 && isNamed(owner, BYLINE))) {
      return Role.BYLINE;
    }
    return owner.closest("li") != null ? Role.ITEM : Role.PARAGRAPH;
  }

  private static boolean isTitle(Box box, Optional<String> title) {
    return title.filter(t -> t.equalsIgnoreCase(box.words().replace('\n', ' '))).isPresent();
  }

  private static boolean isNamed(Element owner, Pattern names) {
    Element parent = owner.parent();
    return names.matcher(Elements.label(owner)).find()
        || (parent != null
            && !parent.nameIs("body")
            && parent.childrenSize() <= 2
            && names.matcher(Elements.label(parent)).find());
  }
}
