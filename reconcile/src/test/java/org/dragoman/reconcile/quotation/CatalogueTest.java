package org.dragoman.reconcile.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.text.Terms;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final String FULL =
      "we shall rebuild every bridge that the flood carried away before winter";
  private static final String CHANGED = "rebuilding every bridge lost to floods, before winter";

  private final Catalogue catalogue = new Catalogue(Terms.load());

  @Test
  void changedWordsAreNearWithinOneStory() {
    Open open = catalogue.enter(quoted("a", "person:ana-ruiz", "flood", FULL), 0, false);
    assertThat(catalogue.near(quoted("b", "person:tom-hale", "flood", CHANGED)))
        .containsExactly(open);
  }

  @Test
  void changedWordsAreNearForOneFamilyName() {
    Open open = catalogue.enter(quoted("a", "person:ana-ruiz", "flood", FULL), 0, false);
    assertThat(catalogue.near(quoted("b", "person:ruiz", "election", CHANGED)))
        .containsExactly(open);
  }

  @Test
  void changedWordsOfStrangersInOtherStoriesAreFar() {
    catalogue.enter(quoted("a", "person:ana-ruiz", "flood", FULL), 0, false);
    assertThat(catalogue.near(quoted("b", "person:tom-hale", "election", CHANGED))).isEmpty();
  }

  @Test
  void longWordsToTheLetterAreNearWhereverTheyStand() {
    Open open = catalogue.enter(quoted("a", "person:ana-ruiz", "flood", FULL), 0, false);
    String part = "rebuild every bridge that the flood carried away before winter";
    assertThat(catalogue.near(quoted("b", "person:tom-hale", "election", part)))
        .containsExactly(open);
  }

  @Test
  void fewWordsOfStrangersInOtherStoriesAreFar() {
    catalogue.enter(quoted("a", "person:ana-ruiz", "flood", FULL), 0, false);
    assertThat(catalogue.near(quoted("b", "person:tom-hale", "election", "rebuild every bridge")))
        .isEmpty();
  }

  @Test
  void whatWasOpenedFirstComesFirst() {
    Open one = catalogue.enter(quoted("a", "person:ana-ruiz", "flood", FULL), 0, false);
    Open two = catalogue.enter(quoted("b", "person:ana-ruiz", "dams", CHANGED), 1, false);
    assertThat(catalogue.near(quoted("c", "person:ana-ruiz", "dams", "every bridge before winter")))
        .containsExactly(one, two);
  }

  private static Quoted quoted(String article, String speaker, String story, String words) {
    Findings findings = Newsroom.article(article, "", words).quotes(speaker, words).findings();
    return Quoted.of(findings.statements().getFirst(), findings.article(), 0, story);
  }
}
