package org.dragoman.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;

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
  record Choice(Who who, String rule) {}

  Optional<Choice> of(Quoted q) {
    return paragraphSpeaker(q)
        .map(w -> new Choice(w, "quoted/same-paragraph"))
        .or(() -> precedingSubject(q).map(w -> new Choice(w, "quoted/preceding-subject")))
        .or(() -> lastSpeaker(q).map(w -> new Choice(w, "quoted/last-speaker")));
  }

  /// The speaker of another statement in the paragraph, the nearest before the marks first.
  private Optional<Who> paragraphSpeaker(Quoted q) {
    Span paragraph = scene.paragraphAt(q.outer().start());
    return drafts.stream()
        .filter(d -> paragraph.contains(d.extent()) && d.speaker().isPresent())
        .filter(
            d -> d.speaker().filter(w -> scene.quotedAt(w.first().start()).isEmpty()).isPresent())
        .min(Comparator.comparingInt(d -> distance(d.extent(), q)))
        .flatMap(Draft::speaker);
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

  /// The speaker of the last quotation in the paragraphs shortly before.
  private Optional<Who> lastSpeaker(Quoted q) {
    return drafts.stream()
        .filter(d -> d.extent().end() <= q.outer().start() && d.speaker().isPresent() && quotes(d))
        .filter(
            d -> d.speaker().filter(w -> scene.quotedAt(w.first().start()).isEmpty()).isPresent())
        .filter(d -> q.outer().start() - d.extent().end() < NEAR)
        .max(Comparator.comparingInt(d -> d.extent().end()))
        .flatMap(Draft::speaker);
  }
}
