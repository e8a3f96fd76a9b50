package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void hyphensDivideAndPointsFall() {
    assertThat(texts("U.S.-backed rebels")).containsExactly("US", "backed", "rebels");
    assertThat(texts("M-19")).containsExactly("M", "19");
  }

  @Test
  void aPossessiveMarkIsNoLetter() {
    Word petro = Words.of("Petro’s").getFirst();
    assertThat(petro.text()).isEqualTo("Petro");
    assertThat(petro.possessive()).isTrue();
    assertThat(Words.of("rebels'").getFirst().possessive()).isTrue();
    assertThat(texts("schoolchildren 's parents")).containsExactly("schoolchildren", "parents");
  }

  @Test
  void accentsAreFoldedAway() {
    assertThat(Words.fold("Bogotá Łódź Erdoğan Håkon")).isEqualTo("bogota lodz erdogan hakon");
    assertThat(Words.slug("Nicolás Maduro")).isEqualTo("nicolas-maduro");
    assertThat(Words.slug("Côte d'Ivoire")).isEqualTo("cote-divoire");
  }

  @Test
  void aCommaClosesAPart() {
    assertThat(Words.of("Kim, the leader").getFirst().closes()).isTrue();
  }

  @Test
  void oddTextHasNoWords() {
    assertThat(Words.of(" - ... ' ")).isEmpty();
    assertThat(Words.first("()")).isEmpty();
  }

  @Test
  void theLongestNameWins() {
    Lexicon<String> lexicon = new Lexicon<>();
    lexicon.add("Congo", "one");
    lexicon.add("Republic of the Congo", "two");
    lexicon.add("WHO", "health");
    List<Word> phrase = Words.of("the Republic of the Congo");
    assertThat(lexicon.longest(phrase, 1).values()).containsExactly("two");
    assertThat(lexicon.longest(phrase, 4).values()).containsExactly("one");
    assertThat(lexicon.longest(Words.of("who"), 0).values()).isEmpty();
    assertThat(lexicon.longest(Words.of("WHO"), 0).values()).containsExactly("health");
  }

  private static List<String> texts(String phrase) {
    return Words.of(phrase).stream().map(Word::text).toList();
  }
}
