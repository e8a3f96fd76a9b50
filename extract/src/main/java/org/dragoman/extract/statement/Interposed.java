package org.dragoman.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /// A finite verb or a conjunction, in small letters.
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|do|did|and|or|to)\\b");

  private Interposed() {}

  /// The content before the interrupting cue; none if the cue does not interrupt, or if what stands
  /// before it tells when it was said.
  static List<Token> lead(Scene scene, Sentence sentence, Token cue) {
    Span group = group(sentence, cue);
    int first = group.start();
    int behind = group.end();
    boolean commas =
        first > 1
            && !sentence.token(first - 2).xpos().startsWith("W")
            && behind + 1 < sentence.size()
            && sentence.token(first - 1).text().equals(",")
            && sentence.token(behind).text().equals(",");
    boolean between =
        commas
            && (isCondition(sentence.token(0))
                || (goesOn(scene, sentence, first, behind + 1)
                    && (!hasPhrase(sentence, cue) || isBare(sentence, first - 1))));
    List<Token> lead =
        between
            ? sentence.tokens().subList(0, first - 1).stream()
                .filter(t -> !t.is(Upos.PUNCT))
                .toList()
            : List.of();
    boolean marked = commas && quotedBehind(scene, sentence, behind + 1).isPresent();
    return isOccasion(scene, lead, marked) ? List.of() : lead;
  }

  /// "he said in a statement": the cue has a phrase of its own.
  private static boolean hasPhrase(Sentence sentence, Token cue) {
    return sentence.childrenOf(cue, Relation.OBL).anyMatch(c -> c.index() > cue.index());
  }

  /// Whether the words up to a position are a phrase without a verb: "The drone".
  private static boolean isBare(Sentence sentence, int end) {
    return sentence.tokens().subList(0, end).stream().noneMatch(t -> t.xpos().startsWith("VB"));
  }

  /// Whether what follows the cue goes on with the clause before it: words without marks, or a
  /// quotation that begins in the middle of a clause.
  private static boolean goesOn(Scene scene, Sentence sentence, int first, int behind) {
    return quotedBehind(scene, sentence, behind)
        .map(q ->
            FRAGMENT.matcher(q.inner().in(scene.text())).lookingAt()
                || (opensWithVerb(sentence, q) && isBare(sentence, first - 1)))
        .orElse(true);
  }

  /// “posed no threat,” with its subject before the cue
  private static boolean opensWithVerb(Sentence sentence, Quoted q) {
    return sentence.tokensIn(q.inner()).stream()
        .findFirst()
        .filter(t -> t.xpos().equals("VBD") || t.xpos().equals("VBZ"))
        .filter(t -> Character.isLowerCase(t.text().charAt(0)))
        .isPresent();
  }

  private static Optional<Quoted> quotedBehind(Scene scene, Sentence sentence, int behind) {
    return sentence.tokens().stream()
        .skip(behind)
        .limit(2)
        .flatMap(t -> scene.quotedAt(t.span().start()).stream())
        .findFirst();
  }

  /// "If ...", "Whether ...": what follows completes it, quoted or not.
  private static boolean isCondition(Token first) {
    return CONDITIONS.contains(first.lemma().toLowerCase(Locale.ROOT));
  }

  /// Token positions of the cue with its subject: from the first to behind the last.
  private static Span group(Sentence sentence, Token cue) {
    int first = cue.index();
    int last = cue.index();
    int subject =
        sentence
            .childrenOf(cue, Relation.NSUBJ)
            .mapToInt(Token::index)
            .filter(i -> i < cue.index())
            .max()
            .orElse(0);
    for (Token child :
        sentence
            .childrenOf(cue, Relation.NSUBJ, Relation.AUX, Relation.ADVMOD, Relation.OBL)
            .filter(c -> !c.is(Relation.NSUBJ) || c.index() >= subject)
            .filter(c -> !c.is(Relation.OBL) || c.index() > cue.index())
            .toList()) {
      for (Token word : sentence.subtree(child)) {
        first = Math.min(first, word.index());
        last = word.index() < cue.index() ? last : Math.max(last, word.index());
      }
    }
    return new Span(first, last + 1);
  }

  /// Whether the words before the cue tell of the occasion. "After the flood, he said, “...”" does;
  /// "After the flood, he said, the town was poor" is all the speaker's.
  private static boolean isOccasion(Scene scene, List<Token> lead, boolean marked) {
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
    return dated || (opening && (marked || lead.getFirst().is(Upos.CCONJ)));
  }
}
