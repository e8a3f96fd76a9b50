package org.dragoman.reconcile.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.crisis.Quotation.Relation;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.incident.Parties;
import org.dragoman.reconcile.text.Terms;
import org.junit.jupiter.api.Test;

/// What is told of strangers before their words are aligned must be what the alignment would tell.
class KinshipTest {
  private static final String FULL =
      "the ceasefire will hold until every last prisoner of war is home with his family";

  @Test
  void strangersWhoSayManyOfTheSameWordsAreKin() {
    assertThat(relation("until every last prisoner of war is home with his family"))
        .contains(Relation.SUBSTRING);
  }

  @Test
  void oneOtherWordMakesStrangersOfStrangers() {
    assertThat(relation("until every last prisoner of war is safe with his family")).isEmpty();
  }

  @Test
  void fewWordsOfStrangersAreNoKin() {
    assertThat(relation("every last prisoner of war is home")).isEmpty();
  }

  @Test
  void aWordWrittenApartIsNoOtherWord() {
    assertThat(relation("the cease fire will hold until every last prisoner of war is home"))
        .contains(Relation.SUBSTRING);
  }

  @Test
  void aWordWithStarsIsNoOtherWord() {
    assertThat(
            relation(
                "this damned war has taken every son of this village from his mother",
                "this d----- war has taken every son of this village"))
        .contains(Relation.BOWDLERISED);
  }

  @Test
  void oneSpeakersOtherWordIsReworded() {
    Quoted full = quoted("a", "person:ana-ruiz", "talks", FULL);
    Quoted other =
        quoted(
            "b",
            "person:ana-ruiz",
            "visit",
            "until every last prisoner of war is safe with his family");
    assertThat(kinship().of(full, other).map(k -> k.variant().relation()))
        .contains(Relation.REWORDED);
  }

  private static Optional<Relation> relation(String other) {
    return relation(FULL, other);
  }

  /// Of two who are named, cannot stand for each other and speak in two stories.
  private static Optional<Relation> relation(String full, String other) {
    return kinship()
        .of(
            quoted("a", "person:ana-ruiz", "talks", full),
            quoted("b", "person:tom-hale", "visit", other))
        .map(k -> k.variant().relation());
  }

  private static Kinship kinship() {
    return new Kinship(
        Terms.load(), Drift.load(), Senses.load(), new Speakers(Parties.among(List.of())));
  }

  private static Quoted quoted(String article, String speaker, String story, String words) {
    Findings findings = Newsroom.article(article, "", words).quotes(speaker, words).findings();
    return Quoted.of(findings.statements().getFirst(), findings.article(), 0, story);
  }
}
