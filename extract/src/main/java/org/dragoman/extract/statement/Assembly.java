package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Identity;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Statement.Piece;

/// Makes statements of drafts: content cut at the marks, doubles dropped, ids, nesting,
/// circumstances handed on within a paragraph.
final class Assembly {
  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::extent).thenComparing(Statement::id);

  private final Scene scene;
  private final List<Quoted> nested;
  private final List<Quoted> quoted;

  Assembly(Scene scene, List<Quoted> all) {
    this.scene = scene;
    this.nested = all.stream().filter(q -> q.depth() == 1).toList();
    this.quoted =
        scene.quoted().stream().filter(q -> !Unsaid.isDistanced(scene.text(), q)).toList();
  }

  List<Statement> of(List<Draft> drafts) {
    Map<List<Span>, Statement> byContent = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      List<Piece> pieces = Pieces.of(scene.text(), draft.content(), marksFor(draft));
      if (!pieces.isEmpty()) {
        byContent.merge(key(draft, pieces), statement(draft, pieces), Assembly::surer);
      }
    }
    List<Statement> ordered = byContent.values().stream().sorted(ORDER).toList();
    return Inheritance.of(scene, ordered.stream().map(s -> nested(s, ordered)).toList());
  }

  /// What tells statements apart: their content, and the cue of one that another one cites.
  private static List<Span> key(Draft draft, List<Piece> pieces) {
    Stream<Span> content = pieces.stream().map(Piece::span);
    return isCited(draft.derivation())
        ? Stream.concat(content, draft.cue().stream()).toList()
        : content.toList();
  }

  private static boolean isCited(Derivation derivation) {
    return derivation.rule().equals(Citing.RULE);
  }

  private static Statement surer(Statement a, Statement b) {
    boolean second =
        b.speaker().isPresent() == a.speaker().isPresent()
            ? b.derivation().confidence() > a.derivation().confidence()
            : b.speaker().isPresent();
    return second ? b : a;
  }

  /// Words in the quotation that also holds the cue are the outer speaker's, not this one's; marks
  /// within them count instead.
  private List<Quoted> marksFor(Draft draft) {
    boolean inside =
        !draft.cue().isEmpty()
            && scene
                .quotedAt(draft.cue().getFirst().start())
                .filter(q -> q.outer().contains(draft.extent()))
                .isPresent();
    return inside ? nested : quoted;
  }

  private Statement statement(Draft draft, List<Piece> pieces) {
    Span extent = pieces.getFirst().span().cover(pieces.getLast().span());
    Statement.Kind kind = Pieces.kindOf(pieces);
    String article = scene.reading().article().id();
    List<Object> parts = new ArrayList<>(List.of(article, kind));
    key(draft, pieces).forEach(span -> parts.add(span.start() + "-" + span.end()));
    return new Statement(
        Identity.of("statement", parts.toArray()),
        new Citation(article, extent),
        kind,
        pieces,
        draft.cue(),
        draft.force(),
        draft.speaker().map(w -> w.participant(scene.cast())),
        draft.addressee().map(w -> w.participant(scene.cast())),
        Circumstances.of(scene, draft),
        Optional.empty(),
        draft.derivation());
  }

  /// The statement with the smallest one around it.
  private static Statement nested(Statement inner, List<Statement> all) {
    Optional<String> around =
        all.stream()
            .filter(outer -> !outer.id().equals(inner.id()) && encloses(outer, inner))
            .min(Comparator.comparingInt(s -> s.extent().length()))
            .map(Statement::id);
    return around.isEmpty() ? inner : within(inner, around);
  }

  private static boolean encloses(Statement outer, Statement inner) {
    if (isCited(inner.derivation()) && outer.content().equals(inner.content())) {
      return !isCited(outer.derivation());
    }
    Span anchor = inner.cue().isEmpty() ? inner.extent() : inner.cue().getFirst();
    boolean cueInside = outer.content().stream().anyMatch(p -> p.span().overlaps(anchor));
    return cueInside
        && outer.extent().contains(inner.extent())
        && outer.extent().length() > inner.extent().length();
  }

  private static Statement within(Statement s, Optional<String> outer) {
    return new Statement(
        s.id(),
        s.evidence(),
        s.kind(),
        s.content(),
        s.cue(),
        s.force(),
        s.speaker(),
        s.addressee(),
        s.said(),
        outer,
        s.derivation());
  }
}
