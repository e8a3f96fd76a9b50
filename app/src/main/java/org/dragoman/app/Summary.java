package org.dragoman.app;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.model.Citation;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.crisis.Briefing.Line;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Proposition;
import org.dragoman.model.crisis.Quotation;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.Statement;
import org.dragoman.publish.record.CodePoints;

/// What a run found, on one screen: counts, the strongest findings with their citations, disputes,
/// what was dropped, where to look next.
final class Summary {
  private static final int FINDINGS = 3;
  private static final int DISPUTES = 3;
  private static final int VARIANTS = 3;
  private static final int DROPPED = 20;
  private static final int LONGEST = 240;

  private final CrisisRecord record;
  private final Outputs files;
  private final Map<String, Article> articles = new HashMap<>();

  Summary(CrisisRecord record, Outputs files) {
    this.record = record;
    this.files = files;
    record.articles().forEach(f -> articles.put(f.article().id(), f.article()));
  }

  void print(PrintWriter to) {
    to.println();
    counts(to);
    findings(to);
    disputes(to);
    variants(to);
    dropped(to);
    to.println();
    to.println("Look next");
    to.println("  " + files.report() + "   the crisis as a page (open it in a browser)");
    to.println("  " + files.briefing() + "   the briefing, every line cited");
    to.println("  " + files.record() + "  the record, a line per finding");
  }

  private void counts(PrintWriter to) {
    line(to, "Articles", articles());
    line(to, "Statements", statements());
    line(to, "Incidents", incidents());
    line(to, "Quotations", quotations());
    line(to, "Claims", claims());
  }

  private static void line(PrintWriter to, String name, String value) {
    to.printf("%-11s %s%n", name, value);
  }

  private String articles() {
    int copies = record.together().duplicates().size();
    int stories = record.together().stories().size();
    return record.articles().size()
        + " in "
        + count(stories, "story", "stories")
        + (copies == 0 ? "" : ", " + count(copies, "copy", "copies"));
  }

  private String statements() {
    Map<Statement.Kind, Long> kinds =
        record.articles().stream()
            .flatMap(f -> f.statements().stream())
            .collect(
                Collectors.groupingBy(
                    Statement::kind,
                    () -> new EnumMap<>(Statement.Kind.class),
                    Collectors.counting()));
    return total(kinds) + byName(kinds);
  }

  private String incidents() {
    Map<StandingKind, Long> kinds =
        record.together().incidents().stream()
            .collect(
                Collectors.groupingBy(
                    Incident::standing,
                    () -> new EnumMap<>(StandingKind.class),
                    Collectors.counting()));
    return total(kinds) + byName(kinds);
  }

