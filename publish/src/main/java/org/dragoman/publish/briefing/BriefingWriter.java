package org.dragoman.publish.briefing;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.Briefing.Line;
import org.dragoman.model.crisis.Briefing.Section;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.finding.Findings;
import org.dragoman.publish.record.CodePoints;

/// Writes the briefing as Markdown: each line a sentence of a source, word for word, with numbered
/// citations; at the end what was read.
public final class BriefingWriter {
  /// Writes the briefing of a record; the writer is flushed, not closed.
  ///
  /// @throws IOException if the writer fails
  public void write(CrisisRecord record, Writer to) throws IOException {
    Map<String, Article> articles = new HashMap<>();
    record.articles().forEach(f -> articles.put(f.article().id(), f.article()));
    List<Citation> cited = new ArrayList<>();
    to.write("# Briefing\n");
    for (Section section : Section.values()) {
      section(to, section, linesOf(record, section), cited);
    }
    if (cited.isEmpty()) {
      to.write("\nNothing was found that can be cited.\n");
    }
    sources(to, cited, articles);
    coverage(to, record);
    to.flush();
  }

  private static List<Line> linesOf(CrisisRecord record, Section section) {
    return record.together().briefing().lines().stream()
        .filter(l -> l.section() == section)
        .toList();
  }

  private static void section(Writer to, Section section, List<Line> lines, List<Citation> cited)
      throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    to.write("\n## " + title(section) + "\n\n");
    for (Line line : lines) {
      to.write("- " + escaped(line.text()));
      for (Citation citation : line.citations()) {
        cited.add(citation);
        to.write(" [" + cited.size() + "]");
      }
      to.write("\n");
    }
  }

  private static String title(Section section) {
    return switch (section) {
      case KEY -> "What is reported";
      case DISPUTED -> "What is disputed";
      case BACKGROUND -> "Background";
    };
  }

  private static void sources(Writer to, List<Citation> cited, Map<String, Article> articles)
      throws IOException {
    if (cited.isEmpty()) {
      return;
    }
    to.write("\n## Citations\n\nOffsets count Unicode code points into the article's text.\n\n");
    for (int i = 0; i < cited.size(); i++) {
      Citation citation = cited.get(i);
      Optional<Article> article = Optional.ofNullable(articles.get(citation.article()));
      if (article.isPresent()) {
        to.write((i + 1) + ". " + source(article.get(), citation) + "\n");
      }
    }
  }

  private static String source(Article article, Citation citation) {
    CodePoints points = CodePoints.of(article.text());
    String outlet = article.source().outlet().map(o -> escaped(o) + ", ").orElse("");
    String title = article.title().map(t -> "“" + escaped(t) + "”, ").orElse("");
    String day = article.published().value().map(Object::toString).orElse("date unknown");
    return outlet
        + title
        + day
        + ", `"
        + article.source().uri().replace("`", "'")
        + "` "
        + points.at(citation.span().start())
        + "–"
        + points.at(citation.span().end());
  }

  private static void coverage(Writer to, CrisisRecord record) throws IOException {
    to.write("\n## What was read\n\n");
    for (Findings findings : record.articles()) {
      Article article = findings.article();
      String day = article.published().value().map(Object::toString).orElse("date unknown");
      String name = article.title().orElse(article.source().uri());
      String outlet = article.source().outlet().map(o -> ", " + o).orElse("");
      to.write("- " + escaped(name + outlet) + ", " + day + "\n");
    }
    if (!record.dropped().isEmpty()) {
      to.write("\nNot read: " + record.dropped().size() + " (the run's summary says why).\n");
    }
  }

  /// Text in one line in which nothing is taken for Markdown or HTML.
  private static String escaped(String text) {
    return text.replaceAll("\\s+", " ")
        .strip()
        .replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1")
        .replace("&", "&amp;");
  }
}
