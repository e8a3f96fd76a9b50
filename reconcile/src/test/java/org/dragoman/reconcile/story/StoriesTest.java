package org.dragoman.reconcile.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.crisis.Story;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.text.Terms;
import org.junit.jupiter.api.Test;

class StoriesTest {
  @Test
  void articlesOnOneMatterAreOneStory() {
    List<Story> stories =
        group(
            Newsroom.article(
                "a",
                "2026-01-05",
                "Rebels seized the copper mine at Tarvo, and the army shelled the mine."),
            Newsroom.article(
                "b",
                "2026-01-06",
                "The army retook the copper mine at Tarvo from rebels after shelling."),
            Newsroom.article(
                "c",
                "2026-01-06",
                "Voters in the island republic elected a new parliament by a landslide."));
    assertThat(stories)
        .extracting(Story::articles)
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void likeWordsMonthsLaterAreAnotherStory() {
    assertThat(
            group(
                Newsroom.article(
                    "a",
                    "2025-01-05",
                    "Rebels seized the copper mine at Tarvo, and the army shelled the mine."),
                Newsroom.article(
                    "b",
                    "2026-01-06",
                    "Rebels seized the copper mine at Tarvo, and the army shelled the mine again.")))
        .hasSize(2);
  }

  @Test
  void aStoryWithoutHeadlinesIsNamedByItsLead() {
    assertThat(group(Newsroom.article("a", "", "Rebels seized the copper mine at Tarvo.")))
        .extracting(Story::title)
        .containsExactly("Rebels seized the copper mine at Tarvo.");
  }

  private static List<Story> group(Newsroom... articles) {
    return new Stories(Terms.load())
        .group(List.of(articles).stream().map(Newsroom::article).toList());
  }
}
