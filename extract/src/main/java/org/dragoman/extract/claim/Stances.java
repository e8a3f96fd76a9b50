package org.dragoman.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.claim.ClaimWords.Role;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Whether saying something takes a side on a claim.
///
/// Who denies a request refuses it, who does not want something doubts nothing, and what nobody
/// says, or is only said "if", takes no side.
final class Stances {
  private static final int REACH = 3;
  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");
  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "lest");
  private static final Set<String> UNDONE =
      Set.of("fail", "refuse", "decline", "hesitate", "unable");
  private static final Set<String> BARE = Set.of("it", "this", "that", "these", "those", "them");

  private final Reading reading;
  private final ClaimWords words;

  Stances(Reading reading, ClaimWords words) {
    this.reading = reading;
    this.words = words;
  }

  /// "accused him of theft", but not "did not blame him".
  boolean accuses(Statement statement) {
    return cue(statement).noneMatch(c -> isTakenBack(c.sentence(), c.word()));
  }

  /// "denied the charges", "rejected the charges"; to reject an offer, or deny a request, denies
  /// nothing.
  boolean denies(Statement statement, List<Stretch> stretches) {
    List<Cue> denying =
        cue(statement)
            .filter(c -> words.is(c.word(), Role.STRICT) || words.is(c.word(), Role.DENIAL))
            .toList();
    if (denying.stream().anyMatch(c -> isTakenBack(c.sentence(), c.word()))) {
      return false;
    }
    if (stretches.stream().anyMatch(s -> words.any(s.tokens(), Role.CLAIM))) {
      return true;
    }
    Stretch first = stretches.getFirst();
    return denying.stream().anyMatch(c -> words.is(c.word(), Role.STRICT))
        ? denying.stream().noneMatch(c -> isRefusal(c, first))
        : !denying.isEmpty() && first.main().filter(first::isStated).isPresent();
  }

  /// "doubts that the bridge will open", "does not believe that it did", "questioned the claim";
  /// not "does not want to go" or "do not know if it will".
  boolean doubts(Statement statement, List<Stretch> stretches) {
    List<Cue> doubting = cue(statement).filter(c -> words.is(c.word(), Role.DOUBTING)).toList();
    boolean believing =
        cue(statement)
            .filter(c -> words.is(c.word(), Role.BELIEVING))
            .anyMatch(c -> isTakenBack(c.sentence(), c.word()));
    if (statement.speaker().isEmpty()
        || (doubting.isEmpty() && !believing)
        || doubting.stream().anyMatch(c -> isTakenBack(c.sentence(), c.word()))) {
      return false;
    }
    Stretch first = stretches.getFirst();
    boolean named = words.any(first.tokens(), Role.CLAIM) || words.any(first.tokens(), Role.NOTION);
    return named
        || first
            .main()
            .filter(first::isClause)
            .filter(m -> !doubting.isEmpty() || !first.isAsked(m))
            .isPresent();
  }

  private boolean isRefusal(Cue cue, Stretch content) {
    Optional<Token> main = content.main();
    boolean toSomebody =
        cue.sentence().childOf(cue.word(), Relation.IOBJ).isPresent()
            || cue.sentence().childrenOf(cue.word(), Relation.OBJ).count() > 1;
    boolean thing = main.filter(m -> m.is(Upos.NOUN) && words.is(m, Role.REFUSED)).isPresent();
    boolean person =
        main.filter(m -> m.is(Upos.PROPN) || (m.is(Upos.PRON) && !BARE.contains(lower(m))))
            .filter(m -> m.is(Relation.OBJ))
            .isPresent();
    return toSomebody || thing || person;
  }

  /// Whether a verb is not done, or only perhaps: "did not blame", "no one denies", "would not
  /// confirm or deny", "refused to deny", "if he denies".
  static boolean isTakenBack(Sentence sentence, Token verb) {
    return isTakenBack(sentence, verb, REACH);
  }

  private static boolean isTakenBack(Sentence sentence, Token verb, int reach) {
    List<Token> children = sentence.childrenOf(verb);
    boolean denied =
        children.stream().anyMatch(c -> !c.relation().isSubject() && Stretch.isNegation(c))
            || children.stream().anyMatch(c -> c.is(Relation.MARK) && CONDITIONS.contains(lower(c)))
            || Clause.subjectOf(sentence, verb).filter(s -> isNobody(sentence, s)).isPresent()
            || sentence
                .headOf(verb)
                .filter(h -> verb.is(Relation.XCOMP) && UNDONE.contains(h.lemma()))
                .isPresent();
    if (denied || reach == 0) {
      return denied;
    }
    return sentence
        .headOf(verb)
        .filter(h -> sharesNegation(sentence, verb, h))
        .filter(h -> isTakenBack(sentence, h, reach - 1))
        .isPresent();
  }

  /// "not confirm or deny": what is denied of the first is denied of the second.
  private static boolean sharesNegation(Sentence sentence, Token verb, Token head) {
    boolean bare =
        sentence
            .childrenOf(verb, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.AUX)
            .findAny()
            .isEmpty();
    boolean and =
        sentence
            .childrenOf(verb, Relation.CC)
            .anyMatch(c -> lower(c).equals("and") || lower(c).equals("but"));
    return verb.is(Relation.CONJ) && head.is(Upos.VERB) && bare && !and;
  }

  private static boolean isNobody(Sentence sentence, Token subject) {
    return NOBODY.contains(lower(subject))
        || sentence.childrenOf(subject, Relation.DET).anyMatch(d -> lower(d).equals("no"));
  }

  private Stream<Cue> cue(Statement statement) {
    return statement.cue().stream()
        .flatMap(span ->
            reading.sentenceAt(span.start()).stream()
                .flatMap(s -> s.tokensIn(span).stream().map(t -> new Cue(s, t))));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private record Cue(Sentence sentence, Token word) {}
}
