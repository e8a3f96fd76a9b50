package org.dragoman.read.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Mention;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CoreferenceTest {
  private static final Coreference COREFERENCE = new Coreference();

  static Stream<ParsedText> cases() {
    return ParsedText.readAll("cases.conllu");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void phrasesOfOneChainStandForTheSame(ParsedText text) {
    List<Mention> mentions = text.mentions(COREFERENCE);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    text.chains()
        .forEach((position, label) -> {
          if (label.equals("0")) {
            assertThat(chainMates(mentions, position)).as("alone at %s", position).isLessThan(2);
          } else {
            int found = chainAt(mentions, position);
            assertThat(found).as("chain of %s at %s", label, position).isNotNegative();
            assertThat(numbers.computeIfAbsent(label, l -> found))
                .as("chain at %s", position)
                .isEqualTo(found);
          }
        });
    assertThat(numbers.values()).as("different chains").doesNotHaveDuplicates();
  }

  private static int chainAt(List<Mention> mentions, ParsedText.Position position) {
    return mentions.stream()
        .filter(m -> m.sentence() == position.sentence() && m.head() == position.token())
        .mapToInt(Mention::chain)
        .findFirst()
        .orElse(-1);
  }

  private static long chainMates(List<Mention> mentions, ParsedText.Position position) {
    int chain = chainAt(mentions, position);
    return chain < 0 ? 0 : mentions.stream().filter(m -> m.chain() == chain).count();
  }

  @Test
  void mentionsComeInTextOrderAndInsideTheText() {
    cases()
        .forEach(text -> {
          List<Mention> mentions = text.mentions(COREFERENCE);
          assertThat(mentions).extracting(Mention::span).isSorted();
          assertThat(mentions).allMatch(m -> m.span().end() <= text.article().text().length());
        });
  }

  @Test
  void chainsAreNumberedByTheirFirstMention() {
    cases()
        .forEach(text -> {
          List<Integer> first =
              text.mentions(COREFERENCE).stream().map(Mention::chain).distinct().toList();
          assertThat(first)
              .containsExactlyInAnyOrderElementsOf(
                  Stream.iterate(0, i -> i + 1).limit(first.size()).toList());
        });
  }

  @Test
  void thingsAreNoMentions() {
    ParsedText text =
        cases().filter(t -> t.title().equals("itIsTheThingBesideIt")).findFirst().orElseThrow();
    assertThat(text.mentions(COREFERENCE))
        .extracting(m -> m.span().in(text.article().text()))
        .doesNotContain("cocaine")
        .contains("Colombia", "it");
  }

  private static ParsedText text(String title) {
    return cases().filter(t -> t.title().equals(title)).findFirst().orElseThrow();
  }

  private static List<String> offered(ParsedText text, String pronoun) {
    List<String> offered = new ArrayList<>();
    Chooser listening =
        choice -> {
          if (words(text, choice.phrase(choice.mention())).equalsIgnoreCase(pronoun)) {
            for (int k = 0; k < choice.size(); k++) {
              offered.add(words(text, choice.phrase(choice.antecedent(k))));
            }
          }
          return Chooser.NONE;
        };
    new Coreference(_ -> listening).phrases(text.article(), text.sentences(), text.names());
    return offered;
  }

  private static String words(ParsedText text, Phrase phrase) {
    Sentence sentence = text.sentences().get(phrase.sentence());
    return sentence
        .token(phrase.first())
        .span()
        .cover(sentence.token(phrase.last()).span())
        .in(text.article().text());
  }

  @Test
  void nobodyIsOfferedWhomAPronounCannotMean() {
    ParsedText text = text("itIsTheStateAndNotThePerson");
    assertThat(offered(text, "it")).isNotEmpty();
    List<String> people =
        text.names().stream()
            .filter(n -> n.kind() == Name.Kind.PERSON)
            .map(n -> n.span().in(text.article().text()))
            .toList();
    assertThat(people).isNotEmpty();
    assertThat(offered(text, "it")).doesNotContainAnyElementsOf(people);
  }

  private static List<String> phrases(ParsedText text) {
    return COREFERENCE.phrases(text.article(), text.sentences(), text.names()).stream()
        .flatMap(List::stream)
        .map(p -> words(text, p))
        .toList();
  }

  @Test
  void phrasesAreWholeAndOfSeveralInOneChain() {
    assertThat(cases().flatMap(t -> phrases(t).stream()))
        .hasSizeGreaterThan(40)
        .noneMatch(w -> w.endsWith(",") || w.endsWith(":"));
    assertThat(
            COREFERENCE.phrases(
                text("aSurnameIsThePersonOfTheFullName").article(),
                text("aSurnameIsThePersonOfTheFullName").sentences(),
                text("aSurnameIsThePersonOfTheFullName").names()))
        .allSatisfy(chain -> assertThat(chain).hasSizeGreaterThan(1));
  }

  @Test
  void neitherRelativePronounsNorAppositionsArePhrasesOfTheirOwn() {
    assertThat(phrases(text("whoIsTheNounThatItDescribes"))).doesNotContain("who");
    assertThat(phrases(text("anAppositionStandsForTheSame"))).noneMatch(w -> w.contains("member"));
  }

  @Test
  void aTreeThatMakesNoSenseBreaksNothing() {
    for (Relation relation : Relation.values()) {
      for (String tag : List.of("PRP", "PRP$", "WP", "NNP", "NNS", "VBD")) {
        List<Sentence> sentences = List.of(chain("He it who his Petro said", tag, relation));
        assertThat(
                COREFERENCE.mentions(
                    ParsedText.article("He it who his Petro said"), sentences, List.of()))
            .isNotNull();
      }
    }
  }

  @Test
  void anArticleWithoutSentencesHasNoMentions() {
    assertThat(COREFERENCE.mentions(ParsedText.article(""), List.of(), List.of())).isEmpty();
  }

  @Test
  void aVeryLongArticleIsReadInLinearTime() {
    String unit = "Gustavo Petro said he met Petro . ";
    String text = unit.repeat(6000);
    List<Sentence> sentences = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      int at = i * unit.length();
      sentences.add(statement(i, at));
      names.add(new Name(new Span(at, at + 13), Name.Kind.PERSON, i, 0));
      names.add(new Name(new Span(at + 26, at + 31), Name.Kind.PERSON, i, 5));
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () ->
            assertThat(COREFERENCE.mentions(ParsedText.article(text), sentences, names))
                .hasSize(18000));
  }

  private static Sentence statement(int index, int at) {
    return new Sentence(
        index,
        new Span(at, at + 33),
        List.of(
            token(0, at, "Gustavo", Upos.PROPN, "NNP", 2, Relation.NSUBJ),
            token(1, at + 8, "Petro", Upos.PROPN, "NNP", 0, Relation.FLAT),
            token(2, at + 14, "said", Upos.VERB, "VBD", Token.ROOT, Relation.ROOT),
            token(3, at + 19, "he", Upos.PRON, "PRP", 4, Relation.NSUBJ),
            token(4, at + 22, "met", Upos.VERB, "VBD", 2, Relation.CCOMP),
            token(5, at + 26, "Petro", Upos.PROPN, "NNP", 4, Relation.OBJ)));
  }

  private static Sentence chain(String text, String tag, Relation relation) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      int index = tokens.size();
      Upos upos = tag.startsWith("N") ? Upos.PROPN : tag.startsWith("V") ? Upos.VERB : Upos.PRON;
      tokens.add(
          token(index, at, word, upos, tag, index - 1, index == 0 ? Relation.ROOT : relation));
      at += word.length() + 1;
    }
    return new Sentence(0, new Span(0, text.length()), tokens);
  }

  private static Token token(
      int index, int at, String text, Upos upos, String tag, int head, Relation relation) {
    return new Token(
        index, new Span(at, at + text.length()), text, text, upos, tag, head, relation);
  }
}
