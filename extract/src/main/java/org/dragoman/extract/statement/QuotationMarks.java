package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;

/// Finds what stands between quotation marks: curly, straight, single and doubled marks,
/// guillemets, also where they are mixed up or left open. One pass over the text; a mark that is
/// left open never swallows more than its paragraph.
public final class QuotationMarks {
  private final List<Quoted> found = new ArrayList<>();
  private boolean leftOpen;

  private QuotationMarks() {}

  /// The quoted stretches of an article's passages that bear findings, in text order; an outer one
  /// stands before those it holds.
  public static List<Quoted> in(Article article) {
    List<Span> passages =
        article.passages().stream()
            .filter(p -> p.kind().bearsFindings())
            .map(Passage::span)
            .toList();
    return in(article.text(), passages);
  }

  /// The quoted stretches of some passages of a text.
  public static List<Quoted> in(String text, List<Span> passages) {
    QuotationMarks scan = new QuotationMarks();
    for (Span passage : passages) {
      scan.passage(text, passage);
    }
    scan.found.sort(
        Comparator.comparingInt((Quoted q) -> q.outer().start())
            .thenComparingInt(q -> -q.outer().end()));
    return List.copyOf(scan.found);
  }

  private void passage(String text, Span passage) {
    int start = passage.start();
    while (start < passage.end()) {
      int end = start;
      while (end < passage.end() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      if (!text.substring(start, end).isBlank()) {
        paragraph(text, start, end);
      }
      start = end + 1;
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private void paragraph(String text, int start, int end) {
    ParagraphScan scan = new ParagraphScan(text, start, end);
    List<Quoted> here = scan.run(leftOpen);
    found.addAll(here);
    leftOpen = here.stream().anyMatch(q -> !q.closed() && q.depth() == 0);
  }
}
