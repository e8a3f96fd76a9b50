package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Span;

/// Widens contents to the quotation marks that they break off in: the tree ends with its sentence,
/// a quotation need not.
final class Snap {
  private static final double MOST = 0.5;
  private static final int NEXT_WORD = 16;
  private static final Set<String> CONTINUING =
      Set.of(
          "and", "or", "but", "nor", "that", "which", "who", "whose", "because", "if", "than",
          "not");
  private static final Set<String> LINKS = Set.of("", "and", "or", "but");

  private Snap() {}

  /// The draft with each quoted stretch either whole or as it was; stretches that hold the cue
  /// itself do not count, nor those that are only touched.
  static Draft toMarks(Scene scene, Draft draft) {
    List<Span> widened = new ArrayList<>();
    for (Span content : draft.content()) {
      Span wide = widen(scene, draft, content);
      Span ended = isFronted(draft, wide) ? wide : endedByMarks(scene, wide);
      widened.add(behindColon(scene, draft, ended));
    }
    return draft.withContent(joined(widened));
  }

  /// A clause that leads up to its cue ends there, whatever marks stand in it.
  private static boolean isFronted(Draft draft, Span content) {
    boolean led = draft.cue().stream().anyMatch(c -> c.start() >= content.end());
    boolean opens = draft.derivation().rule().startsWith("reported/according-to");
    return led && opens;
  }

  private static Span widen(Scene scene, Draft draft, Span content) {
    Span wide = content;
    for (Quoted q : scene.quotedIn(content)) {
      boolean holdsCue = draft.cue().stream().anyMatch(c -> q.outer().overlaps(c));
      boolean holdsSpeaker = draft.speaker().filter(s -> q.outer().overlaps(s.first())).isPresent();
      if (!holdsCue && !holdsSpeaker && coversMost(draft, content, q)) {
        wide = wide.cover(q.outer());
      }
    }
    return besideMarks(scene, draft, wide);
  }

  /// She scolded him: “...,” she said. What the colon introduces is the content of a cue behind it.
  private static Span behindColon(Scene scene, Draft draft, Span content) {
    boolean cueBehind = draft.cue().stream().allMatch(c -> c.start() >= content.end());
    return scene.quotedIn(content).stream()
        .filter(q -> cueBehind && q.outer().start() > content.start())
        .filter(q -> scene.signBefore(q.outer().start()) == ':')
        .findFirst()
        .map(q -> new Span(q.outer().start(), content.end()))
        .orElse(content);
  }

  /// A quotation that begins the content and ends with a comma or point ends the content, too: what
  /// comes behind tells of the occasion. So does one inside the content that ends with a comma,
  /// unless a conjunction or relative pronoun goes on: said it was “over,” a day after the vote.
  private static Span endedByMarks(Scene scene, Span content) {
    List<Quoted> marks = scene.quotedIn(content);
    if (marks.isEmpty() || marks.getLast().outer().end() >= content.end()) {
      return content;
    }
    Quoted last = marks.getLast();
    char point = Frame.lastSign(scene.text(), last.inner()).charAt(0);
    boolean opens = marks.size() == 1 && last.outer().start() == content.start();
    boolean ended = opens ? ",.?!".indexOf(point) >= 0 : point == ',' && !goesOn(scene, last);
    return ended ? new Span(content.start(), last.outer().end()) : content;
  }

  private static boolean goesOn(Scene scene, Quoted q) {
    int end = Math.min(scene.text().length(), q.outer().end() + NEXT_WORD);
    String behind = scene.text().substring(q.outer().end(), end).strip();
    return CONTINUING.contains(behind.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT));
  }

  /// Words between marks that follow at once belong to the same phrase: "a “clean” economy".
  private static Span besideMarks(Scene scene, Draft draft, Span content) {
    Span wide = content;
    for (Quoted q : scene.quotedIn(draft.sentence().span())) {
      if (q.outer().start() >= wide.end() && joins(scene.text(), wide.end(), q.outer().start())) {
        wide = wide.cover(q.outer());
      }
    }
    return wide;
  }

  private static boolean joins(String text, int from, int to) {
    return to - from <= 6 && LINKS.contains(text.substring(from, to).strip());
  }

  /// Whether the content holds most of what the draft's sentence has of the quotation.
  private static boolean coversMost(Draft draft, Span content, Quoted q) {
    int all = common(draft.sentence().span(), q.outer());
    return common(content, q.outer()) >= MOST * all;
  }

  static int common(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }

  /// Spans in text order, those that touch made one.
  static List<Span> joined(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      boolean touches = !joined.isEmpty() && span.start() <= joined.getLast().end();
      joined.add(touches ? joined.removeLast().cover(span) : span);
    }
    return joined;
  }
}
