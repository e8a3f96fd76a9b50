package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Rejected;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Gives every quoted stretch to a statement: to one that a cue of its sentence reports already, to
/// one whose cue stands beside the marks, to the statement that it continues, to a speaker whom the
/// passage implies; or rejects it, with the reason.
final class QuotedSpeech {
  private static final double MOST = 0.5;

  private final Scene scene;
  private final List<Draft> drafts;
  private final List<Rejected> rejected = new ArrayList<>();

  private QuotedSpeech(Scene scene, List<Draft> reported) {
    this.scene = scene;
    this.drafts = new ArrayList<>(reported);
    this.drafts.replaceAll(this::withSpeakerBeside);
  }

  /// What came of the quoted stretches.
  ///
  /// @param drafts the reported statements, widened or completed, and new ones
  record Given(List<Draft> drafts, List<Rejected> rejected) {
    Given {
      drafts = List.copyOf(drafts);
      rejected = List.copyOf(rejected);
    }
  }

  static Given of(Scene scene, List<Draft> reported) {
    QuotedSpeech speech = new QuotedSpeech(scene, reported);
    scene.quoted().forEach(speech::give);
    return new Given(speech.drafts, speech.rejected);
  }

  private void give(Quoted q) {
    boolean named = Unsaid.isNamed(scene.text(), q) || Unsaid.isTitleOfWork(scene, q);
    if (!byTurn(q)
        && (Unsaid.isDistanced(scene.text(), q) || !isReported(q))
        && (named
            || (!resumes(q)
                && !bySignature(q)
                && !byCueBeside(q)
                && !continues(q)
                && !byNounOfWords(q)
                && !bySpeakerOfPassage(q)
                && !byClause(q)))) {
      rejected.add(
          new Rejected(
              new Citation(scene.reading().article().id(), q.inner()), Unsaid.reason(scene, q)));
    }
  }

  /// Where the tree gives a quotation's cue no subject, the noun beside it is one.
  private Draft withSpeakerBeside(Draft draft) {
    boolean wanting = draft.speaker().isEmpty() && !scene.quotedIn(draft.extent()).isEmpty();
    return draft
        .verb()
        .filter(v -> wanting && isActive(draft.sentence(), v))
        .map(v -> draft.withSpeaker(speakerBeside(draft, v)))
        .orElse(draft);
  }

  private static boolean isActive(Sentence sentence, Token verb) {
    return verb.xpos().startsWith("VB")
        && !Speakers.isBareParticiple(sentence, verb)
        && !Clause.isPassive(sentence, verb);
  }

  private Optional<Who> speakerBeside(Draft draft, Token verb) {
    return Frame.around(scene, draft.sentence(), verb)
        .flatMap(f -> f.subjectOf(verb))
        .filter(w -> draft.content().stream().noneMatch(c -> c.contains(w.first())));
  }

  private boolean isReported(Quoted q) {
    return drafts.stream().anyMatch(d -> covers(d, q));
  }

  private static boolean covers(Draft draft, Quoted q) {
    boolean outside = draft.cue().stream().noneMatch(c -> q.outer().contains(c));
    int covered = draft.content().stream().mapToInt(c -> Snap.common(c, q.inner())).sum();
    return outside && covered >= MOST * q.inner().length();
  }

  /// A quotation over several paragraphs, its marks opened anew in each.
  private boolean resumes(Quoted q) {
    return q.resumed() && lastQuoting(q).map(d -> append(d, q)).isPresent();
  }

  /// "HOLM: We will not go."
  private boolean byTurn(Quoted q) {
    Optional<Draft> turn = QuotedTurn.of(scene, q);
    Optional<Span> name = turn.flatMap(Draft::speaker).map(Who::first);
    name.ifPresent(n -> drafts.removeIf(d -> d.extent().overlaps(n) || isBy(d, n)));
    turn.ifPresent(drafts::add);
    return turn.isPresent();
  }

  private static boolean isBy(Draft draft, Span name) {
    return draft.speaker().filter(w -> w.first().overlaps(name)).isPresent();
  }

