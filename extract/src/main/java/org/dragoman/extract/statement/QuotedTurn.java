package org.dragoman.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;

/// A turn of a transcript that is printed between quotation marks, with its speaker's name in
/// capitals inside them: "HOLM: We will not go."
final class QuotedTurn {
  private static final Pattern LABEL =
      Pattern.compile("(\\p{Lu}[\\p{Lu}.'’-]{1,24}(?: \\p{Lu}[\\p{Lu}.'’-]{0,24}){0,3})\\s?:\\s+");

  private QuotedTurn() {}

  /// The statement of a quotation that opens its paragraph with such a name.
  static Optional<Draft> of(Scene scene, Quoted q) {
    Span paragraph = scene.paragraphAt(q.outer().start());
    boolean opens = scene.text().substring(paragraph.start(), q.outer().start()).isBlank();
    Matcher label = LABEL.matcher(scene.text()).region(q.inner().start(), q.inner().end());
    return opens && label.lookingAt()
        ? turn(
            scene, new Span(label.start(1), label.end(1)), new Span(label.end(), q.inner().end()))
        : Optional.empty();
  }

  private static Optional<Draft> turn(Scene scene, Span name, Span words) {
    return scene
        .reading()
        .sentenceAt(name.start())
        .flatMap(s -> s.headOf(name).map(head -> new Who(s, head, List.of(name))))
        .map(who ->
            new Draft(
                who.sentence(),
                Optional.empty(),
                List.of(),
                List.of(words),
                Optional.of(who),
                Optional.empty(),
                Statement.Force.ASSERT,
                new Derivation("quoted/turn", 0.8)));
  }
}
