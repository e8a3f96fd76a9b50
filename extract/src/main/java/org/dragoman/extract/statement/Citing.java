package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.Derivation;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Whoever a report rests on: "The plant will close, the agency reported, citing two officials".
/// What the agency reports, the officials said; the two are links of one chain.
final class Citing {
  static final String RULE = "reported/citing";

  private static final Set<String> CITING = Set.of("cite", "quote");

  private final Scene scene;
  private final Sentence sentence;

  private Citing(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
  }

  /// The statements of a sentence, with one more for each source that another one cites.
  static List<Draft> in(Scene scene, Sentence sentence, List<Draft> drafts) {
    return new Citing(scene, sentence).with(drafts);
  }

  private List<Draft> with(List<Draft> drafts) {
    List<Draft> found = new ArrayList<>(drafts);
    drafts.forEach(d -> quotedBy(d, drafts).ifPresent(outer -> chain(found, outer, d)));
    for (Token verb : sentence.tokens()) {
      if (CITING.contains(verb.lemma()) && verb.xpos().equals("VBG")) {
        cited(verb, drafts)
            .ifPresent(d -> {
              found.removeIf(other -> other.verb().filter(verb::equals).isPresent());
              found.add(d);
            });
      }
    }
    return found;
  }

  /// "The agency quoted him as saying that ...": the statement by the quoting verb, whose content
  /// is what he said.
  private Optional<Draft> quotedBy(Draft said, List<Draft> drafts) {
    return said.verb()
        .filter(v -> v.xpos().equals("VBG") && isMarkedAs(v))
        .flatMap(sentence::headOf)
        .filter(h -> CITING.contains(h.lemma()))
        .flatMap(
            h -> drafts.stream().filter(d -> d.verb().filter(h::equals).isPresent()).findFirst());
  }

  private boolean isMarkedAs(Token verb) {
    return sentence
        .childrenOf(verb, Relation.MARK, Relation.CASE)
        .anyMatch(m -> m.lemma().equals("as"));
  }

  private static void chain(List<Draft> found, Draft outer, Draft said) {
    found.remove(outer);
    if (outer.speaker().isPresent()) {
      found.add(outer.withContent(said.content()));
      found.set(
          found.indexOf(said), said.with(new Derivation(RULE, said.derivation().confidence())));
    }
  }

  private Optional<Draft> cited(Token verb, List<Draft> drafts) {
    return Clause.patientOf(sentence, verb)
        .filter(o -> Voices.maySpeak(scene, sentence, o) && !isToldAs(verb))
        .flatMap(o -> report(verb, drafts).map(r -> link(verb, o, r)));
  }

  /// "citing him as saying" has a cue of its own.
  private boolean isToldAs(Token verb) {
    return sentence
        .childrenOf(verb, Relation.ADVCL, Relation.OBL, Relation.XCOMP)
        .anyMatch(c -> sentence.childrenOf(c).stream().anyMatch(m -> m.lemma().equals("as")));
  }

  /// The report of a clause whose cue the citing verb hangs on, or directly follows.
  private Optional<Draft> report(Token verb, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.verb().filter(v -> v.index() != verb.index()).isPresent())
        .filter(d -> d.derivation().rule().matches("reported/(clause|aside)(@.*)?"))
        .filter(d -> d.verb().filter(v -> isBeside(v, verb)).isPresent())
        .findFirst();
  }

  private boolean isBeside(Token cue, Token verb) {
    boolean above = sentence.headOf(verb).filter(h -> h.index() == cue.index()).isPresent();
    boolean before = verb.index() > cue.index() && verb.index() - cue.index() <= 2;
    return above || before || isOnSubjectOf(cue, verb);
  }

  /// "The paper, citing two officials, reported that ..."
  private boolean isOnSubjectOf(Token cue, Token verb) {
    return sentence
        .headOf(verb)
        .filter(h -> h.is(Relation.NSUBJ) && h.index() < verb.index())
        .flatMap(sentence::headOf)
        .filter(h -> h.index() == cue.index())
        .isPresent();
  }

  private Draft link(Token verb, Token source, Draft report) {
    return new Draft(
        sentence,
        Optional.of(verb),
        List.of(verb.span()),
        report.content(),
        Optional.of(Who.of(sentence, source)),
        Optional.empty(),
        Statement.Force.ASSERT,
        new Derivation(RULE, 0.8));
  }
}