  /// “...” — Karin Holm
  private boolean bySignature(Quoted q) {
    Optional<Signature> signature = Signature.behind(scene, q);
    Optional<Sentence> sentence = scene.reading().sentenceAt(q.inner().start());
    return signature.flatMap(g -> sentence.map(s -> drafts.add(g.draft(s, q)))).orElse(false);
  }

  /// "...," he said. Or: He said: "..."
  private boolean byCueBeside(Quoted q) {
    Optional<Frame> after = Frame.after(scene, q).filter(f -> mayAttribute(f, q));
    Optional<Frame> before = Frame.before(scene, q);
    return after.filter(f -> attributed(f, f.cueBehind(scene.lexicon()), q, "behind")).isPresent()
        || byLabel(q)
        || before.filter(f -> attributed(f, f.cueBefore(scene.lexicon()), q, "before")).isPresent()
        || byColon(before, q);
  }

  /// ... - Karin Holm: "..."
  private boolean byLabel(Quoted q) {
    Optional<Draft> labelled = Label.before(scene, q).map(l -> l.draft(List.of(q.outer())));
    labelled.ifPresent(drafts::add);
    return labelled.isPresent();
  }

  private boolean attributed(Frame frame, Optional<Token> cue, Quoted q, String side) {
    boolean apart = frame.embeds() || isApart(frame, q);
    Optional<Token> free = cue.filter(v -> !apart || !hasOtherContent(frame, v, q));
    free.ifPresent(verb -> attribute(frame, verb, q, "quoted/cue-" + side));
    return free.isPresent();
  }

  /// Whether the words behind a quotation are a sentence of their own.
  private static boolean isApart(Frame frame, Quoted q) {
    return !frame.sentence().span().overlaps(q.inner());
  }

  /// Whether a verb reports something else already.
  private boolean hasOtherContent(Frame frame, Token verb, Quoted q) {
    int behind = q.outer().start() < verb.span().start() ? verb.span().end() : 0;
    return drafts.stream()
        .filter(d -> d.sentence().index() == frame.sentence().index())
        .filter(d -> d.verb().filter(v -> v.equals(verb)).isPresent())
        .anyMatch(d ->
            scene.quotedIn(d.extent()).isEmpty() || (behind > 0 && d.extent().start() >= behind));
  }

  /// The words behind may say who spoke if a point or comma parts them from the quotation, and if
  /// they go on in the same sentence or are no more than an attribution.
  private boolean mayAttribute(Frame frame, Quoted q) {
    boolean point = frame.edge().chars().anyMatch(c -> ",.?!—–-…:".indexOf(c) >= 0);
    boolean sameSentence = frame.sentence().span().contains(q.inner().end() - 1);
    boolean lower = Character.isLowerCase(frame.words().getFirst().text().charAt(0));
    boolean fullStop = frame.edge().startsWith(".");
    return point && (sameSentence || !fullStop || (lower && frame.words().size() < 8));
  }

  private void attribute(Frame frame, Token verb, Quoted q, String rule) {
    Optional<Draft> same =
        drafts.stream()
            .filter(d -> d.verb().filter(v -> v.equals(verb)).isPresent())
            .filter(d -> d.sentence().index() == frame.sentence().index())
            .findFirst()
            .filter(d -> !scene.quotedIn(d.extent()).isEmpty());
    same.ifPresentOrElse(
        d -> append(d, q),
        () ->
            drafts.add(
                draft(
                    frame.sentence(),
                    Optional.of(verb),
                    q,
                    frame.subjectOf(verb),
                    new Derivation(rule, 0.85))));
  }

  /// A paragraph or sentence that ends with a colon introduces what follows.
  private boolean byColon(Optional<Frame> before, Quoted q) {
    Optional<Sentence> introducing =
        before
            .filter(f -> f.edge().contains(":"))
            .map(Frame::sentence)
            .or(() -> sentenceBefore(q).filter(s -> endsWithColon(s)));
    return introducing
        .map(s -> {
          Optional<Who> speaker = mainSpeaker(s, q);
          Optional<Token> verb = mainCue(s, q);
          return drafts.add(draft(s, verb, q, speaker, new Derivation("quoted/colon", 0.75)));
        })
        .orElse(false);
  }

