package org.dragoman.store.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.Span;
import org.junit.jupiter.api.Test;

class SoughtTest {
  private static Sought sought(String typed) {
    return Sought.in(typed).orElseThrow();
  }

  @Test
  void wordsPhrasesBeginningsAndExclusionsAreToldApart() {
    Sought sought = sought("Troops \"closed the bridge\" deplo* -Areš");
    assertThat(sought.wanted())
        .containsExactly(
            new Sought.Phrase(List.of("troops"), false),
            new Sought.Phrase(List.of("closed", "the", "bridge"), false),
            new Sought.Phrase(List.of("deplo"), true));
    assertThat(sought.unwanted()).containsExactly(new Sought.Phrase(List.of("ares"), false));
  }

  @Test
  void whatHasNoWordInItIsNothing() {
    assertThat(Sought.in("\" - * ( :")).isEmpty();
    assertThat(Sought.in("")).isEmpty();
  }

  @Test
  void abbreviationsAreTakenApartAsTextsAre() {
    assertThat(sought("U.S. 30,000").wanted())
        .containsExactly(
            new Sought.Phrase(List.of("u", "s"), false),
            new Sought.Phrase(List.of("30", "000"), false));
  }

  @Test
  void aVeryLongWishIsCut() {
    assertThat(sought("word ".repeat(10_000)).wanted()).hasSize(20);
  }

  @Test
  void aSnippetHoldsMostOfWhatWasSought() {
    String text =
        "Nothing is here. ".repeat(40)
            + "Troops 😀 closed the bridge at dawn."
            + " End.".repeat(90);
    Snippet snippet = Snippet.of(text, sought("troops closing bridge"));
    assertThat(snippet.words()).contains("Troops 😀 closed the bridge");
    assertThat(text).contains(snippet.words());
    assertThat(snippet.marked().stream().map(span -> words(snippet.words(), span)))
        .contains("Troops", "closed", "bridge");
    assertThat(text.substring(text.offsetByCodePoints(0, snippet.at())))
        .startsWith(snippet.words());
  }

  private static String words(String text, Span points) {
    return text.substring(
        text.offsetByCodePoints(0, points.start()), text.offsetByCodePoints(0, points.end()));
  }

  @Test
  void aSnippetOfWordsThatAreNotThereIsTheBeginning() {
    Snippet snippet = Snippet.of("A short text.", sought("zebra"));
    assertThat(snippet).isEqualTo(new Snippet("A short text.", List.of(), 0));
  }

  @Test
  void oneWordMayHaveDifferentEndings() {
    assertThat(Snippet.sameWord("deployed", "deploying")).isTrue();
    assertThat(Snippet.sameWord("threat", "threats")).isTrue();
    assertThat(Snippet.sameWord("port", "portugal")).isFalse();
    assertThat(Snippet.sameWord("war", "wars")).as("too short to be sure").isFalse();
  }
}
