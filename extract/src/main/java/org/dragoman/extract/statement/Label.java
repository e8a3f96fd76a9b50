package org.dragoman.extract.statement;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// A name with a colon that directly precedes a quotation and is no part of a sentence: `- Karin
/// Holm: "We will not go."`, `Holm: "No." Reyes: "Yes."`, `From the report: "..."`.
///
/// @param colon the cue
/// @param who the one named
record Label(Span colon, Who who) {
  private static final int LONGEST = 10;
  private static final String OPENERS = ".!?…”\"'’—–-―/•\n";

  /// The label before a quotation.
  static Optional<Label> before(Scene scene, Quoted q) {
    int at = lastSign(scene.text(), q.outer().start());
    boolean labelled = at > 0 && scene.text().charAt(at) == ':';
    return labelled
        ? scene.reading().sentenceAt(at - 1).flatMap(s -> in(scene, s, at))
        : Optional.empty();
  }

  private static int lastSign(String text, int before) {
    int at = before - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static Optional<Label> in(Scene scene, Sentence sentence, int colon) {
    Optional<Span> name =
        scene.reading().names().stream()
            .filter(n -> n.sentence() == sentence.index() && n.span().end() == colon)
            .filter(n -> n.kind() != Name.Kind.LOCATION)
            .map(Name::span)
            .findFirst();
    return name.filter(n -> opens(scene, n.start()))
        .or(() -> document(sentence, colon))
        .flatMap(n -> sentence.headOf(n).map(h -> new Who(sentence, h, List.of(n))))
        .or(() -> phrase(scene, sentence, colon))
        .map(w -> new Label(new Span(colon, colon + 1), w));
  }

  /// "- Ukraine's foreign minister: ...", "Its statement in full: ...", "@kyiv_desk: ...": a phrase
  /// without a verb that fills the line or sentence up to the colon.
  private static Optional<Who> phrase(Scene scene, Sentence sentence, int colon) {
    List<Token> words =
        sentence.tokens().stream()
            .filter(t -> t.span().end() <= colon)
            .dropWhile(t -> t.is(Upos.PUNCT) && !t.text().startsWith("@"))
            .toList();
    boolean bare =
        !words.isEmpty()
            && words.size() <= LONGEST
            && words.stream().noneMatch(t -> t.xpos().startsWith("VB") || t.is(Upos.SCONJ))
            && (!words.getFirst().is(Upos.ADP) || isHandle(words.getFirst()))
            && opens(scene, words.getFirst().span().start());
    if (!bare) {
      return Optional.empty();
    }
    Span span = words.getFirst().span().cover(words.getLast().span());
    return sentence.headOf(span).flatMap(head -> speaking(scene, sentence, head, span));
  }

  /// The head if it may speak; of something written, its owner: "its statement".
  private static Optional<Who> speaking(Scene scene, Sentence sentence, Token head, Span words) {
    if (isHandle(head)) {
      return Optional.of(new Who(sentence, head, List.of(words)));
    }
    Optional<Who> owner =
        Optional.of(head)
            .filter(Speakers::isWriting)
            .flatMap(h -> sentence.childOf(h, Relation.NMOD_POSS))
            .map(o -> Who.of(sentence, o));
    boolean named = head.is(Upos.NOUN) || head.is(Upos.PROPN);
    return owner.or(() ->
        named && !isPlace(scene, head) && Voices.maySpeak(scene, sentence, head)
            ? Optional.of(new Who(sentence, head, List.of(words)))
            : Optional.empty());
  }

  private static boolean isHandle(Token word) {
    return word.text().startsWith("@");
  }

  private static boolean isPlace(Scene scene, Token head) {
    return scene.reading().names().stream()
        .anyMatch(n -> n.kind() == Name.Kind.LOCATION && n.span().overlaps(head.span()));
  }

  private static boolean opens(Scene scene, int start) {
    return OPENERS.indexOf(scene.signBefore(start)) >= 0
        || scene.paragraphAt(start).start() == start;
  }

  /// "From the report: ..."
  private static Optional<Span> document(Sentence sentence, int colon) {
    Token first = sentence.token(0);
    boolean from = first.lemma().equalsIgnoreCase("from") && sentence.size() > 2;
    Span words =
        from && sentence.token(1).span().start() < colon
            ? new Span(sentence.token(1).span().start(), colon)
            : first.span();
    return sentence
        .headOf(words)
        .filter(h -> from && Voices.isVoice(h.lemma()) && words.length() > 1)
        .filter(_ -> sentence.tokensIn(words).stream().noneMatch(t -> t.xpos().startsWith("VB")))
        .map(_ -> words);
  }

  Draft draft(List<Span> content) {
    return new Draft(
        who.sentence(),
        Optional.empty(),
        List.of(colon),
        content,
        Optional.of(who),
        Optional.empty(),
        Statement.Force.ASSERT,
        new Derivation("quoted/label", 0.8));
  }
}
