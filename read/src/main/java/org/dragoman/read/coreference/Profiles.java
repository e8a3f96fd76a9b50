package org.dragoman.read.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Describes the candidates of an article one by one.
final class Profiles {
  private static final int LONGEST = 200;

  private final Article article;
  private final Lexicon lexicon;
  private final Quotes quotes;
  private final Chains chains;
  private final Heads heads;
  private final Map<String, Integer> headsSeen = new HashMap<>();
  private final Map<String, Integer> headsLeft = new HashMap<>();
  private final Map<String, Integer> textsSeen = new HashMap<>();

  Profiles(Article article, Lexicon lexicon, Quotes quotes, Chains chains, Heads heads) {
    this.article = article;
    this.lexicon = lexicon;
    this.quotes = quotes;
    this.chains = chains;
    this.heads = heads;
  }

  /// The profiles of all candidates, in their order.
  List<Profile> all() {
    List<Profile> profiles = new ArrayList<>();
    chains.candidates().forEach(c -> headsLeft.merge(headOf(c), 1, Integer::sum));
    for (Candidate candidate : chains.candidates()) {
      String head = headOf(candidate);
      String text = textOf(candidate);
      headsLeft.merge(head, -1, Integer::sum);
      profiles.add(profile(candidate, head, text));
      headsSeen.merge(head, 1, Integer::sum);
      textsSeen.merge(text, 1, Integer::sum);
    }
    return profiles;
  }

  private static String headOf(Candidate candidate) {
    return candidate.head().lemma().toLowerCase(Locale.ROOT);
  }

  private String textOf(Candidate candidate) {
    StringBuilder text = new StringBuilder();
    Sentence sentence = candidate.sentence();
    for (Token token : sentence.tokensIn(candidate.span())) {
      boolean opens = token.is(Relation.DET) || token.xpos().equals("POS");
      if (!opens && text.length() < LONGEST) {
        text.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return text.isEmpty() ? candidate.head().text().toLowerCase(Locale.ROOT) : text.toString();
  }

  private Profile profile(Candidate candidate, String head, String text) {
    Sentence sentence = candidate.sentence();
    Determiner determiner = Determiner.of(sentence, candidate.head());
    String complement =
        Phrases.complement(sentence, candidate.head())
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .orElse("");
    Form form = Form.of(candidate);
    int quote = quotes.at(candidate.span().start()).orElse(-1);
    return new Profile(
        candidate,
        form,
        head,
        text,
        namesOf(candidate, text),
        Set.copyOf(candidate.modifiers()),
        complement,
        determiner,
        Phrases.possessor(sentence, candidate.head()).flatMap(p -> heads.at(sentence, p)),
        quote,
        own(candidate, form, determiner, quote, head, text));
  }

  private Set<String> namesOf(Candidate candidate, String text) {
    boolean proper = candidate.isName() || candidate.head().xpos().startsWith("NNP");
    String words =
        candidate
            .name()
            .map(n -> lexicon.canonical(cut(article.words(n.span()))))
            .orElse(text)
            .toLowerCase(Locale.ROOT);
    return proper ? Set.of(distinct(words.split("[\\s\\u00a0]+"))) : Set.of();
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static String[] distinct(String[] words) {
    return Arrays.stream(words).filter(w -> !w.isEmpty()).distinct().toArray(String[]::new);
  }

  private int[] own(
      Candidate candidate, Form form, Determiner determiner, int quote, String head, String text) {
    Traits traits = candidate.traits();
    Sentence sentence = candidate.sentence();
    Token token = candidate.head();
    return new int[] {
      OwnFeature.FORM.of(form),
      OwnFeature.WORD.of(word(candidate)),
      OwnFeature.RELATION.of(token.relation()),
      OwnFeature.ABOVE.of(sentence.headOf(token).map(Token::relation).map(Enum::ordinal).orElse(0)),
      OwnFeature.DETERMINER.of(determiner),
      OwnFeature.NUMBER.of(traits.number()),
      OwnFeature.GENDER.of(traits.gender()),
      OwnFeature.NATURE.of(traits.nature()),
      OwnFeature.NAME_KIND.of(candidate.name().map(Profiles::nameKind).orElse(0)),
      OwnFeature.NOUN_TAG.of(nounTag(token)),
      OwnFeature.LENGTH.of(bucket(candidate.whole().last() - candidate.whole().first())),
      OwnFeature.MODIFIERS.of(candidate.modifiers().size()),
      OwnFeature.DESCRIBED.of(described(sentence, token)),
      OwnFeature.PLACE.of(bucket(candidate.whole().first())),
      OwnFeature.SENTENCE.of(bucket(sentence.index())),
      OwnFeature.QUOTED.of(quote >= 0),
      OwnFeature.HEAD_BEFORE.of(bucket(headsSeen.getOrDefault(head, 0))),
      OwnFeature.HEAD_AFTER.of(bucket(headsLeft.getOrDefault(head, 0))),
      OwnFeature.TEXT_BEFORE.of(bucket(textsSeen.getOrDefault(text, 0))),
      OwnFeature.CHAIN.of(bucket(chains.size(candidate) - 1)),
      OwnFeature.PREDICATE.of(predicate(sentence, token)),
      OwnFeature.CLAUSE.of(PronounLinks.clauseAfter(candidate)),
      OwnFeature.KNOWN.of(lexicon.noun(head).isPresent()),
      OwnFeature.NESTED.of(nested(sentence, token)),
    };
  }

  private static int nameKind(Name name) {
    return switch (name.kind()) {
      case PERSON -> 1;
      case ORGANIZATION -> 2;
      case LOCATION -> 3;
    };
  }

  private static int word(Candidate candidate) {
    boolean one = candidate.head().lemma().equalsIgnoreCase("one");
    return candidate.isPronoun() || one ? Pronoun.word(candidate.head()) : 0;
  }

  private static int nounTag(Token token) {
    return switch (token.xpos()) {
      case "NN" -> 1;
      case "NNS" -> 2;
      case "NNP" -> 3;
      case "NNPS" -> 4;
      case "CD" -> 5;
      default -> 0;
    };
  }

  /// 0, 1, 2, 3 to 4, 5 to 8, ...: 0, 1, 2, 3, 4, ...
  static int bucket(int count) {
    return count <= 0 ? 0 : count <= 2 ? count : 34 - Integer.numberOfLeadingZeros(count - 1);
  }

  private static int described(Sentence sentence, Token head) {
    boolean clause =
        sentence.childrenOf(head, Relation.ACL, Relation.ACL_RELCL).findAny().isPresent();
    boolean noun = Phrases.complement(sentence, head).isPresent();
    return (clause ? 1 : 0) + (noun ? 2 : 0);
  }

  /// 1: "he is a doctor", 2: an apposition.
  private static int predicate(Sentence sentence, Token head) {
    if (sentence.childOf(head, Relation.COP).isPresent()) {
      return 1;
    }
    return head.is(Relation.APPOS) ? 2 : 0;
  }

  /// 1: inside another noun's phrase, 2: coordinated with it.
  private static int nested(Sentence sentence, Token head) {
    boolean noun = sentence.headOf(head).filter(h -> h.xpos().startsWith("N")).isPresent();
    return noun ? head.is(Relation.CONJ) ? 2 : 1 : 0;
  }
}
