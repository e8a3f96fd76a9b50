package org.dragoman.reconcile.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.model.Citation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.text.Terms;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static final String DAM =
      "Engineers closed the gates of the Torrel dam before the flood came.";
  private static final String BAKER = "A baker in the next street sold all her bread by nine.";

  @Test
  void whatTwoReportsShareComesFirst() {
    List<Findings> reports =
        List.of(
            article("a", BAKER + " " + DAM),
            article("b", "The gates of the Torrel dam are closed, engineers told the town."));
    assertThat(words(reports, 20, 1)).hasSize(1).doesNotContain(BAKER);
  }

  @Test
  void whatOnlyOneReportTellsIsLeftOut() {
    List<Findings> reports =
        List.of(article("a", DAM + " " + BAKER), article("b", DAM.replace("came", "arrived")));
    assertThat(words(reports, 200, 5)).doesNotContain(BAKER);
  }

  @Test
  void theSameIsNotToldTwice() {
    assertThat(words(List.of(article("a", DAM), article("b", DAM)), 200, 5)).hasSize(1);
  }

  @Test
  void aTitleBeforeANameEndsNoSentence() {
    String sentence = "Gen. Ana Lund of the Torrel brigade closed the gates of the dam.";
    assertThat(words(List.of(article("a", sentence), article("b", sentence)), 40, 1))
        .containsExactly(sentence);
  }

  @Test
  void aSentenceThatCutsANameIsNotTaken() {
    assertThat(Digest.cutsNoName(List.of(name(5, 15)), new Span(0, 10))).isFalse();
    assertThat(Digest.cutsNoName(List.of(name(5, 9)), new Span(0, 10))).isTrue();
    assertThat(Digest.cutsNoName(List.of(name(10, 15)), new Span(0, 10))).isTrue();
  }

  private static ActorMention name(int start, int end) {
    return new ActorMention(new Span(start, end), "person:lund", ActorMention.Kind.NAME);
  }

  private static Findings article(String id, String text) {
    return Newsroom.article(id, "2026-01-05", text).findings();
  }

  private static List<String> words(List<Findings> reports, int words, int most) {
    return new Digest(Terms.load())
        .of(reports, words, most).stream().map(c -> words(reports, c)).toList();
  }

  private static String words(List<Findings> reports, Citation citation) {
    return Stream.of(reports)
        .flatMap(List::stream)
        .filter(f -> f.article().id().equals(citation.article()))
        .map(f -> f.article().words(citation.span()))
        .findFirst()
        .orElseThrow();
  }
}
