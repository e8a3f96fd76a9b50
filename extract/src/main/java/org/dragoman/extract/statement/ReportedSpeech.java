package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.extract.statement.Cue.Part;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.table.Table;

/// Finds statements by their cue and what it governs in the tree, whether or not part of them
/// stands between quotation marks: "He called the claims “illegitimate”", "She denied having gone".
final class ReportedSpeech {
  private static final Set<String> LIGHT_VERBS =
      Table.load(ReportedSpeech.class, "light-verbs.tsv").rows().stream()
          .map(r -> r.get("verb"))
          .collect(Collectors.toUnmodifiableSet());

  private final Scene scene;
  private final CandidateModel model;

  ReportedSpeech(Scene scene, CandidateModel model) {
    this.scene = scene;
    this.model = model;
  }

  /// All statements that cues of a sentence report, in text order of their cues.
  List<Draft> in(Sentence sentence) {
    return sentence.tokens().stream().flatMap(word -> at(sentence, word).stream()).toList();
  }

  private Optional<Draft> at(Sentence sentence, Token word) {
    return proposals(sentence, word).stream()
        .filter(this::isTaken)
        .findFirst()
        .map(p -> p.draft().with(new Derivation(nameOf(p), rounded(p))));
  }

  /// The rules decide on cues that they know; on others the weights have the last word.
  private boolean isTaken(Proposal proposal) {
    return proposal.accepted()
        && (proposal.isWeighed()
            ? model.accepts(proposal.probability())
            : !model.refuses(proposal.probability()));
  }

  private String nameOf(Proposal proposal) {
    String rule = proposal.draft().derivation().rule();
    return proposal.isWeighed() ? model.signed(rule) : rule;
  }

  private static double rounded(Proposal proposal) {
    return Math.round(proposal.probability() * 100) / 100.0;
  }

  /// A cue read in one of its uses.
  ///
  /// @param accepted whether the rules take it for a statement
  private record Proposal(
      Draft draft, Cue cue, boolean accepted, List<String> features, double probability) {
    boolean isWeighed() {
      return cue.grade() == CueLexicon.WEIGHED;
    }
  }

  private List<Proposal> proposals(Sentence sentence, Token word) {
    return lendsItself(sentence, word)
        ? List.of()
        : scene.lexicon().at(sentence, word).stream()
            .flatMap(cue -> proposal(sentence, word, cue).stream())
            .toList();
  }

  /// All that the cues of a sentence might report, whether or not it is taken for a statement.
  List<Candidate> candidates(Sentence sentence) {
    return sentence.tokens().stream()
        .flatMap(word -> proposals(sentence, word).stream())
        .map(p ->
            new Candidate(
                p.draft().cue(),
                Snap.toMarks(scene, p.draft()).content(),
                p.draft().speaker().map(Who::mention).orElse(List.of()),
                p.draft().derivation().rule(),
                p.features()))
        .toList();
  }

  /// "expressed outrage over the raid": the noun is the cue, the verb only lends itself.
  private boolean lendsItself(Sentence sentence, Token verb) {
    return LIGHT_VERBS.contains(verb.lemma())
        && sentence
            .childrenOf(verb, Relation.OBJ)
            .anyMatch(noun ->
                scene.lexicon().at(sentence, noun).stream()
                    .anyMatch(c -> NounFrames.match(sentence, noun, c).isPresent()));
  }

  private Optional<Proposal> proposal(Sentence sentence, Token word, Cue cue) {
    Optional<Govern> found =
        cue.part() == Part.VERB
            ? VerbFrames.match(sentence, word, cue)
            : NounFrames.match(sentence, word, cue);
    return found.flatMap(g ->
        draft(sentence, word, cue, g).map(d -> weighed(d, word, cue, isReport(d, word, cue, g))));
  }

  private Proposal weighed(Draft draft, Token word, Cue cue, boolean accepted) {
    List<String> features = CandidateFeatures.of(scene, draft, word, cue, accepted);
    return new Proposal(draft, cue, accepted, features, model.probability(features));
  }

  /// Whether a cue where it stands reports what somebody said, rather than being part of it or of
  /// what might be.
  private boolean isReport(Draft draft, Token word, Cue cue, Govern found) {
    boolean clause = found.takes() == Cue.Takes.CLAUSE;
    boolean belief = cue.force() == Statement.Force.BELIEVE;
    if (word.is(Relation.AMOD) || word.is(Relation.COMPOUND)) {
      return false;
    }
    boolean firstPerson = draft.speaker().filter(ReportedSpeech::isFirstOrSecondPerson).isPresent();
    if (scene.quotedAt(word.span().start()).isPresent()) {
      return clause && !belief && cue.grade() == 1 && !firstPerson && isToldOf(draft, word);
    }
    if (cue.part() != Part.VERB) {
      return draft.speaker().isPresent() || (clause && isCharge(cue.force()));
    }
    boolean spoken =
        draft.speaker().isPresent() || mayLackSpeaker(draft.sentence(), word, found.takes());
    boolean voiced =
        draft.speaker().filter(w -> !Voices.maySpeak(scene, w.sentence(), w.head())).isEmpty();
    return !(belief && firstPerson)
        && (clause || (spoken && voiced && !isIrrealis(draft.sentence(), word)));
  }

