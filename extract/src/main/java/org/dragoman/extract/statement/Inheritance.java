package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Utterance;

/// Hands on when, where and on which medium something was said to the same speaker's next
/// statements of the paragraph, unless these name their own.
final class Inheritance {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  private static final Set<String> CONTINUING =
      Set.of("added", "adds", "continued", "continues", "concluded", "went on");

  private Inheritance() {}

  static List<Statement> of(Scene scene, List<Statement> ordered) {
    List<Statement> done = new ArrayList<>();
    for (Statement statement : ordered) {
      Optional<Statement> earlier =
          done.reversed().stream()
              .limit(6)
              .filter(e -> !e.said().equals(Utterance.UNKNOWN))
              .filter(e -> inSameParagraph(scene, e, statement) || goesOn(scene, e, statement))
              .filter(e -> isSameSpeaker(scene, e, statement))
              .findFirst();
      done.add(
          earlier
              .map(Statement::said)
              .or(() -> SettingSentence.before(scene, statement))
              .map(said -> with(statement, merged(statement.said(), said)))
              .orElse(statement));
    }
    return done;
  }

  private static boolean inSameParagraph(Scene scene, Statement earlier, Statement later) {
    Span paragraph = scene.paragraphAt(later.extent().start());
    return paragraph.contains(earlier.extent().start());
  }

  /// In the paragraph after, "he added" goes on with the same occasion.
  private static boolean goesOn(Scene scene, Statement earlier, Statement later) {
    Span paragraph = scene.paragraphAt(later.extent().start());
    boolean next =
        earlier.extent().end() <= paragraph.start()
            && !scene
                .text()
                .substring(earlier.extent().end(), paragraph.start())
                .strip()
                .contains("\n");
    return next && later.cue().stream().anyMatch(c -> CONTINUING.contains(word(scene, c)));
  }

  private static String word(Scene scene, Span cue) {
    return scene.reading().words(cue).toLowerCase(Locale.ROOT);
  }

  private static boolean isSameSpeaker(Scene scene, Statement earlier, Statement later) {
    if (earlier.speaker().isEmpty() || later.speaker().isEmpty()) {
      return false;
    }
    Participant a = earlier.speaker().get();
    Participant b = later.speaker().get();
    if (a.actor().isPresent() || b.actor().isPresent()) {
      return a.actor().equals(b.actor());
    }
    String words = words(scene, b);
    return PRONOUNS.contains(words) || words.equals(words(scene, a));
  }

  private static String words(Scene scene, Participant who) {
    return scene.reading().words(who.mention().getFirst()).toLowerCase(Locale.ROOT);
  }

  /// A statement with a time, place or medium of its own was another occasion: it keeps to these,
  /// but for what it lacks beside the same date.
  private static Utterance merged(Utterance own, Utterance earlier) {
    if (own.equals(Utterance.UNKNOWN)) {
      return earlier;
    }
    boolean sameDay = own.date().isPresent() && own.date().equals(earlier.date());
    return sameDay
        ? new Utterance(
            own.date(), own.venue().or(earlier::venue), own.medium().or(earlier::medium))
        : own;
  }

  private static Statement with(Statement s, Utterance said) {
    return new Statement(
        s.id(),
        s.evidence(),
        s.kind(),
        s.content(),
        s.cue(),
        s.force(),
        s.speaker(),
        s.addressee(),
        said,
        s.within(),
        s.derivation());
  }
}
