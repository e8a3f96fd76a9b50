package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.extract.syntax.NounPhrase;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Utterance;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;
import org.dragoman.model.table.Table;

/// When, where and on which medium something was said, by the phrases that the cue's clause has
/// outside the content: "Speaking aboard Air Force One on January 4, ...", "in a post on X".
final class Circumstances {
  private static final String MEDIUM = "medium";

  /// How far a date may stand into the sentence to open it, in UTF-16 units.
  private static final int OPENING = 40;

  private static final Set<String> PLACING =
      Set.of(
          "in", "on", "at", "aboard", "during", "via", "through", "over", "by", "from", "after",
          "before", "to");

  private static final Map<String, String> OCCASIONS =
      Table.load(Circumstances.class, "occasions.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  r -> r.get("noun").toLowerCase(Locale.ROOT), r -> r.get("kind"), (a, _) -> a));

  private final Scene scene;
  private final Draft draft;
  private final Sentence sentence;

  private Circumstances(Scene scene, Draft draft) {
    this.scene = scene;
    this.draft = draft;
    this.sentence = draft.sentence();
  }

  static Utterance of(Scene scene, Draft draft) {
    return draft.verb().map(v -> new Circumstances(scene, draft).of(v)).orElse(Utterance.UNKNOWN);
  }

  /// The circumstances of a verb of speaking that has no content.
  static Utterance of(Scene scene, Sentence sentence, Token verb) {
    Draft bare =
        new Draft(
            sentence,
            Optional.of(verb),
            List.of(verb.span()),
            List.of(),
            Optional.empty(),
            Addressees.beside(scene, sentence, verb, List.of()),
            Statement.Force.ASSERT,
            new Derivation("setting", 0));
    return new Circumstances(scene, bare).of(verb);
  }

  private Utterance of(Token cue) {
    List<Token> phrases = phrases(cue).toList();
    return new Utterance(date(phrases), first(phrases, this::venue), first(phrases, this::medium));
  }

  /// Adverbial phrases of the cue, of the verb that governs a nominal cue, and of participles
  /// beside them, without those inside the content.
  private Stream<Token> phrases(Token cue) {
    List<Token> heads = new ArrayList<>(List.of(cue));
    sentence
        .headOf(cue)
        .filter(
            h -> !cue.xpos().startsWith("VB") || cue.is(Relation.XCOMP) || cue.is(Relation.ADVCL))
        .ifPresent(heads::add);
    List<Token> participles =
        heads.stream()
            .flatMap(h -> sentence.childrenOf(h, Relation.ADVCL))
            .filter(a -> a.xpos().equals("VBG") || a.xpos().equals("VBN"))
            .toList();
    return Stream.concat(heads.stream(), participles.stream())
        .distinct()
        .flatMap(h ->
            sentence.childrenOf(
                h,
                Relation.OBL,
                Relation.OBL_TMOD,
                Relation.OBL_UNMARKED,
                Relation.NMOD,
                Relation.ADVMOD,
                Relation.OBJ,
                Relation.IOBJ))
        .flatMap(p -> Stream.concat(Stream.of(p), ofListener(p)))
        .filter(p -> draft.content().stream().noneMatch(c -> c.contains(p.span())))
        .filter(p -> !p.equals(cue));
  }

  /// What the tree hangs on the one spoken to: "told reporters on Monday", "speaking to reporters
  /// in Lima".
  private Stream<Token> ofListener(Token phrase) {
    boolean listener = draft.addressee().filter(w -> w.head().equals(phrase)).isPresent();
    return listener
        ? sentence.childrenOf(
            phrase, Relation.NMOD, Relation.OBL, Relation.OBL_TMOD, Relation.OBL_UNMARKED)
        : Stream.empty();
  }

  private Optional<String> date(List<Token> phrases) {
    Stream<Span> stretches = phrases.stream().filter(this::mayDate).map(sentence::spanOfSubtree);
    return Stream.concat(stretches, opening().stream())
        .flatMap(s -> scene.reading().timesIn(s).stream())
        .filter(t -> draft.content().stream().noneMatch(c -> c.overlaps(t.span())))
        .filter(Circumstances::isPointInTime)
        .flatMap(t -> t.value().stream())
        .findFirst();
  }

  private boolean mayDate(Token phrase) {
    return !phrase.is(Relation.OBJ) && !phrase.is(Relation.IOBJ);
  }

  /// The first words of the sentence, if the speaker or the cue comes behind them.
  private Optional<Span> opening() {
    int start = sentence.span().start();
    int limit =
        Math.min(
            draft.cue().getFirst().start(),
            draft.speaker().map(w -> w.first().start()).orElse(Integer.MAX_VALUE));
    int end = Math.min(limit, start + OPENING);
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static boolean isPointInTime(TimeExpression time) {
    return switch (time.kind()) {
      case DATE, TIME -> true;
      case DURATION, SET -> false;
    };
  }

  private static Optional<String> first(
      List<Token> phrases, java.util.function.Function<Token, Optional<String>> of) {
    return phrases.stream().flatMap(p -> of.apply(p).stream()).findFirst();
  }

  private Optional<String> medium(Token phrase) {
    return placing(phrase).isEmpty()
        ? Optional.empty()
        : inner(phrase)
            .filter(Circumstances::isMedium)
            .max((a, b) -> Integer.compare(rank(a), rank(b)))
            .map(t -> scene.reading().words(outsideContent(upTo(t), t)));
  }

  /// The phrase up to its head word: "a letter" of "a letter on Tuesday".
  private Span upTo(Token head) {
    Span phrase = NounPhrase.core(sentence, head);
    return new Span(Math.min(phrase.start(), head.span().start()), head.span().end());
  }

  /// A named platform says more than "a post".
  private static int rank(Token noun) {
    boolean platform = Character.isUpperCase(noun.text().charAt(0)) || noun.lemma().equals("media");
    return platform ? 1 : 0;
  }

  private Stream<Token> inner(Token phrase) {
    return sentence.subtree(phrase).stream()
        .filter(t -> draft.content().stream().noneMatch(c -> c.contains(t.span())))
        .limit(16);
  }

  private Optional<String> venue(Token phrase) {
    Optional<Token> preposition = placing(phrase);
    boolean venue =
        preposition.filter(p -> p.lemma().equals("aboard")).isPresent()
            || kindOf(phrase).filter(k -> !k.equals(MEDIUM)).isPresent()
            || isPlace(phrase);
    return preposition
        .filter(_ -> venue)
        .map(p ->
            scene
                .reading()
                .words(p.span().cover(outsideContent(NounPhrase.core(sentence, phrase), phrase))));
  }

  /// A phrase that the tree stretches into the content is cut to its head.
  private Span outsideContent(Span phrase, Token head) {
    boolean clear = draft.content().stream().noneMatch(c -> c.overlaps(phrase));
    return clear ? phrase : head.span();
  }

  private boolean isPlace(Token noun) {
    return scene.reading().names().stream()
        .anyMatch(n ->
            n.sentence() == sentence.index()
                && n.head() == noun.index()
                && n.kind() == Name.Kind.LOCATION);
  }

  /// Whether a noun is something that is written or broadcast: "letter", "X", "interview".
  static boolean isMedium(Token noun) {
    return kindOf(noun).filter(MEDIUM::equals).isPresent();
  }

  private static Optional<String> kindOf(Token noun) {
    return Optional.ofNullable(OCCASIONS.get(noun.lemma().toLowerCase(Locale.ROOT)));
  }

  private Optional<Token> placing(Token phrase) {
    return sentence
        .childrenOf(phrase, Relation.CASE)
        .filter(c -> PLACING.contains(c.lemma().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
