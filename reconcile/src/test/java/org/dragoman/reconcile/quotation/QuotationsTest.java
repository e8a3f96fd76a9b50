package org.dragoman.reconcile.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.model.crisis.Quotation;
import org.dragoman.model.crisis.Quotation.Difference;
import org.dragoman.model.crisis.Quotation.Relation;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.text.Terms;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  @Test
  void aShorterVersionIsFoundInsideTheFullerOne() {
    assertThat(relations("We will never leave this valley", "never leave this valley"))
        .containsExactly(Relation.IDENTICAL, Relation.SUBSTRING);
  }

  @Test
  void theSameWordsWithOtherMarksAreIdentical() {
    assertThat(relations("It’s over, my friends", "It's over my friends"))
        .containsExactly(Relation.IDENTICAL, Relation.IDENTICAL);
  }

  @Test
  void aWordMadeDecentIsBowdlerised() {
    List<Quotation> found = group("get your damned ships out", "get your d----- ships out");
    assertThat(found.getFirst().variants().get(1).relation()).isEqualTo(Relation.BOWDLERISED);
    assertThat(found.getFirst().variants().get(1).differences())
        .containsExactly(new Difference("damned", "d-----"));
  }

  @Test
  void wordsLeftOutInTheMiddleMakeAGap() {
    assertThat(relations("We shall rebuild every bridge that fell", "We shall rebuild that fell"))
        .containsExactly(Relation.IDENTICAL, Relation.GAPPED);
  }

  @Test
  void changedWordsAreReworded() {
    assertThat(
            relations(
                "the harbour was shelled from three sides at dawn",
                "the harbour was shelled from two sides before dawn"))
        .containsExactly(Relation.IDENTICAL, Relation.REWORDED);
  }

  @Test
  void piecesInAnotherOrderAreOneUtterance() {
    Newsroom full =
        Newsroom.article("a", "", "\"for the valley I will go to sea again\"")
            .quotes("person:x", "for the valley I will go to sea again");
    Newsroom pieces =
        Newsroom.article("b", "", "He would \"go to sea again\", he said, \"for the valley\".")
            .quotes("person:x", "go to sea again", "for the valley");
    List<Quotation> found =
        new Quotations(Terms.load()).group(List.of(full.findings(), pieces.findings()));
    assertThat(found).hasSize(1);
  }

  @Test
  void twoSpeakersAreNeverMerged() {
    List<Quotation> found =
        new Quotations(Terms.load())
            .group(
                List.of(
                    quoted("a", "person:x", "the talks have failed completely"),
                    quoted("b", "person:y", "the talks have failed completely")));
    assertThat(found).hasSize(2);
  }

  @Test
  void aSpeakerNamedInPartIsTheSame() {
    List<Quotation> found =
        new Quotations(Terms.load())
            .group(
                List.of(
                    quoted("a", "person:ada-b-lund", "the talks have failed completely"),
                    quoted("b", "person:lund", "talks have failed completely")));
    assertThat(found).hasSize(1);
  }

  @Test
  void oneShortCommonWordIsNoTrace() {
    assertThat(group("yes", "yes")).hasSize(2);
  }

  private static List<Relation> relations(String... versions) {
    return group(versions).getFirst().variants().stream().map(Quotation.Variant::relation).toList();
  }

  private static List<Quotation> group(String... versions) {
    return new Quotations(Terms.load())
        .group(Stream.of(versions).map(v -> quoted(v, "person:x", v)).toList());
  }

  private static org.dragoman.model.finding.Findings quoted(
      String id, String speaker, String words) {
    return Newsroom.article(id, "2026-01-05", "\"" + words + "\"")
        .quotes(speaker, words)
        .findings();
  }
}
