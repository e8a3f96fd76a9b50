package org.dragoman.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.ingest.date.Opening;
import org.dragoman.ingest.date.PrintedDates;
import org.dragoman.ingest.date.PublicationDay;
import org.dragoman.ingest.date.ReportedDay;
import org.dragoman.ingest.html.Page;
import org.dragoman.ingest.language.Languages;
import org.dragoman.ingest.passage.Block;
import org.dragoman.ingest.passage.Bylines;
import org.dragoman.ingest.passage.Paragraphs;
import org.dragoman.ingest.passage.Passages;
import org.dragoman.model.Identity;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Published.Basis;
import org.dragoman.model.article.Source;

/// Makes an article of a text or a page: passages first, then what they and the input tell of it.
final class Drafts {
  private static final int LANGUAGE_WINDOW = 6000;

  private Drafts() {}

  /// An article whose text is the input's own.
  static Article ofText(String uri, String text, Given given) {
    List<Block> blocks = Paragraphs.of(text);
    return article(uri, text, given, blocks, List.of(), Published.UNKNOWN, Published.UNKNOWN);
  }

  /// An article whose text is the readable text of a page.
  static Article ofPage(String uri, Page page) {
    Given given =
        new Given(Optional.empty(), page.title(), Optional.empty(), page.outlet(), page.url());
    return article(
        uri, page.text(), given, page.blocks(), page.authors(), page.stated(), page.printed());
  }

  private static Article article(
      String uri,
      String text,
      Given given,
      List<Block> blocks,
      List<String> authors,
      Published stated,
      Published printed) {
    List<Passage> passages = Passages.judge(blocks, given.title(), authors);
    List<String> body = words(text, passages, PassageKind.BODY);
    Opening opening = body.isEmpty() ? Opening.NONE : Opening.of(body.getFirst());
    List<String> bylines = words(text, passages, PassageKind.BYLINE);
    Published published =
        PublicationDay.first(
            List.of(
                () -> PublicationDay.given(given.published()),
                () -> stated,
                () -> PublicationDay.on(opening.date(), Basis.DATELINE),
                () -> PublicationDay.inUrl(given.url()),
                () -> printed,
                () -> PublicationDay.on(printedIn(bylines), Basis.TEXT),
                () -> PublicationDay.on(ReportedDay.of(body), Basis.INFERRED)));
    return new Article(
        given.id().orElseGet(() -> idOf(text, given.url())),
        new Source(uri, outlet(given, opening), given.url()),
        given.title().or(() -> words(text, passages, PassageKind.TITLE).stream().findFirst()),
        authors.isEmpty() ? names(bylines) : authors,
        opening.dateline(published.value()),
        published,
        Languages.of(sample(body)),
        text,
        passages,
        Optional.empty());
  }

  /// The same words at two addresses are two articles: one may be a copy of the other.
  private static String idOf(String text, Optional<String> url) {
    return url.map(u -> Identity.of("article", u, text))
        .orElseGet(() -> Identity.of("article", text));
  }

  private static Optional<String> outlet(Given given, Opening opening) {
    return given.outlet().or(() -> given.url().flatMap(Page::host)).or(opening::agency);
  }

  private static List<String> words(String text, List<Passage> passages, PassageKind kind) {
    return passages.stream().filter(p -> p.kind() == kind).map(p -> p.span().in(text)).toList();
  }

  private static List<String> names(List<String> bylines) {
    return bylines.stream().flatMap(b -> Bylines.names(b).stream()).distinct().toList();
  }

  private static Optional<LocalDate> printedIn(List<String> lines) {
    return lines.stream().flatMap(l -> PrintedDates.first(l).stream()).findFirst();
  }

  private static String sample(List<String> body) {
    StringBuilder sample = new StringBuilder();
    for (String paragraph : body) {
      if (sample.length() > LANGUAGE_WINDOW) {
        break;
      }
      sample.append(paragraph).append('\n');
    }
    return sample.toString();
  }
}
