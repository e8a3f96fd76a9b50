package org.dragoman.reconcile.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Citation;
import org.dragoman.model.crisis.Story;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.text.Rarity;
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
                    "Rebels seized the copper mine at Tarvo, and the army shelled the mine"
                        + " again.")))
        .hasSize(2);
  }

  @Test
  void eventsOfOneKindAtTwoPlacesAreTwoStories() {
    assertThat(
            group(
                quake("a", "Kesmir province", "Ilgaz", "Governor Demirel"),
                quake("b", "Kesmir province", "Ilgaz", "Governor Demirel"),
                quake("c", "Tolima highlands", "Ibarra", "Mayor Quintero"),
                quake("d", "Tolima highlands", "Ibarra", "Mayor Quintero")))
        .extracting(Story::articles)
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  private static Newsroom quake(String id, String region, String town, String official) {
    return Newsroom.article(
        id,
        "",
        "A strong earthquake shook the %s, killing dozens as houses fell. Rescue teams in %s dug through the rubble for survivors while %s spoke of hundreds injured near %s. Aftershocks frightened residents of the %s, and tents were flown to %s."
            .formatted(region, town, official, town, region, town));
  }

  @Test
  void aStoryKeepsItsIdWhenAnArticleJoins() {
    Newsroom first =
        Newsroom.article(
            "a",
            "2026-01-05",
            "Rebels seized the copper mine at Tarvo, and the army shelled the mine.");
    Newsroom later =
        Newsroom.article(
            "b",
            "2026-01-06",
            "The army retook the copper mine at Tarvo from rebels after shelling.");
    assertThat(group(first, later).getFirst().id()).isEqualTo(group(first).getFirst().id());
  }

  @Test
  void aStoryWithoutHeadlinesIsNamedByItsLead() {
    assertThat(group(Newsroom.article("a", "", "Rebels seized the copper mine at Tarvo.")))
        .extracting(Story::title)
        .containsExactly("Rebels seized the copper mine at Tarvo.");
  }

  @Test
  void aTitleThatIsNoHeadlineIsAWholeSentenceAndSaysWhere() {
    String lead = "The army retook the copper mine at Tarvo from rebels after a long shelling.";
    Newsroom article = Newsroom.article("a", "", "Read it live. " + lead + " It rained.");
    Story story = group(article).getFirst();
    assertThat(story.title()).isEqualTo(lead);
    assertThat(story.sentence()).contains(new Citation("a", article.span(lead)));
    assertThat(group(article.headed("Mine retaken")).getFirst().sentence()).isEmpty();
  }

  @Test
  void theIdOfAStoryIsFoundAgainWhenAnEarlierArticleArrives() {
    Newsroom later =
        Newsroom.article(
            "b",
            "2026-01-06",
            "The army retook the copper mine at Tarvo from rebels after shelling.");
    Newsroom earlier =
        Newsroom.article(
            "a",
            "2026-01-05",
            "Rebels seized the copper mine at Tarvo, and the army shelled the mine.");
    String before = group(later).getFirst().id();
    Story now = group(earlier, later).getFirst();
    assertThat(now.id()).isNotEqualTo(before);
    assertThat(now.formerIds()).containsExactly(before);
  }

  @Test
  void headlinesThatAgreeBringArticlesTogether() {
    String one =
        "Ministers met behind closed doors until midnight. A spokesman praised progress on the"
            + " Torrel accord.";
    String other =
        "After long hours a deal seems near. Fishermen waited on the quay for news from the"
            + " capital.";
    assertThat(group(amongOthers(bare("a", one), bare("b", other)))).hasSize(7);
    assertThat(
            group(
                amongOthers(
                    bare("a", one).headed("Torrel fishing accord close to signature"),
                    bare("b", other).headed("Torrel fishing accord near signature"))))
        .anySatisfy(s -> assertThat(s.articles()).containsExactly("a", "b"));
  }

  @Test
  void namesWithAndWithoutAccentsAreOne() {
    assertThat(
            group(
                bare("a", "Señor Núñez fled from Bogotá to Córdoba."),
                bare("b", "Senor Nunez fled from Bogota to Cordoba.")))
        .hasSize(1);
  }

  /// Some articles among others that have nothing to do with each other.
  private static Newsroom[] amongOthers(Newsroom... articles) {
    List<Newsroom> all = new ArrayList<>(List.of(articles));
    all.add(bare("p", "A comet passed the moon, and astronomers took photographs of its tail."));
    all.add(bare("q", "Voters in the island republic elected a parliament by a landslide."));
    all.add(bare("r", "The court fined a brewery for beer that held methanol."));
    all.add(bare("s", "A striker scored four goals before half-time in the cup final."));
    all.add(bare("t", "Snow closed the mountain road, and ploughs worked through the night."));
    return all.toArray(Newsroom[]::new);
  }

  private static Newsroom bare(String id, String text) {
    return Newsroom.article(id, "", text);
  }

  private static List<Story> group(Newsroom... articles) {
    return new Stories(Terms.load(), Rarity.load())
        .group(List.of(articles).stream().map(Newsroom::article).toList());
  }
}