  /// Whether a quotation tells of somebody who said something: one whom it names itself. In "“Don't
  /// threaten me,” Petro said" nobody threatens.
  private boolean isToldOf(Draft draft, Token word) {
    return draft
        .speaker()
        .filter(w ->
            scene
                .quotedAt(word.span().start())
                .filter(q -> q.outer().contains(w.first().start()))
                .isPresent())
        .isPresent();
  }

  /// "is said to", "was accused of", "was asked to" need not say by whom.
  private static boolean mayLackSpeaker(Sentence sentence, Token word, Cue.Takes form) {
    return form == Cue.Takes.RAISE
        || ((form == Cue.Takes.OBJ_PREP || form == Cue.Takes.OBJ_INF)
            && (Clause.isPassive(sentence, word) || Speakers.isBareParticiple(sentence, word)));
  }

  private static boolean isCharge(Statement.Force force) {
    return switch (force) {
      case ACCUSE, THREATEN, WARN, DENY, CRITICISE -> true;
      case ASSERT, PROMISE, DEMAND, ASK, PRAISE, CONFIRM, DOUBT, AGREE, BELIEVE -> false;
    };
  }

  private static boolean isFirstOrSecondPerson(Who who) {
    return List.of("i", "we", "you").contains(who.head().lemma().toLowerCase(Locale.ROOT));
  }

  /// "to endorse him" does not say that anybody did, unless it tells what something done was for:
  /// "took to the radio to endorse him".
  private boolean isIrrealis(Sentence sentence, Token word) {
    boolean infinitive =
        word.xpos().equals("VB")
            && sentence.childrenOf(word, Relation.MARK).anyMatch(m -> m.lemma().equals("to"));
    return infinitive && !sentence.headOf(word).filter(h -> isDone(sentence, h)).isPresent();
  }

  private boolean isDone(Sentence sentence, Token governor) {
    return (governor.xpos().equals("VBD") || governor.xpos().equals("VBG"))
        && scene.lexicon().at(sentence, governor).isEmpty()
        && sentence.childrenOf(governor, Relation.ADVMOD).noneMatch(a -> a.lemma().equals("not"));
  }

  private Optional<Draft> draft(Sentence sentence, Token word, Cue cue, Govern found) {
    List<Span> content = Runs.of(sentence, trimmed(sentence, word, cue, found));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Who> speaker = speaker(sentence, word, cue);
    return Optional.of(
        new Draft(
            sentence,
            Optional.of(word),
            Runs.of(sentence, cueWords(sentence, word, found)),
            content,
            speaker.filter(s -> mayBe(s, word, content)),
            cue.force() == Statement.Force.BELIEVE
                ? Optional.empty()
                : addressee(sentence, word, found, content),
            forceOf(sentence, word, cue),
            new Derivation(found.rule(), 0.5)));
  }

  /// Who speaks stands neither in what is said nor in a quotation that the cue is outside of.
  private boolean mayBe(Who speaker, Token word, List<Span> content) {
    boolean outside = content.stream().noneMatch(c -> c.contains(speaker.first()));
    boolean free =
        scene
            .quotedAt(speaker.first().start())
            .filter(q -> !q.outer().contains(word.span()))
            .isEmpty();
    return outside && free;
  }

  private List<Token> trimmed(Sentence sentence, Token word, Cue cue, Govern found) {
    List<Token> words = found.content().stream().filter(w -> w.index() != word.index()).toList();
    return cue.part() == Part.VERB
        ? new Trim(scene, sentence, word, found.takes()).of(words)
        : words;
  }

  private Optional<Who> speaker(Sentence sentence, Token word, Cue cue) {
    return switch (cue.part()) {
      case VERB -> Speakers.ofVerb(sentence, word);
      case NOUN -> Speakers.ofNoun(sentence, word, LIGHT_VERBS);
      case ADJ -> Speakers.ofState(sentence, word);
    };
  }

  private static List<Token> cueWords(Sentence sentence, Token word, Govern found) {
    List<Token> words = new ArrayList<>(found.cueWords());
    words.add(word);
    sentence
        .childrenOf(word, Relation.AUX, Relation.AUX_PASS, Relation.COP, Relation.COMPOUND_PRT)
        .forEach(words::add);
    sentence
        .childrenOf(word, Relation.ADVMOD)
        .filter(a -> a.lemma().equals("not"))
        .forEach(words::add);
    words.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return words;
  }

  /// Whom the cue governs as the one spoken to; who is asked without being the object; else whoever
  /// stands beside it.
  private Optional<Who> addressee(Sentence sentence, Token word, Govern found, List<Span> content) {
    if (found.addressee().isEmpty() && !Speakers.isBareParticiple(sentence, word)) {
      return Addressees.beside(scene, sentence, word, content);
    }
    return found
        .addressee()
        .or(() -> sentence.headOf(word).flatMap(h -> Clause.subjectOf(sentence, h)))
        .map(t -> Addressees.phrase(scene, sentence, t));
  }

  /// A denied cue turns: "did not promise", "did not threaten" deny; others keep their force.
  private static Statement.Force forceOf(Sentence sentence, Token word, Cue cue) {
    boolean negated =
        Stream.concat(
                Stream.of(word),
                sentence.headOf(word).filter(h -> word.is(Relation.XCOMP)).stream())
            .flatMap(v -> sentence.childrenOf(v, Relation.ADVMOD))
            .anyMatch(a -> List.of("not", "never").contains(a.lemma()));
    return negated && cue.force() == Statement.Force.BELIEVE ? Statement.Force.DOUBT : cue.force();
  }
}
