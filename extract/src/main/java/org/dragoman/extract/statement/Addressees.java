package org.dragoman.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Who is spoken to, by the phrases beside a cue: "told reporters", "said to reporters", "a warning
/// to Petro", "in a letter to the council", "speaking to reporters, he said".
final class Addressees {
  private static final List<String> LISTENING =
      List.of("speak", "talk", "write", "address", "respond", "reply");

  private static final Set<String> SETTING =
      Set.of("aboard", "after", "before", "during", "following", "outside");

  private final Scene scene;
  private final Sentence sentence;
  private final List<Span> content;

  private Addressees(Scene scene, Sentence sentence, List<Span> content) {
    this.scene = scene;
    this.sentence = sentence;
    this.content = content;
  }

  /// The one spoken to by a cue that has none among what it governs.
  ///
  /// @param content what is said; nobody in it is the one spoken to
  static Optional<Who> beside(Scene scene, Sentence sentence, Token cue, List<Span> content) {
    Addressees addressees = new Addressees(scene, sentence, content);
    return addressees.of(cue).map(t -> phrase(scene, sentence, t));
  }

  /// The one spoken to by the cue beside a quotation.
  static Optional<Who> ofQuotation(Scene scene, Sentence sentence, Token cue, Quoted q) {
    return sentence
        .childOf(cue, Relation.IOBJ)
        .map(t -> phrase(scene, sentence, t))
        .or(() -> beside(scene, sentence, cue, List.of(q.outer())));
  }

  /// The phrase of an addressee, without the day that the tree may hang on it: "reporters on
  /// Monday".
  static Who phrase(Scene scene, Sentence sentence, Token head) {
    Who who = Who.of(sentence, head);
    Span words = who.mention().getLast();
    int end =
        sentence
            .childrenOf(head, Relation.NMOD, Relation.OBL, Relation.OBL_TMOD, Relation.OBL_UNMARKED)
            .filter(c -> c.index() > head.index() && setsScene(scene, sentence, c))
            .map(sentence::spanOfSubtree)
            .mapToInt(Span::start)
            .min()
            .orElse(words.end());
    return end >= words.end()
        ? who
        : new Who(sentence, head, List.of(new Span(words.start(), lastWordBefore(sentence, end))));
  }

  /// "on Monday", "aboard the plane", "after the vote": of the saying, not of the one spoken to.
  private static boolean setsScene(Scene scene, Sentence sentence, Token phrase) {
    return !scene.reading().timesIn(sentence.spanOfSubtree(phrase)).isEmpty()
        || sentence
            .childrenOf(phrase, Relation.CASE)
            .anyMatch(c -> SETTING.contains(c.lemma().toLowerCase(Locale.ROOT)));
  }

  private static int lastWordBefore(Sentence sentence, int end) {
    return sentence.tokens().stream()
        .filter(t -> t.span().end() <= end && !t.is(Upos.PUNCT))
        .mapToInt(t -> t.span().end())
        .max()
        .orElse(end);
  }

  private Optional<Token> of(Token cue) {
    return listeners(cue).filter(this::isSomebody).findFirst();
  }

  /// Phrases with "to" of the cue itself, of a noun beside it ("posted a warning to"), of the
  /// medium ("in a letter to"), of a participle that sets the scene ("speaking to").
  private Stream<Token> listeners(Token cue) {
    Stream<Token> own = Clause.oblique(sentence, cue, "to");
    Stream<Token> nouns =
        sentence
            .childrenOf(cue, Relation.OBJ, Relation.OBL)
            .filter(n -> n.is(Upos.NOUN) && isWords(n))
            .flatMap(n -> Clause.oblique(sentence, n, "to"));
    Stream<Token> scenes =
        sentence
            .childrenOf(cue, Relation.ADVCL)
            .filter(v -> v.xpos().equals("VBG") && LISTENING.contains(v.lemma()))
            .flatMap(v ->
                Stream.concat(
                    Clause.oblique(sentence, v, "to"), sentence.childrenOf(v, Relation.OBJ)));
    Stream<Token> governors =
        cue.is(Upos.NOUN)
            ? sentence.headOf(cue).filter(_ -> cue.is(Relation.OBJ)).stream()
                .flatMap(v -> Clause.oblique(sentence, v, "to"))
            : Stream.empty();
    return Stream.of(own, nouns, scenes, governors).flatMap(s -> s);
  }

  /// A noun for something said or written, as the cues and media are.
  private boolean isWords(Token noun) {
    return Circumstances.isMedium(noun) || !scene.lexicon().at(sentence, noun).isEmpty();
  }

  private boolean isSomebody(Token noun) {
    return content.stream().noneMatch(c -> c.contains(noun.span()))
        && (Voices.maySpeak(scene, sentence, noun) || noun.xpos().equals("NNS"))
        && !Circumstances.isMedium(noun);
  }
}
