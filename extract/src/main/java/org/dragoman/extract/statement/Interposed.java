package org.dragoman.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// A cue that interrupts its content between commas: "If the plan fails, she said, taxes will
/// rise".
final class Interposed {
  private static final int SHORT = 4;
  private static final Set<String> CONDITIONS =
      Set.of("if", "whether", "unless", "because", "although", "though", "while", "even", "since");

  private static final Set<String> OCCASIONS =
      Set.of("when", "after", "as", "before", "speak", "ask");

  private Interposed() {}

  /// The content before the interrupting cue; none if the cue does not interrupt, or if what stands
  /// before it tells when it was said.
  static List<Token> lead(Scene scene, Sentence sentence, Token cue) {
    Span group = group(sentence, cue);
    int first = group.start();
    int behind = group.end();
    boolean between =
        first > 1
            && behind + 1 < sentence.size()
            && sentence.token(first - 1).text().equals(",")
            && sentence.token(behind).text().equals(",")
            && (isCondition(sentence.token(0))
                || scene.quotedAt(sentence.token(behind + 1).span().start()).isEmpty());
    List<Token> lead =
        between
            ? sentence.tokens().subList(0, first - 1).stream()
                .filter(t -> !t.is(Upos.PUNCT))
                .toList()
            : List.of();
    return isOccasion(scene, lead) ? List.of() : lead;
  }

  /// "If ...", "Whether ...": what follows completes it, quoted or not.
  private static boolean isCondition(Token first) {
    return CONDITIONS.contains(first.lemma().toLowerCase(Locale.ROOT));
  }

  /// Token positions of the cue with its subject: from the first to behind the last.
  private static Span group(Sentence sentence, Token cue) {
    int first = cue.index();
    int last = cue.index();
    for (Token child :
        sentence.childrenOf(cue, Relation.NSUBJ, Relation.AUX, Relation.ADVMOD).toList()) {
      for (Token word : sentence.subtree(child)) {
        first = Math.min(first, word.index());
        last = word.index() < cue.index() ? last : Math.max(last, word.index());
      }
    }
    return new Span(first, last + 1);
  }

  private static boolean isOccasion(Scene scene, List<Token> lead) {
    if (lead.isEmpty()) {
      return true;
    }
    Span span = lead.getFirst().span().cover(lead.getLast().span());
    boolean dated = lead.size() <= SHORT && !scene.reading().timesIn(span).isEmpty();
    boolean opening =
        OCCASIONS.contains(lead.getFirst().lemma())
            || lead.getFirst().xpos().equals("VBG")
            || lead.getFirst().xpos().equals("VBN")
            || lead.getFirst().is(Upos.CCONJ);
    return dated || opening;
  }
}