  /// The last word before the colon that may introduce a quotation: a verb, or a noun such as
  /// "warning".
  private Optional<Token> mainCue(Sentence sentence, Quoted q) {
    return sentence.tokens().reversed().stream()
        .filter(t -> t.span().end() <= q.outer().start())
        .filter(t -> scene.lexicon().introducesQuotation(t) || isCueNoun(sentence, t))
        .filter(t -> scene.quotedAt(t.span().start()).isEmpty())
        .findFirst();
  }

  private boolean isCueNoun(Sentence sentence, Token word) {
    return word.is(Upos.NOUN)
        && scene.lexicon().at(sentence, word).stream().anyMatch(c -> c.takes(Cue.Takes.CLAUSE));
  }

  private Optional<Who> mainSpeaker(Sentence sentence, Quoted q) {
    return mainCue(sentence, q)
        .filter(c -> c.xpos().startsWith("VB"))
        .flatMap(c -> Speakers.ofVerb(sentence, c))
        .or(() -> Speakers.ofVerb(sentence, sentence.root()))
        .filter(w -> scene.quotedAt(w.first().start()).isEmpty());
  }

  private boolean endsWithColon(Sentence sentence) {
    return scene.signBefore(sentence.span().end()) == ':';
  }

  private Optional<Sentence> sentenceBefore(Quoted q) {
    return scene
        .reading()
        .sentenceAt(q.inner().start())
        .filter(s -> s.span().start() >= q.outer().start() - 1 || startsWithMark(s, q))
        .filter(s -> s.index() > 0)
        .map(s -> scene.reading().sentences().get(s.index() - 1));
  }

  private boolean startsWithMark(Sentence sentence, Quoted q) {
    return scene
        .text()
        .substring(sentence.span().start(), Math.max(sentence.span().start(), q.outer().start()))
        .isBlank();
  }

  /// "...," he said. "..." and "..." "...": the same speaker goes on.
  private boolean continues(Quoted q) {
    return lastQuoting(q).filter(d -> isDirectlyBefore(d, q)).map(d -> append(d, q)).isPresent();
  }

  private boolean isDirectlyBefore(Draft draft, Quoted q) {
    int from = draft.content().getLast().end();
    int to = q.outer().start();
    if (to < from || scene.text().substring(from, to).indexOf('\n') >= 0 || !startsSentence(q)) {
      return false;
    }
    boolean nothing =
        scene.text().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    boolean onlyCue =
        draft.cue().stream().anyMatch(c -> c.start() >= from && c.end() <= to)
            && draft.sentence().span().end() >= lastLetterBefore(to);
    boolean cueBefore = nothing && scene.quotedIn(draft.content().getLast()).size() > 0;
    return onlyCue || cueBefore;
  }

