package org.dragoman.extract.statement;

import java.util.List;
import java.util.Optional;
import org.dragoman.extract.statement.Cue.Takes;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Finds the content of a nominal or adjectival cue: "the claim that ...", "criticism of ...",
/// "confident that ...".
final class NounFrames {
  private NounFrames() {}

  /// The content that a noun or adjective governs as the given cue.
  static Optional<Govern> match(Sentence sentence, Token word, Cue cue) {
    return clause(sentence, word, cue)
        .or(() -> infinitive(sentence, word, cue))
        .or(() -> preposition(sentence, word, cue));
  }

  private static Optional<Govern> clause(Sentence sentence, Token word, Cue cue) {
    if (!cue.takes(Takes.CLAUSE)) {
      return Optional.empty();
    }
    return sentence
        .childrenOf(word, Relation.ACL, Relation.CCOMP, Relation.ACL_RELCL, Relation.ADVCL)
        .filter(c -> c.index() > word.index() && isClause(sentence, c))
        .findFirst()
        .map(c -> Govern.of(Takes.CLAUSE, "reported/noun-clause", sentence.subtree(c)));
  }

  private static boolean isClause(Sentence sentence, Token head) {
    boolean marked =
        sentence
            .childrenOf(head, Relation.MARK)
            .anyMatch(m -> List.of("that", "whether", "if").contains(m.lemma()));
    return head.is(Relation.CCOMP) || (marked && !head.is(Relation.ACL_RELCL));
  }

  private static Optional<Govern> infinitive(Sentence sentence, Token word, Cue cue) {
    if (!cue.takes(Takes.INF)) {
      return Optional.empty();
    }
    return sentence
        .childrenOf(word, Relation.ACL, Relation.XCOMP, Relation.ADVCL, Relation.CCOMP)
        .filter(c -> c.index() > word.index())
        .filter(c -> sentence.childrenOf(c, Relation.MARK).anyMatch(m -> m.lemma().equals("to")))
        .findFirst()
        .map(c -> Govern.of(Takes.INF, "reported/noun-infinitive", sentence.subtree(c)));
  }

  private static Optional<Govern> preposition(Sentence sentence, Token word, Cue cue) {
    return sentence
        .childrenOf(word, Relation.NMOD, Relation.OBL, Relation.ACL, Relation.ADVCL)
        .filter(c -> c.index() > word.index())
        .flatMap(c ->
            sentence
                .childrenOf(c, Relation.CASE, Relation.MARK)
                .filter(m -> takes(cue, m.lemma()))
                .filter(m -> !sentence.token(m.index() - 1).text().equals(","))
                .map(m -> ofPhrase(sentence, c, m)))
        .findFirst();
  }

  private static Govern ofPhrase(Sentence sentence, Token phrase, Token preposition) {
    List<Token> content = new java.util.ArrayList<>(sentence.subtree(phrase));
    content.remove(preposition);
    return Govern.of(Takes.OF, "reported/noun-preposition", content).with(List.of(preposition));
  }

  private static boolean takes(Cue cue, String preposition) {
    return Takes.behind(preposition).filter(cue::takes).isPresent();
  }
}
