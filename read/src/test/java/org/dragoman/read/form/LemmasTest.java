package org.dragoman.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  private final Lemmas lemmas = Lemmas.load();

  @ParameterizedTest
  @CsvSource({
    "accused, VBD, accuse", "threatened, VBN, threaten", "denied, VBD, deny", "stopping, VBG, stop",
    "agreed, VBD, agree", "visited, VBD, visit", "imposing, VBG, impose", "killed, VBN, kill",
    "attacked, VBD, attack", "negotiating, VBG, negotiate", "bring, VB, bring",
        "captured, VBN, capture",
    "besieged, VBD, besiege", "shelled, VBN, shell", "patrolled, VBD, patrol", "vowed, VBD, vow"
  })
  void regularVerbsLoseTheirEndings(String form, String tag, String lemma) {
    assertThat(lemmas.of(form, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "Said, VBD, say", "fled, VBD, flee", "overthrown, VBN, overthrow", "is, VBZ, be", "’s, VBZ, be",
    "n’t, RB, not", "ca, MD, can", "him, PRP, he", "lying, VBG, lie", "held, VBN, hold"
  })
  void irregularFormsAreKnown(String form, String tag, String lemma) {
    assertThat(lemmas.of(form, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "Countries, NNS, country", "children, NNS, child", "crises, NNS, crisis", "forces, NNS, force",
    "clashes, NNS, clash", "wives, NNS, wife", "1990s, NNS, 1990s", "larger, JJR, large",
    "greatest, JJS, great", "heavier, JJR, heavy", "goes, VBZ, go", "passes, VBZ, pass"
  })
  void otherEndingsAreUndone(String form, String tag, String lemma) {
    assertThat(lemmas.of(form, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"Petrov, NNP", "Nations, NNPS", "ACME, NNP"})
  void namesKeepTheirLetters(String form, String tag) {
    assertThat(lemmas.of(form, tag)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"ing, VBG", "ed, VBD", "s, NNS", "'', VBD", "i, VBG"})
  void scrapsAreLeftAlone(String form, String tag) {
    assertThat(lemmas.of(form, tag)).isNotNull();
  }
}
