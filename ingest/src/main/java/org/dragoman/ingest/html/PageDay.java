package org.dragoman.ingest.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.ingest.date.PrintedDates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The day of publication that a page states: structured data and meta elements, then its `time`
/// elements, then what it prints where dates of publication are printed.
final class PageDay {
  private static final List<String> NAMES =
      List.of(
          "article:published_time",
          "datePublished",
          "og:published_time",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published_time",
          "publication_date",
          "dc.date.issued",
          "dc.date",
          "dcterms.date",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "parsely-pub-date",
          "sailthru.date",
          "date.created",
          "datecreated",
          "date_published",
          "article.published",
          "article_date_original",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "created",
          "creation_date",
          "rnews:datepublished",
          "og:article:published_time",
          "citation_publication_date",
          "displaydate",
          "dcsext.date");
  private static final List<String> CHANGED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "dateModified",
          "last-modified",
          "lastmod",
          "dc.date.modified");
  private static final Pattern DATE_CLASS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:date|datum|fecha|datetime|timestamp|time|published|publish|pubdate|posted|postdate|dateline|entry-date|post-?date|meta|byline|dt|submitted|created|info)(?:$|[\\s_-])|date|publi|posted");
  private static final String ASIDE =
      "aside, footer, nav, [class*=widget], [class*=sidebar], [id*=sidebar], [class*=comment],"
          + " [id*=comment], [class*=related], [class*=recent]";
  private static final int BEFORE_TITLE = 3;
  private static final int BEHIND_TITLE = 4;
  private static final int SHORT = 160;
  private static final int LEVELS = 3;
  private final Document page;
  private final PageFacts facts;
  private final List<Box> boxes;

  PageDay(Document page, PageFacts facts, List<Box> boxes) {
    this.page = page;
    this.boxes = boxes;
    this.facts = facts;
  }

  /// What structured data, meta elements and `time` elements say.
  Optional<LocalDate> stated() {
    return firstDay(facts.data().field("datePublished").stream())
        .or(() -> firstDay(NAMES.stream().flatMap(n -> facts.meta(n).stream())))
        .or(() -> firstDay(attributes("[itemprop=datePublished], time[pubdate]")))
        .or(() -> firstDay(attributes("time")))
        .or(() -> firstDay(attributes("abbr.published, abbr.date, [datetime]")));
  }

  private Stream<String> attributes(String selector) {
    return page.select(selector).stream()
        .filter(e -> !isAside(e))
        .flatMap(
            e -> Stream.of(e.attr("datetime"), e.attr("content"), e.attr("title"), e.ownText()));
  }

  /// What is printed in an element whose class speaks of dates.
  Optional<LocalDate> printed() {
    return firstDay(boxes.stream().filter(PageDay::isDated).map(Box::words))
        .or(this::inline)
        .or(this::byTheTitle)
        .or(() -> firstDay(facts.data().field("dateCreated").stream()));
  }

  /// A date in an inline element of its own: `Filed by Ana <span class=date>6 January 2026</span>`.
  private Optional<LocalDate> inline() {
    return firstDay(
        page
            .select("span[class], small[class], em[class], b[class], strong[class], a[class]")
            .stream()
            .filter(e -> DATE_CLASS.matcher(Elements.label(e)).find() && !isAside(e))
            .map(Element::ownText));
  }

  /// A short line with a date right before or after the only `h1`.
  private Optional<LocalDate> byTheTitle() {
    List<Integer> titles =
        IntStream.range(0, boxes.size())
            .filter(i -> boxes.get(i).owner().nameIs("h1"))
            .boxed()
            .toList();
    if (titles.isEmpty()) {
      return Optional.empty();
    }
    int from = Math.max(0, titles.getLast() - BEFORE_TITLE);
    int to = Math.min(boxes.size(), titles.getLast() + BEHIND_TITLE + 1);
    return firstDay(
        boxes.subList(from, to).stream()
            .filter(b -> b.words().length() <= SHORT && !isAside(b.owner()))
            .map(Box::words));
  }

  private static boolean isAside(Element element) {
    return element.closest(ASIDE) != null;
  }

  private static boolean isDated(Box box) {
    if (box.words().length() > SHORT || isAside(box.owner())) {
      return false;
    }
    Element e = box.owner();
    for (int level = 0; e != null && level < LEVELS; level++) {
      if (DATE_CLASS.matcher(Elements.label(e)).find()) {
        return true;
      }
      e = e.parent();
    }
    return false;
  }

  /// The day of the last change, where nothing else is known.
  Optional<LocalDate> changed() {
    return firstDay(facts.data().field("dateModified").stream())
        .or(() -> firstDay(CHANGED.stream().flatMap(n -> facts.meta(n).stream())));
  }

  private static Optional<LocalDate> firstDay(Stream<String> texts) {
    return texts.flatMap(t -> PrintedDates.first(t).stream()).findFirst();
  }
}
