package org.dragoman.extract.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// What a word's own dependents say of how it stands: modals, negation, hedges, conditions, aspect.
/// Inner comes before outer: "may not have fired" is first negated, then only possible.
final class OwnRules {
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nothing", "neither", "no-one", "noone");
  private static final Set<String> ONLY =
      Set.of("only", "just", "merely", "simply", "solely", "until");
  private static final Set<String> PRESENT_BE = Set.of("is", "are", "'s", "’s", "'re", "’re", "am");
  private static final Set<String> IN_STEAD = Set.of("instead", "rather");

  private final ScopeWords words;

  OwnRules(ScopeWords words) {
    this.words = words;
  }

  /// All operators that depend on the word itself, inner first.
  List<Operator> at(Sentence sentence, Token word) {
    List<Operator> found = new ArrayList<>();
    aspect(sentence, word).ifPresent(found::add);
    hedges(sentence, word).forEach(found::add);
    negation(sentence, word).ifPresent(found::add);
    modality(sentence, word).forEach(found::add);
    condition(sentence, word).ifPresent(found::add);
    return found;
  }

  /// "are fighting", "has been shelling".
  Optional<Operator> aspect(Sentence sentence, Token word) {
    if (!word.xpos().equals("VBG")) {
      return Optional.empty();
    }
    return sentence
        .childrenOf(word, Relation.AUX)
        .filter(a -> isPresent(sentence, word, a))
        .findFirst()
        .map(a -> operator("aspect", ScopeClass.plain("progressive", StandingKind.ONGOING), a));
  }

  private static boolean isPresent(Sentence sentence, Token word, Token auxiliary) {
    String text = lower(auxiliary);
    return PRESENT_BE.contains(text)
        || (text.equals("been")
            && sentence
                .childrenOf(word, Relation.AUX)
                .anyMatch(a -> Set.of("has", "have", "'s", "'ve", "’s", "’ve").contains(lower(a))));
  }

  /// "allegedly", "the alleged involvement", "any intervention".
  Stream<Operator> hedges(Sentence sentence, Token word) {
    return sentence.childrenOf(word).stream()
        .flatMap(child -> hedge(word, child).stream())
        .filter(o -> !o.scope().name().equals("fail"));
  }

  private Optional<Operator> hedge(Token word, Token child) {
    return switch (child.relation()) {
      case ADVMOD -> words.find(lower(child), "R", "self").map(c -> operator("adverb", c, child));
      case AMOD, COMPOUND -> adjective(child).map(c -> operator("adjective", c, child));
      case DET ->
          lower(child).equals("any") && word.is(Upos.NOUN)
              ? Optional.of(operator("any", words.scope("possible"), child))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<ScopeClass> adjective(Token child) {
    Optional<ScopeClass> asWritten = words.find(lower(child), "A", "self");
    return asWritten.isPresent() ? asWritten : words.find(child.lemma(), "A", "self");
  }

  /// "did not", "never", "no troops", "nobody", "without paying", "neither ... nor"; "not only" is
  /// no negation, and an even number of them is none.
  Optional<Operator> negation(Sentence sentence, Token word) {
    List<Token> found =
        sentence.childrenOf(word).stream().filter(c -> negates(sentence, word, c)).toList();
    List<Token> arguments = found.isEmpty() ? emptyArguments(sentence, word) : found;
    return arguments.size() % 2 == 0
        ? Optional.empty()
        : Optional.of(operator("negation", words.scope("fail"), arguments.getFirst()));
  }

  private boolean negates(Sentence sentence, Token word, Token child) {
    String text = lower(child);
    return switch (child.relation()) {
          case ADVMOD, CC, DET, AMOD, DISCOURSE ->
              (isNegative(text) && !isOnly(sentence, child))
                  || isNoLonger(sentence, child)
                  || isFailed(text)
                  || isInstead(sentence, child, text);
          case MARK, CASE -> text.equals("without") || isInstead(sentence, child, text);
          case COMPOUND -> text.equals("non");
          default -> false;
        }
        && !(text.equals("no") && word.is(Upos.ADV));
  }

  private boolean isNegative(String text) {
    return text.equals("no") || isNot(text);
  }

  private static boolean isNot(String text) {
    return Set.of("not", "n't", "n’t", "never", "neither", "nor", "nowhere", "cannot")
        .contains(text);
  }

  private boolean isFailed(String text) {
    return words.find(text, "A", "self").filter(c -> c.name().equals("fail")).isPresent();
  }

  /// "not only", "not just", "it was not until Monday that": what follows is asserted.
  private static boolean isOnly(Sentence sentence, Token negation) {
    int next = negation.index() + 1;
    return next < sentence.size() && ONLY.contains(lower(sentence.token(next)));
  }

  private static boolean isNoLonger(Sentence sentence, Token child) {
    return lower(child).equals("longer")
        && sentence.childrenOf(child).stream().anyMatch(c -> lower(c).equals("no"));
  }

  private static boolean isInstead(Sentence sentence, Token child, String text) {
    int next = child.index() + 1;
    return IN_STEAD.contains(text)
        && next < sentence.size()
        && Set.of("of", "than").contains(lower(sentence.token(next)));
  }

  /// "no troops were sent", "nobody was killed", "made no threats".
  private static List<Token> emptyArguments(Sentence sentence, Token word) {
    return sentence
        .childrenOf(word, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ)
        .flatMap(argument -> emptiness(sentence, argument).stream())
        .limit(1)
        .toList();
  }

  private static Optional<Token> emptiness(Sentence sentence, Token argument) {
    if (NOBODY.contains(argument.lemma())) {
      return Optional.of(argument);
    }
    return sentence.childrenOf(argument).stream()
        .filter(c -> c.is(Relation.DET) || c.is(Relation.ADVMOD) || c.is(Relation.CC))
        .filter(c -> c.index() < argument.index())
        .filter(c -> lower(c).equals("no") || lower(c).equals("neither"))
        .findFirst();
  }

  /// "could", "will", "must"; with the perfect only what might have been.
  Stream<Operator> modality(Sentence sentence, Token word) {
    return sentence
        .childrenOf(word, Relation.AUX)
        .flatMap(a ->
            (isInverted(sentence, word, a)
                    ? Optional.of(words.scope("if"))
                    : words.find(lower(a), "M", "self"))
                .map(c -> operator("modal", c, a)).stream());
  }

  /// "Should they attack, ..." is a condition.
  private static boolean isInverted(Sentence sentence, Token word, Token auxiliary) {
    return word.is(Relation.ADVCL)
        && lower(auxiliary).equals("should")
        && sentence
            .childrenOf(word, Relation.NSUBJ, Relation.NSUBJ_PASS)
            .anyMatch(subject -> auxiliary.index() < subject.index());
  }

  /// "if", "unless", "whether".
  Optional<Operator> condition(Sentence sentence, Token word) {
    return sentence
        .childrenOf(word, Relation.MARK, Relation.ADVMOD)
        .flatMap(m -> words.find(lower(m), "C", "self").map(c -> operator("mark", c, m)).stream())
        .findFirst();
  }

  private static Operator operator(String rule, ScopeClass scope, Token word) {
    return new Operator(rule, scope, lower(word), word.span(), Optional.empty());
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