  private int lastLetterBefore(int offset) {
    int at = offset;
    while (at > 0 && !Character.isLetterOrDigit(scene.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /// Whether what stands before the marks ends a sentence or clause.
  private boolean startsSentence(Quoted q) {
    char c = scene.signBefore(q.outer().start());
    return ".!?:,;…”\"'’—–-\n".indexOf(c) >= 0 || q.outer().start() == paragraph(q).start();
  }

  private Span paragraph(Quoted q) {
    return scene.paragraphAt(q.outer().start());
  }

  /// The last statement before the marks whose content ends in a quotation.
  private Optional<Draft> lastQuoting(Quoted q) {
    return drafts.stream()
        .filter(d -> d.content().getLast().end() <= q.outer().start())
        .filter(d -> scene.quotedAt(d.content().getLast().end() - 1).isPresent())
        .max((a, b) -> Integer.compare(a.extent().end(), b.extent().end()));
  }

  private Draft append(Draft draft, Quoted q) {
    List<Span> content = new ArrayList<>(draft.content());
    content.add(q.outer());
    Draft longer = draft.withContent(Snap.joined(content));
    drafts.set(drafts.indexOf(draft), longer);
    return longer;
  }

  /// ... daring him with the words "Come get me"
  private boolean byNounOfWords(Quoted q) {
    return WordsNoun.before(scene, q)
        .map(noun -> {
          Sentence sentence = noun.sentence();
          Optional<Who> speaker = WordsNoun.speaker(sentence, noun.noun());
          return drafts.add(
              draft(
                  sentence,
                  Optional.of(noun.noun()),
                  q,
                  speaker,
                  new Derivation("quoted/with-the-words", 0.75)));
        })
        .orElse(false);
  }

  /// A quotation without any cue in its paragraph: whoever the passage lets speak.
  private boolean bySpeakerOfPassage(Quoted q) {
    if (!standsAlone(q)) {
      return false;
    }
    Optional<PassageSpeaker.Choice> choice = new PassageSpeaker(scene, drafts).of(q);
    Optional<Draft> same = choice.flatMap(PassageSpeaker.Choice::goesOn);
    if (same.isPresent()) {
      append(same.get(), q);
      return true;
    }
    String rule = choice.map(PassageSpeaker.Choice::rule).orElse("quoted/unattributed");
    Derivation why = new Derivation(rule, choice.isPresent() ? 0.6 : 0.4);
    return scene
        .reading()
        .sentenceAt(q.inner().start())
        .map(s -> drafts.add(draft(s, Optional.empty(), q, choice.map(c -> c.who()), why)))
        .orElse(false);
  }

  /// Whole sentences of its own.
  private boolean standsAlone(Quoted q) {
    char last = scene.text().charAt(q.inner().end() - 1);
    boolean ended = ".!?…".indexOf(last) >= 0 || !q.closed();
    return ended && startsSentence(q) && wordsIn(q) >= 2;
  }

  /// Words of a speaker built into the writer's sentence without cue: given to the clause's agent
  /// if they are a clause themselves.
  private boolean byClause(Quoted q) {
    return scene
        .reading()
        .sentenceAt(q.inner().start())
        .filter(s -> wordsIn(q) >= 5 && hasVerb(s, q))
        .map(s -> drafts.add(ofClause(s, q)))
        .orElse(false);
  }

  private Draft ofClause(Sentence sentence, Quoted q) {
    Optional<Who> speaker =
        sentence
            .headOf(q.inner())
            .flatMap(h -> agentAbove(sentence, h))
            .filter(w -> scene.quotedAt(w.first().start()).isEmpty());
    return draft(sentence, Optional.empty(), q, speaker, new Derivation("quoted/clause", 0.5));
  }

  private Optional<Who> agentAbove(Sentence sentence, Token head) {
    return sentence.ancestorsOf(head).stream()
        .filter(a -> a.xpos().startsWith("VB") && scene.quotedAt(a.span().start()).isEmpty())
        .findFirst()
        .flatMap(v -> Speakers.ofVerb(sentence, v));
  }

  private static boolean hasVerb(Sentence sentence, Quoted q) {
    return sentence.tokensIn(q.inner()).stream().anyMatch(t -> t.xpos().matches("VB[PDZ]|MD"));
  }

  private long wordsIn(Quoted q) {
    return scene.text().substring(q.inner().start(), q.inner().end()).split("\\s+").length;
  }

  private Draft draft(
      Sentence sentence, Optional<Token> cue, Quoted q, Optional<Who> speaker, Derivation why) {
    return new Draft(
        sentence,
        cue,
        cue.map(Token::span).stream().toList(),
        List.of(q.outer()),
        speaker,
        cue.flatMap(c -> Addressees.ofQuotation(scene, sentence, c, q)),
        cue.flatMap(c -> scene.lexicon().at(sentence, c).stream().findFirst())
            .map(Cue::force)
            .orElse(Statement.Force.ASSERT),
        why);
  }
}
