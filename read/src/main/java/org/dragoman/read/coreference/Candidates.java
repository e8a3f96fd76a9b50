package org.dragoman.read.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Mention;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;
import org.dragoman.read.coreference.Traits.Count;
import org.dragoman.read.coreference.Traits.Gender;
import org.dragoman.read.coreference.Traits.Nature;

/// Finds the phrases of an article that may stand for the same as another.
final class Candidates {
  private static final Comparator<Candidate> ORDER =
      Comparator.<Candidate>comparingInt(c -> c.sentence().index())
          .thenComparingInt(c -> c.head().index())
          .thenComparing(Candidate::joint);
  private final Article article;
  private final Lexicon lexicon;
  private final Map<Integer, List<Name>> namesBySentence = new HashMap<>();

  Candidates(Article article, Lexicon lexicon, List<Name> names) {
    this.article = article;
    this.lexicon = lexicon;
    for (Name name : names) {
      namesBySentence.computeIfAbsent(name.sentence(), s -> new ArrayList<>()).add(name);
    }
  }

  /// All candidates in text order, numbered.
  List<Candidate> in(List<Sentence> sentences) {
    List<Candidate> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Candidate> here = new ArrayList<>();
      sentence.tokens().forEach(token -> collect(sentence, token, here));
      here.sort(ORDER);
      for (Candidate candidate : here) {
        found.add(candidate.at(found.size()));
      }
    }
    return found;
  }

  private void collect(Sentence sentence, Token token, List<Candidate> found) {
    Optional<Candidate> simple =
        Pronoun.of(token)
            .map(p -> pronoun(sentence, token, p))
            .orElseGet(() -> nounPhrase(sentence, token));
    simple.ifPresent(found::add);
    simple.flatMap(c -> joint(sentence, token)).ifPresent(found::add);
  }

  private Optional<Candidate> nounPhrase(Sentence sentence, Token token) {
    Optional<Name> name = nameAt(sentence, token);
    if (name.isPresent()) {
      return Optional.of(named(sentence, token, name.get()));
    }
    return isNominalHead(sentence, token)
        ? Optional.of(nominal(sentence, token))
        : Optional.empty();
  }

  private static Optional<Candidate> pronoun(Sentence sentence, Token token, Pronoun pronoun) {
    boolean relative = pronoun.form() == Pronoun.Form.RELATIVE;
    boolean expletive = token.is(Relation.EXPL);
    if (expletive || relative && relativeClause(sentence, token).isEmpty()) {
      return Optional.empty();
    }
    Mention.Kind kind =
        pronoun.form() == Pronoun.Form.POSSESSIVE || token.xpos().equals("WP$")
            ? Mention.Kind.POSSESSIVE
            : Mention.Kind.PRONOUN;
    return Optional.of(
        new Candidate(
            0,
            sentence,
            token,
            token.span(),
            Phrases.whole(sentence, token, false),
            kind,
            pronoun.traits(),
            Optional.empty(),
            Optional.of(pronoun),
            List.of(),
            false));
  }

  /// The noun that a relative pronoun stands for.
  static Optional<Token> relativeClause(Sentence sentence, Token pronoun) {
    return sentence.ancestorsOf(pronoun).stream()
        .limit(4)
        .filter(a -> a.is(Relation.ACL_RELCL))
        .findFirst()
        .flatMap(sentence::headOf);
  }

  private Optional<Name> nameAt(Sentence sentence, Token token) {
    return namesIn(sentence).stream().filter(n -> n.head() == token.index()).findFirst();
  }

  private List<Name> namesIn(Sentence sentence) {
    return namesBySentence.getOrDefault(sentence.index(), List.of());
  }

  private Candidate named(Sentence sentence, Token token, Name name) {
    boolean part =
        token.is(Relation.COMPOUND) || token.is(Relation.AMOD) || token.is(Relation.FLAT);
    Span span = part ? name.span() : Phrases.core(sentence, token).cover(name.span());
    return new Candidate(
        0,
        sentence,
        token,
        span,
        part ? wordsOf(sentence, token, span) : Phrases.whole(sentence, token, false),
        Mention.Kind.NAME,
        traitsOf(sentence, token, name),
        Optional.of(name),
        Optional.empty(),
        Phrases.modifiers(sentence, token),
        false);
  }

  private static Phrase wordsOf(Sentence sentence, Token head, Span span) {
    List<Token> words = sentence.tokensIn(span);
    return new Phrase(
        sentence.index(), words.getFirst().index(), words.getLast().index(), head.index());
  }

  private Traits traitsOf(Sentence sentence, Token token, Name name) {
    return switch (name.kind()) {
      case PERSON -> new Traits(genderOf(sentence, token, name), Count.ONE, Nature.PERSON);
      case ORGANIZATION -> new Traits(Gender.OPEN, Count.ONE, Nature.BODY);
      case LOCATION -> new Traits(Gender.OPEN, Count.ONE, Nature.STATE);
    };
  }

  private Gender genderOf(Sentence sentence, Token token, Name name) {
    Gender title =
        sentence.childrenOf(token).stream()
            .filter(c -> c.index() < token.index())
            .map(c -> lexicon.genderOfTitle(c.text()))
            .filter(g -> g != Gender.OPEN)
            .findFirst()
            .orElse(Gender.OPEN);
    String[] words = article.words(name.span()).split("[\\s\\u00a0]+");
    if (title != Gender.OPEN) {
      return title;
    }
    Gender first = lexicon.genderOfTitle(words[0]);
    return first != Gender.OPEN ? first : lexicon.genderOfGivenName(words[0]);
  }

  private boolean isNominalHead(Sentence sentence, Token token) {
    return mayHead(token)
        && !isTitle(sentence, token)
        && namesIn(sentence).stream().noneMatch(n -> n.span().contains(token.span()));
  }

  /// Whether a word heads a phrase: a noun, "some of them", "in 1920", `Boston` of "Boston fans".
  private static boolean mayHead(Token token) {
    return switch (token.upos()) {
      case PROPN -> !isPart(token) || token.is(Relation.COMPOUND);
      case NOUN -> !isPart(token);
      case PRON -> !isPart(token) && token.xpos().matches("NN|CD|DT");
      case DET -> !isPart(token) && !token.is(Relation.DET) && !token.is(Relation.ADVMOD);
      case NUM -> !isPart(token) && !token.is(Relation.DEP) && !token.is(Relation.ADVMOD);
      default -> false;
    };
  }

  private static boolean isPart(Token token) {
    return switch (token.relation()) {
      case COMPOUND, FLAT, FIXED, GOESWITH, PUNCT, CASE, NUMMOD, AMOD -> true;
      default -> false;
    };
  }

  /// `President` of "President Petro" belongs to the name.
  private boolean isTitle(Sentence sentence, Token token) {
    return (token.is(Relation.NMOD) || token.is(Relation.AMOD))
        && sentence
            .headOf(token)
            .filter(h -> h.index() > token.index())
            .flatMap(h -> nameAt(sentence, h))
            .isPresent()
        && sentence.childOf(token, Relation.CASE).isEmpty();
  }

  private Candidate nominal(Sentence sentence, Token token) {
    return new Candidate(
        0,
        sentence,
        token,
        Phrases.core(sentence, token),
        Phrases.whole(sentence, token, false),
        Mention.Kind.NOMINAL,
        nominalTraits(token),
        Optional.empty(),
        Optional.empty(),
        Phrases.modifiers(sentence, token),
        false);
  }

  private Traits nominalTraits(Token token) {
    boolean plural = token.xpos().endsWith("S");
    Optional<Lexicon.Noun> noun = lexicon.noun(token.lemma()).or(() -> lexicon.noun(token.text()));
    if (noun.isEmpty()) {
      boolean people = plural && token.is(Upos.PROPN) && token.text().endsWith("s");
      return new Traits(
          Gender.OPEN, plural ? Count.MANY : Count.ONE, people ? Nature.OPEN : unknown(token));
    }
    Count number = plural || noun.get().plural() ? Count.MANY : Count.ONE;
    return new Traits(noun.get().gender(), number, noun.get().nature());
  }

  /// A capitalised word that the name model passed over may be anything.
  private static Nature unknown(Token token) {
    return token.is(Upos.PROPN) ? Nature.OPEN : Nature.THING;
  }

  /// "Trump and Petro" as one candidate for "they".
  private Optional<Candidate> joint(Sentence sentence, Token token) {
    List<Token> others =
        sentence
            .childrenOf(token, Relation.CONJ)
            .filter(c -> c.is(Upos.NOUN) || c.is(Upos.PROPN))
            .filter(c ->
                sentence.childrenOf(c, Relation.CC).anyMatch(w -> w.text().equalsIgnoreCase("and")))
            .toList();
    if (others.isEmpty() || token.is(Relation.CONJ)) {
      return Optional.empty();
    }
    Span span = Phrases.core(sentence, token).cover(Phrases.core(sentence, others.getLast()));
    Nature nature =
        nameAt(sentence, token)
            .map(n -> n.kind() == Name.Kind.PERSON ? Nature.PERSON : Nature.BODY)
            .orElse(nominalTraits(token).nature());
    Traits traits = new Traits(Gender.OPEN, Count.MANY, nature);
    return Optional.of(
        new Candidate(
            0,
            sentence,
            token,
            span,
            Phrases.whole(sentence, token, true),
            Mention.Kind.NOMINAL,
            traits,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            true));
  }
}
