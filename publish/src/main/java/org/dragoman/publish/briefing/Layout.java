package org.dragoman.publish.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.Briefing.Length;
import org.dragoman.model.crisis.Briefing.Line;
import org.dragoman.model.crisis.Briefing.Section;
import org.dragoman.model.crisis.Conflict;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.crisis.Reconciled.Duplicate;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.Findings;
import org.dragoman.publish.record.CodePoints;

/// Lays a record's briefing out: lines by section, conflicts where they belong, at the end what was
/// read, how fresh it is, and what copies what. It adds no sentence of its own about the crisis.
final class Layout {
  private static final int PERCENT = 100;

  private final CrisisRecord record;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<Citation> cited = new ArrayList<>();

  private Layout(CrisisRecord record) {
    this.record = record;
    for (Findings findings : record.articles()) {
      articles.put(findings.article().id(), findings.article());
      for (Actor actor : findings.actors()) {
        names.putIfAbsent(actor.id(), actor.name());
      }
    }
  }

  static Sheet of(CrisisRecord record, Length length) {
    Layout layout = new Layout(record);
    List<Sheet.Part> parts = new ArrayList<>();
    List<Line> lines = record.together().briefing().lines(length);
    for (Section section : Section.values()) {
      List<Sheet.Item> items =
          lines.stream().filter(l -> l.section() == section).map(layout::item).toList();
      if (!items.isEmpty()) {
        parts.add(new Sheet.Part(heading(section), items));
      }
    }
    return new Sheet(
        "Briefing",
        layout.asOf(),
        parts,
        layout.cited.stream().map(layout::place).toList(),
        layout.read());
  }

  private static String heading(Section section) {
    return switch (section) {
      case LEAD -> "In short";
      case NEW -> "What is new";
      case KEY -> "What is reported";
      case DISPUTED -> "What is disputed";
      case BACKGROUND -> "Background";
    };
  }

  private Sheet.Item item(Line line) {
    List<Integer> numbers = new ArrayList<>();
    for (Citation citation : line.citations()) {
      cited.add(citation);
      numbers.add(cited.size());
    }
    return new Sheet.Item(
        oneLine(line.text()), numbers, line.conflicts().stream().map(this::note).toList());
  }

  private String note(Conflict conflict) {
    List<String> sides =
        conflict.between().stream()
            .map(v -> said(conflict, v.value()) + " (" + by(v) + source(v.words().article()) + ")")
            .toList();
    return "Reports differ on " + topic(conflict.kind()) + ": " + String.join("; ", sides);
  }

  private String by(Conflict.Version version) {
    return version.by().map(b -> names.getOrDefault(b, b) + " in ").orElse("");
  }

  private static String topic(Conflict.Kind kind) {
    return switch (kind) {
      case DATE -> "the day";
      case NUMBER -> "the number";
      case ACTOR -> "who is involved";
      case PLACE -> "the place";
      case WORDING -> "the word for it";
      case STANDING -> "whether it is so";
    };
  }

  /// A side's value with the names of the actors whose ids it holds.
  private String said(Conflict conflict, String value) {
    return switch (conflict.kind()) {
      case ACTOR, STANDING -> named(value);
      case DATE, NUMBER, PLACE, WORDING -> value;
    };
  }

  private String named(String value) {
    String text = value;
    for (String word : value.split("[ ,]+")) {
      String name = names.get(word);
      if (name != null) {
        text = text.replace(word, name);
      }
    }
    return text.replaceAll("article:\\S+", "the article itself")
        .replaceAll("unresolved:\\S+#(?=\\s)", "somebody")
        .replaceAll("unresolved:\\S+#(\\S+)", "“$1”");
  }

  private String source(String id) {
    Optional<Article> article = Optional.ofNullable(articles.get(id));
    return article.map(a -> name(a) + day(a).map(d -> ", " + d).orElse("")).orElse(id);
  }

  private static String name(Article article) {
    return article.source().outlet().orElse(article.source().uri());
  }

  private static Optional<LocalDate> day(Article article) {
    return article.published().value();
  }

  private String place(Citation citation) {
    Article article = articles.get(citation.article());
    if (article == null) {
      return citation.article();
    }
    CodePoints points = CodePoints.of(article.text());
    String outlet = article.source().outlet().map(o -> o + ", ").orElse("");
    String title = article.title().map(t -> "“" + oneLine(t) + "”, ").orElse("");
    String day = day(article).map(Object::toString).orElse("date unknown");
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

  /// The last day of publication that is known, since nothing after it can be in the briefing.
  private String asOf() {
    List<LocalDate> days =
        record.articles().stream().flatMap(f -> day(f.article()).stream()).sorted().toList();
    if (days.isEmpty()) {
      return "No day of publication is known.";
    }
    int undated = record.articles().size() - days.size();
    String from = days.getFirst().equals(days.getLast()) ? "" : days.getFirst() + " to ";
    return "As of "
        + days.getLast()
        + ", the last day of publication; "
        + record.articles().size()
        + " articles, "
        + from
        + days.getLast()
        + (undated > 0 ? ", " + undated + " without a known day" : "")
        + ".";
  }

  private List<String> read() {
    Map<String, Duplicate> copies = new HashMap<>();
    record.together().duplicates().forEach(d -> copies.put(d.article(), d));
    List<String> read = new ArrayList<>();
    for (Findings findings : record.articles()) {
      Article article = findings.article();
      String day = day(article).map(Object::toString).orElse("date unknown");
      String title = article.title().map(Layout::oneLine).orElse(article.source().uri());
      String outlet = article.source().outlet().map(o -> ", " + o).orElse("");
      String copied =
          Optional.ofNullable(copies.get(article.id())).map(d -> "; " + copied(d)).orElse("");
      read.add(title + outlet + ", " + day + copied);
    }
    if (!record.dropped().isEmpty()) {
      read.add("Not read: " + record.dropped().size() + " (the run's summary says why).");
    }
    return read;
  }

  private String copied(Duplicate duplicate) {
    String share = Math.round(PERCENT * duplicate.share()) + " % of it stands in ";
    String kind = duplicate.basis().name().toLowerCase(Locale.ROOT);
    return share + source(duplicate.of()) + " (" + kind + ")";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
