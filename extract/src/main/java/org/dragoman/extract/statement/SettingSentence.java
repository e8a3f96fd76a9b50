package org.dragoman.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Utterance;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// A sentence that tells that somebody spoke, and where and when, before the text says what: "Petro
/// spoke to supporters in Bogotá on Friday. “We will win,” he said."
final class SettingSentence {
  private static final int REACH = 2;
  private static final Set<String> SPEAKING =
      Set.of(
          "speak", "talk", "address", "testify", "appear", "lecture", "write", "post", "tweet",
          "meet", "preach");

  private SettingSentence() {}

  /// What such a sentence shortly before a statement in its paragraph tells of the occasion.
  static Optional<Utterance> before(Scene scene, Statement statement) {
    return statement
        .speaker()
        .flatMap(Participant::actor)
        .flatMap(actor ->
            scene
                .reading()
                .sentenceAt(statement.extent().start())
                .flatMap(s -> nearest(scene, s, actor)));
  }

  private static Optional<Utterance> nearest(Scene scene, Sentence sentence, String actor) {
    Span paragraph = scene.paragraphAt(sentence.span().start());
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
      Sentence earlier = scene.reading().sentences().get(i);
      if (!paragraph.contains(earlier.span().start())) {
        return Optional.empty();
      }
      if (sets(scene, earlier, actor)) {
        return Optional.of(Circumstances.of(scene, earlier, earlier.root()))
            .filter(u -> !u.equals(Utterance.UNKNOWN));
      }
    }
    return Optional.empty();
  }

  private static boolean sets(Scene scene, Sentence sentence, String actor) {
    Token verb = sentence.root();
    return SPEAKING.contains(verb.lemma())
        && !Clause.isPassive(sentence, verb)
        && Clause.subjectOf(sentence, verb)
            .flatMap(s -> scene.cast().at(sentence, s))
            .map(Resolved::actor)
            .filter(a -> a.id().equals(actor))
            .isPresent();
  }
}