  private static long total(Map<?, Long> kinds) {
    return kinds.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String byName(Map<? extends Enum<?>, Long> kinds) {
    return kinds.isEmpty()
        ? ""
        : kinds.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", ": ", ""));
  }

  private String quotations() {
    List<Quotation> all = record.together().quotations();
    long several = all.stream().filter(q -> q.variants().size() > 1).count();
    return all.size() + ", " + several + " of them in several versions";
  }

  private String claims() {
    List<Proposition> all = record.together().propositions();
    long disputed = all.stream().filter(p -> !p.disputedBy().isEmpty()).count();
    long conflicts =
        record.together().incidents().stream().filter(i -> !i.conflicts().isEmpty()).count();
    return count(all.size(), "proposition", "propositions")
        + ", "
        + disputed
        + " disputed; "
        + count((int) conflicts, "incident", "incidents")
        + " on which reports differ";
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private void findings(PrintWriter to) {
    List<Line> lines = record.together().briefing().lines();
    if (lines.isEmpty()) {
      return;
    }
    to.println();
    to.println("Strongest findings");
    for (Line line : lines.subList(0, Math.min(FINDINGS, lines.size()))) {
      to.println("  • " + shortened(line.text()));
      to.println(
          "    " + line.citations().stream().map(this::where).collect(Collectors.joining("; ")));
    }
  }

  private String where(Citation citation) {
    Article article = articles.get(citation.article());
    if (article == null) {
      return citation.article();
    }
    String outlet = article.source().outlet().orElse(article.source().uri());
    String day = article.published().value().map(d -> ", " + d).orElse("");
    Span span = CodePoints.of(article.text()).of(citation.span());
    return outlet + day + ", " + span.start() + "–" + span.end();
  }

  private void disputes(PrintWriter to) {
    List<Proposition> disputed =
        record.together().propositions().stream()
            .filter(p -> !p.disputedBy().isEmpty() && !p.assertedBy().isEmpty())
            .sorted(
                Comparator.comparingInt((Proposition p) -> -p.independent())
                    .thenComparingInt(p -> -known(p))
                    .thenComparing(Proposition::id))
            .limit(DISPUTES)
            .toList();
    if (disputed.isEmpty()) {
      return;
    }
    to.println();
    to.println("Disputed");
    for (Proposition proposition : disputed) {
      to.println("  • " + shortened(proposition.text()));
      to.println(
          "    asserted by "
              + names(proposition.assertedBy())
              + "; disputed by "
              + names(proposition.disputedBy()));
    }
  }

  /// How many of those who assert or dispute it are actors of the record.
  private static int known(Proposition proposition) {
    return (int)
        Stream.concat(proposition.assertedBy().stream(), proposition.disputedBy().stream())
            .filter(id -> !id.startsWith("article:") && !id.startsWith("unresolved:"))
            .count();
  }

  private String names(List<String> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(String id) {
    return record.articles().stream()
        .flatMap(f -> f.actors().stream())
        .filter(a -> a.id().equals(id))
        .findFirst()
        .map(a -> a.name())
        .orElseGet(() -> unknown(id));
  }

  private static String unknown(String id) {
    if (id.startsWith("article:")) {
      return "the article itself";
    }
    String words = id.substring(id.lastIndexOf('#') + 1).replace('-', ' ');
    return id.startsWith("unresolved:") ? words.isEmpty() ? "somebody" : "“" + words + "”" : id;
  }

  private void variants(PrintWriter to) {
    record.together().quotations().stream()
        .filter(q -> q.variants().stream().anyMatch(v -> isChanged(v)))
        .findFirst()
        .ifPresent(q -> {
          to.println();
          to.println("Printed differently");
          to.println("  " + q.speaker().map(this::name).orElse("Somebody"));
          q.variants().stream()
              .limit(VARIANTS)
              .forEach(v -> to.println("  • " + printed(v.statement())));
        });
  }

  private static boolean isChanged(Quotation.Variant variant) {
    return switch (variant.relation()) {
      case BOWDLERISED, DRIFTED, REWORDED, GAPPED -> true;
      case IDENTICAL, SUBSTRING, OVERLAPPING -> false;
    };
  }

  /// The words of a statement that stand between marks, with their source.
  private String printed(String statement) {
    return record.articles().stream()
        .flatMap(f -> f.statements().stream())
        .filter(s -> s.id().equals(statement))
        .findFirst()
        .map(s -> "“" + shortened(verbatim(s)) + "”  " + where(s.evidence()))
        .orElse(statement);
  }

  private String verbatim(Statement statement) {
    Article article = articles.get(statement.evidence().article());
    return article == null
        ? ""
        : statement.content().stream()
            .filter(Statement.Piece::verbatim)
            .map(p -> article.words(p.span()))
            .collect(Collectors.joining(" … "));
  }

  private void dropped(PrintWriter to) {
    if (record.dropped().isEmpty()) {
      return;
    }
    to.println();
    to.println("Dropped (" + record.dropped().size() + ")");
    for (Dropped dropped : record.dropped().stream().limit(DROPPED).toList()) {
      to.println("  " + dropped.where() + ": " + dropped.found() + "; " + dropped.expected());
    }
    if (record.dropped().size() > DROPPED) {
      to.println("  and " + (record.dropped().size() - DROPPED) + " more");
    }
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST
        ? line
        : line.substring(0, line.lastIndexOf(' ', LONGEST)) + " …";
  }
}
