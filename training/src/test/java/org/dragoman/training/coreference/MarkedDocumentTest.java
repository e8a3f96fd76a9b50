package org.dragoman.training.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.read.coreference.Phrase;
import org.junit.jupiter.api.Test;

class MarkedDocumentTest {
  private static final List<String> LINES =
      """
      # newdoc id = made_up
      1\tPetro\tPetro\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1)
      2\tpraised\tpraise\tVERB\tVBD\t_\t0\troot\t_\t_
      3\this\the\tPRON\tPRP$\t_\t4\tnmod:poss\t_\tEntity=(2(1)
      4\twife\twife\tNOUN\tNN\t_\t2\tobj\t_\tEntity=2)|SpaceAfter=No

      1-2\tShe's\t_\t_\t_\t_\t_\t_\t_\t_
      1\tShe\tshe\tPRON\tPRP\t_\t3\tnsubj\t_\tDiscourse=x:1->2|Entity=(2)
      2\t's\tbe\tAUX\tVBZ\t_\t3\tcop\t_\t_
      3\tglad\tglad\tADJ\tJJ\t_\t0\troot\t_\t_
      """
          .lines()
          .toList();

  private static final MarkedDocument DOCUMENT = MarkedDocument.of("made_up", LINES);

  @Test
  void wordsComeWithoutTheRangesThatJoinThem() {
    assertThat(DOCUMENT.sentences())
        .containsExactly(List.of("Petro", "praised", "his", "wife"), List.of("She", "'s", "glad"));
  }

  @Test
  void aPhraseMayHoldOneOfAnotherChain() {
    assertThat(DOCUMENT.chains())
        .containsExactly(
            List.of(new Phrase(0, 0, 0, 0), new Phrase(0, 2, 2, 2)),
            List.of(new Phrase(0, 2, 3, 3), new Phrase(1, 0, 0, 0)));
  }

  @Test
  void theHeadCountsWhereThePhraseIsCutOtherwise() {
    List<List<Phrase>> found = List.of(List.of(new Phrase(0, 3, 3, 3), new Phrase(1, 0, 0, 0)));
    Comparison comparison = Comparison.of(DOCUMENT, found);
    assertThat(comparison.byHead().muc().covered()).isEqualTo(1);
    assertThat(comparison.exact().muc().covered()).isZero();
  }

  @Test
  void aDocumentIsTrainedOnUnlessTheSplitKeepsItBack() {
    assertThat(Part.of("GUM_voyage_athens")).isEqualTo(Part.TEST);
    assertThat(Part.of("GUM_bio_goode")).isEqualTo(Part.TUNE);
    assertThat(Part.of("GUM_bio_byron")).isEqualTo(Part.TRAIN);
  }
}
