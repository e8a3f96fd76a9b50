package org.dragoman.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Upos;

/// Whom a passage lets speak where a quotation has no cue of its own: an ordered list of named
/// heuristics, the surest first.
final class PassageSpeaker {
  private static final int NEAR = 600;

  private final Scene scene;
  private final List<Draft> drafts;

  PassageSpeaker(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
  }

  /// A speaker and the heuristic that chose.
  ///
  /// @param goesOn the statement that the quotation goes on with, if it does
  record Choice(Who who, String rule, Optional<Draft> goesOn) {
    private static Optional<Choice> of(Optional<Draft> draft, String rule, boolean joins) {
      return draft.flatMap(
          d -> d.speaker().map(w -> new Choice(w, rule, draft.filter(_ -> joins))));
    }
  }

  Optional<Choice> of(Quoted q) {
    Optional<Draft> near = inParagraph(q);
    return Choice.of(
            near,
            "quoted/same-paragraph",
            near.filter(d -> isBefore(d, q) && isSpeech(d)).isPresent())
        .or(() ->
            precedingSubject(q)
                .map(w -> new Choice(w, "quoted/preceding-subject", Optional.empty())))
        .or(() -> {
          Optional<Draft> last = lastQuoting(q);
          return Choice.of(last, "quoted/last-speaker", last.filter(d -> isNext(d, q)).isPresent());
        })
        .or(() ->
            subjectOfParagraphBefore(q)
                .map(w -> new Choice(w, "quoted/preceding-paragraph", Optional.empty())));
  }

  /// Whether a statement gives a clause or a quotation; what somebody mourned or backed is another
  /// thing than what he says next.
  private boolean isSpeech(Draft draft) {
    String rule = draft.derivation().rule();
    return quotes(draft) || rule.startsWith("reported/clause") || rule.startsWith("reported/aside");
  }

  private static boolean isBefore(Draft draft, Quoted q) {
    return draft.extent().end() <= q.outer().start();
  }

  /// Whether a quotation opens the paragraph after the statement's.
  private boolean isNext(Draft draft, Quoted q) {
    String between = scene.text().substring(draft.extent().end(), q.outer().start());
    Span paragraph = scene.paragraphAt(q.outer().start());
    return between.strip().indexOf('\n') < 0
        && scene.text().substring(paragraph.start(), q.outer().start()).isBlank();
  }

  /// Another statement in the paragraph, the nearest before the marks first.
  private Optional<Draft> inParagraph(Quoted q) {
    Span paragraph = scene.paragraphAt(q.outer().start());
    return drafts.stream()
        .filter(d -> paragraph.contains(d.extent()) && d.speaker().isPresent())
        .filter(
            d -> d.speaker().filter(w -> scene.quotedAt(w.first().start()).isEmpty()).isPresent())
        .min(Comparator.comparingInt(d -> distance(d.extent(), q)));
  }

  private boolean quotes(Draft draft) {
    return !scene.quotedIn(draft.extent()).isEmpty();
  }

  private static int distance(Span span, Quoted q) {
    return span.end() <= q.outer().start()
        ? q.outer().start() - span.end()
        : 2 * (Math.abs(span.start() - q.outer().end()) + 1);
  }

  /// The subject of the sentence before, if it may speak.
  private Optional<Who> precedingSubject(Quoted q) {
    Span paragraph = scene.paragraphAt(q.outer().start());
    return scene
        .reading()
        .sentenceAt(q.inner().start())
        .filter(s -> s.index() > 0)
        .map(s -> scene.reading().sentences().get(s.index() - 1))
        .filter(s -> paragraph.contains(s.span()))
        .flatMap(
            s -> Speakers.ofVerb(s, s.root()).filter(w -> Voices.maySpeak(scene, s, w.head())));
  }

  /// Where a quotation opens its paragraph, the subject of the sentence that ends the one before.
  private Optional<Who> subjectOfParagraphBefore(Quoted q) {
    Span paragraph = scene.paragraphAt(q.outer().start());
    boolean opens = scene.text().substring(paragraph.start(), q.outer().start()).isBlank();
    return scene
        .reading()
        .sentenceAt(q.inner().start())
        .filter(s -> opens && s.index() > 0)
        .map(s -> scene.reading().sentences().get(s.index() - 1))
        .filter(s -> scene.quotedIn(s.span()).isEmpty())
        .flatMap(s ->
            Speakers.ofVerb(s, s.root())
                .filter(w -> w.head().is(Upos.PROPN) || w.head().is(Upos.PRON))
                .filter(w -> Voices.maySpeak(scene, s, w.head())));
  }

  /// The last quotation in the paragraphs shortly before.
  private Optional<Draft> lastQuoting(Quoted q) {
    return drafts.stream()
        .filter(d -> d.extent().end() <= q.outer().start() && d.speaker().isPresent() && quotes(d))
        .filter(
            d -> d.speaker().filter(w -> scene.quotedAt(w.first().start()).isEmpty()).isPresent())
        .filter(d -> q.outer().start() - d.extent().end() < NEAR)
        .max(Comparator.comparingInt(d -> d.extent().end()));
  }
}
