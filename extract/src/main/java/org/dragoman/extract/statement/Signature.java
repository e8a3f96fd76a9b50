package org.dragoman.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Sentence;

/// A name behind a dash that signs a quotation: “We will not go.” — Karin Holm
///
/// @param dash the cue
/// @param who the one who signs
record Signature(Span dash, Who who) {
  private static final int LONGEST = 80;

  private static final Pattern SIGNED =
      Pattern.compile(
          "[\\s\\u00a0]{0,4}([-–—―]{1,2})[\\s\\u00a0]?(\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}"
              + "(?: \\p{L}[\\p{L}\\p{M}.'’-]{0,24}){0,5})[.,]?[\\s\\u00a0]{0,2}(?=\\n|$|[“\"”])");

  /// The signature that directly follows a quotation.
  static Optional<Signature> behind(Scene scene, Quoted q) {
    int from = q.outer().end();
    String rest = scene.text().substring(from, Math.min(scene.text().length(), from + LONGEST));
    Matcher matcher = SIGNED.matcher(rest);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Span dash = new Span(from + matcher.start(1), from + matcher.end(1));
    Span name = new Span(from + matcher.start(2), from + matcher.end(2));
    return scene
        .reading()
        .sentenceAt(name.start())
        .flatMap(s -> who(s, name))
        .map(w -> new Signature(dash, w));
  }

  private static Optional<Who> who(Sentence sentence, Span name) {
    return sentence.headOf(name).map(head -> new Who(sentence, head, List.of(name)));
  }

  /// The statement that it signs.
  Draft draft(Sentence sentence, Quoted q) {
    return new Draft(
        sentence,
        Optional.empty(),
        List.of(dash),
        List.of(q.outer()),
        Optional.of(who),
        Optional.empty(),
        Statement.Force.ASSERT,
        new Derivation("quoted/signature", 0.85));
  }
}
