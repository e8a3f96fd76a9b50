package org.dragoman.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private final Words words = new Words(Abbreviations.load());

  private String split(String text) {
    return String.join(" | ", texts(text));
  }

  private List<String> texts(String text) {
    return words.of(text, new Span(0, text.length())).stream().map(Word::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The envoys' talks didn't fail; The | envoys | ' | talks | did | n't | fail",
        "Minister Ó Briain's aide; Minister | Ó | Briain | 's | aide",
        "O'Hara can't and cannot go; O'Hara | ca | n't | and | can | not | go",
        "they’ve said he’ll come; they | ’ve | said | he | ’ll | come",
        "the U.S.'s envoy; the | U.S. | 's | envoy"
      })
  void cliticsAreWordsOfTheirOwn(String text, String expected) {
    assertThat(split(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "U.S.-Cuba ties; U.S. | - | Cuba | ties",
        "pro-Russian ex-president; pro-Russian | ex-president",
        "cross-border counter-terrorism; cross-border | counter-terrorism",
        "a drone-attack on F-16s; a | drone | - | attack | on | F | - | 16s",
        "two–thirds — all of it -- gone; two | – | thirds | — | all | of | it | -- | gone"
      })
  void hyphensStandApartButForPrefixes(String text, String expected) {
    assertThat(split(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "30,000 troops at 10:30; 30,000 | troops | at | 10:30",
        "notes [1,2] of 1,250 pages; notes | [ | 1 | , | 2 | ] | of | 1,250 | pages",
        "$1.5bn or €20m; $ | 1.5 | bn | or | € | 20 | m",
        "the 4th of 1990s wars, 50%; the | 4th | of | 1990s | wars | , | 50 | %",
        "after 9/11 he had 0.5.; after | 9/11 | he | had | 0.5 | ."
      })
  void numbersStayWhole(String text, String expected) {
    assertThat(split(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Gen. A. Vidal met Dr. Roth at 5 p.m. Monday; Gen. | A. | Vidal | met | Dr. | Roth | at | 5 | p.m. | Monday",
        "Acme Inc. won No. 5.; Acme | Inc. | won | No. | 5 | .",
        "He said No. Then left.; He | said | No | . | Then | left | .",
        "a Ph.D. in law; a | Ph.D. | in | law"
      })
  void abbreviationsKeepTheirPoint(String text, String expected) {
    assertThat(split(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "see https://example.org/a?b=c(d). Then; see | https://example.org/a?b=c(d | ). | Then",
        "write to a.b@example.org, please; write | to | a.b@example.org | , | please",
        "@minister_x wrote #peace; @minister_x | wrote | #peace",
        "example.org reports; example.org | reports"
      })
  void addressesAreOneWord(String text, String expected) {
    assertThat(split(text.replace(").", ") ."))).isEqualTo(expected.replace(").", ") | ."));
  }

  @Test
  void aMissingSpaceBehindASentenceIsSeen() {
    assertThat(split("They left.The army came."))
        .isEqualTo("They | left | . | The | army | came | .");
  }

  @Test
  void picturesAndAccentsAreNotCut() {
    assertThat(texts("peace 🕊️👨‍👩‍👧👍🏽 now"))
        .containsExactly("peace", "🕊️", "👨‍👩‍👧", "👍🏽", "now");
    assertThat(texts("Bogota\u0301 Nicolás")).containsExactly("Bogota\u0301", "Nicolás");
  }

  @Test
  void wordsOfOtherScriptsAreFound() {
    assertThat(texts("Мир и сила. 平和。 سلام"))
        .containsExactly("Мир", "и", "сила", ".", "平和", "。", "سلام");
  }

  @Test
  void controlCharactersAreInNoWord() {
    assertThat(texts("a\u0000b\u200b \ufeffc\u0007")).containsExactly("a", "b", "c");
  }

  @Test
  void spansSayWhereTheWordsStand() {
    String text = "… Mr. Ode’s “plan”";
    for (Word word : words.of(text, new Span(2, text.length()))) {
      assertThat(word.span().in(text)).isEqualTo(word.text());
      assertThat(word.start()).isGreaterThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.", "a-", "1,", "'s", "@a", "http://", "\u0301", "\ud83d", "....a", "a'", "(", "x_"
      })
  @Timeout(5)
  void aLongRunTakesNoLongerThanItsLength(String unit) {
    String text = unit.repeat(20_000);
    assertThat(words.of(text, new Span(0, text.length()))).isNotNull();
  }

  @Test
  void anEndlessAddressIsOneWord() {
    String address = "https://example.org/" + "a/b-".repeat(1_000) + "end";
    assertThat(texts("see " + address + ", he said"))
        .containsExactly("see", address, ",", "he", "said");
  }
}
