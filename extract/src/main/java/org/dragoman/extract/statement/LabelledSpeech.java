package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// A paragraph that begins with its speaker's name and a colon: headlines ("Minister: No talks
/// planned") and transcripts ("MR. SMITH: Good morning.").
final class LabelledSpeech {
  private static final int LONGEST_LABEL = 6;
  private static final Set<String> TURNS = Set.of("q", "question", "a", "answer");

  private final Scene scene;

  LabelledSpeech(Scene scene) {
    this.scene = scene;
  }

  /// The statement that a sentence at the start of its paragraph labels.
  Optional<Draft> in(Sentence sentence) {
    Span paragraph = scene.paragraphAt(sentence.span().start());
    boolean first = scene.text().substring(paragraph.start(), sentence.span().start()).isBlank();
    return first ? colon(sentence).flatMap(c -> draft(sentence, c, paragraph)) : Optional.empty();
  }

  private static Optional<Token> colon(Sentence sentence) {
    return sentence.tokens().stream()
        .limit(LONGEST_LABEL + 1L)
        .filter(t -> t.text().equals(":"))
        .findFirst()
        .filter(c -> c.index() > 0 && c.index() + 1 < sentence.size() && isLabel(sentence, c));
  }

  /// Names and titles only.
  private static boolean isLabel(Sentence sentence, Token colon) {
    List<Token> words = sentence.tokens().subList(0, colon.index());
    if (isTurn(words)) {
      return true;
    }
    return words.stream().allMatch(LabelledSpeech::isNameWord)
        && (words.stream().anyMatch(w -> w.is(Upos.PROPN)) || isOffice(sentence, words, colon));
  }

  /// "Minister: We were not told", "Police: no arrests were made"
  private static boolean isOffice(Sentence sentence, List<Token> words, Token colon) {
    Token last = words.getLast();
    return words.size() <= 2
        && last.is(Upos.NOUN)
        && Voices.isVoice(last.lemma().toLowerCase(Locale.ROOT))
        && sentence.tokens().stream()
            .skip(colon.index() + 1L)
            .anyMatch(t -> t.xpos().matches("VB[DPZ]|MD"));
  }

  /// "Q:" and "A:" name a turn of an interview, not who speaks.
  private static boolean isTurn(List<Token> label) {
    return label.size() == 1 && TURNS.contains(label.getFirst().text().toLowerCase(Locale.ROOT));
  }

  private static boolean isNameWord(Token word) {
    return Character.isUpperCase(word.text().charAt(0))
        || word.is(Upos.PUNCT)
        || word.is(Upos.ADP)
        || word.is(Upos.DET);
  }

  private Optional<Draft> draft(Sentence sentence, Token colon, Span paragraph) {
    List<Token> label = new ArrayList<>(sentence.tokens().subList(0, colon.index()));
    Span name = label.getFirst().span().cover(label.getLast().span());
    Optional<Token> head = sentence.headOf(name);
    Span words = wordsBehind(sentence.token(colon.index() + 1), paragraph);
    int start = words.start();
    int end = words.end();
    return head.filter(_ -> start < end)
        .map(h ->
            new Draft(
                sentence,
                Optional.of(colon),
                List.of(colon.span()),
                List.of(new Span(start, end)),
                isTurn(label) ? Optional.empty() : Optional.of(new Who(sentence, h, List.of(name))),
                Optional.empty(),
                isTurn(label) && isQuestion(label.getFirst())
                    ? Statement.Force.ASK
                    : Statement.Force.ASSERT,
                new Derivation(isTurn(label) ? "labelled/answer" : "labelled/colon", 0.7)));
  }

  /// The quotation that follows the label at once; else all up to the paragraph's end.
  private Span wordsBehind(Token first, Span paragraph) {
    int start = first.span().start();
    return scene
        .quotedAt(start)
        .filter(Quoted::closed)
        .map(Quoted::outer)
        .orElseGet(() -> new Span(start, Math.max(start, trimmedEnd(start, paragraph.end()))));
  }

  private static boolean isQuestion(Token turn) {
    return turn.text().toLowerCase(Locale.ROOT).startsWith("q");
  }

  private int trimmedEnd(int start, int end) {
    int last = end;
    while (last > start && !Character.isLetterOrDigit(scene.text().charAt(last - 1))) {
      last--;
    }
    return last;
  }
}
