package org.dragoman.reconcile.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dateline;
import org.dragoman.reconcile.Newsroom;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void theDatelineIsNoPartOfTheFirstSentence() {
    assertThat(words("Nairobi", "NAIROBI, Jan 5 (Meridian Wire) — Ministers met. It rained."))
        .containsExactly("Ministers met.", "It rained.");
    assertThat(words("Nairobi", "Nairobi: Ministers met.")).containsExactly("Ministers met.");
  }

  @Test
  void aSentenceThatNamesThePlaceLaterIsWhole() {
    assertThat(words("Nairobi", "Ministers in Nairobi said: we met."))
        .containsExactly("Ministers in Nairobi said: we met.");
  }

  @Test
  void aDashInAnArticleWithoutDatelineStays() {
    assertThat(words("", "Kenya - a land of lakes - voted.")).hasSize(1);
  }

  @Test
  void marksOfListsAreLeftOff() {
    assertThat(words("", "• Police met.")).containsExactly("Police met.");
    assertThat(words("", "-- Then it rained.")).containsExactly("Then it rained.");
    assertThat(words("", "-3 degrees were measured.")).containsExactly("-3 degrees were measured.");
  }

  private static List<String> words(String place, String text) {
    Article a = Newsroom.article("a", "", text).article();
    Article filed =
        new Article(
            a.id(),
            a.source(),
            a.title(),
            a.byline(),
            Optional.of(place).filter(p -> !p.isEmpty()).map(SentencesTest::dateline),
            a.published(),
            a.language(),
            a.text(),
            a.passages(),
            Optional.empty());
    return Sentences.load().of(filed).stream().map(filed::words).toList();
  }

  private static Dateline dateline(String place) {
    return new Dateline(Optional.of(place), Optional.empty());
  }
}
