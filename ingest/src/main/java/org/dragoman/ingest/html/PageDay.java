package org.dragoman.ingest.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
        .flatMap(
            e -> Stream.of(e.attr("datetime"), e.attr("content"), e.attr("title"), e.ownText()));
  }

  /// What is printed in an element whose class speaks of dates.
  Optional<LocalDate> printed() {
    return firstDay(boxes.stream().filter(PageDay::isDated).map(Box::words))
        .or(() -> firstDay(facts.data().field("dateCreated").stream()));
  }

  private static boolean isDated(Box box) {
    if (box.words().length() > SHORT) {
      return false;
    }
    Element e = box.owner();
    for (int level = 0; e != null && level < LEVELS; level++) {
      if (DATE_CLASS.matcher(Elements.label(e)).find()) {
        return true;
      }
      e = e.parent();
    }
    return e != null
        && box.owner().select("[class]").stream()
            .limit(LEVELS)
            .anyMatch(i -> DATE_CLASS.matcher(Elements.label(i)).find());
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
