package org.dragoman.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.extract.Extractor;
import org.dragoman.extract.Readings;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What an article tells in several places is one event; what is only alike stays two.
class EventMentionsTest {
  private static final Extractor EXTRACTOR = Extractor.load();

  /// An article of a headline, takeaways and a body.
  ///
  /// @param takeaways lines of the editors' own summary
  record Story(String headline, List<String> takeaways, List<String> body) {
    static Story of(String headline, String... body) {
      return new Story(headline, List.of(), List.of(body));
    }

    private String text() {
      List<String> lines = new ArrayList<>(List.of(headline));
      lines.addAll(takeaways);
      lines.addAll(body);
      return String.join("\n", lines);
    }

    private PassageKind kind(int line) {
      if (line == 0) {
        return PassageKind.TITLE;
      }
      return line <= takeaways.size() ? PassageKind.TAKEAWAY : PassageKind.BODY;
    }

    List<Event> events() {
      return EXTRACTOR.extract(Readings.of(text(), this::kind)).events();
    }

    /// The words for the deed of each event, the fullest mention's first.
    List<String> told() {
      return events().stream()
          .map(e -> String.join(" + ", e.told().map(m -> m.trigger().in(text())).toList()))
          .toList();
    }
  }

  private static final Story EXPULSION =
      new Story(
          "Poland expels Russian diplomats",
          List.of("Poland expelled five Russian diplomats."),
          List.of(
              "Poland expelled five Russian diplomats on Monday over a fire at a shopping centre.",
              "Poland had expelled 45 Russian diplomats in 2022.",
              "On Wednesday, Poland expelled a second group of Russian diplomats from Gdansk."));

  private static Event expulsion() {
    return EXPULSION.events().stream()
        .filter(e -> !e.mentions().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void headlineTakeawayAndLeadTellOneEvent() {
    assertThat(EXPULSION.told()).contains("expelled + expels + expelled");
  }

  @Test
  void anEventOfAnotherYearOrDayStaysApart() {
    assertThat(EXPULSION.events())
        .extracting(e -> e.date().value().orElse(""))
        .containsExactlyInAnyOrder("2024-03-11", "2022", "2024-03-13");
  }

  @Test
  void anEventRestsOnItsFullestMention() {
    assertThat(expulsion().evidence().span().in(EXPULSION.text()))
        .startsWith("Poland")
        .contains("Monday");
    assertThat(expulsion().mentions())
        .as("in text order")
        .isSortedAccordingTo((a, b) -> a.trigger().compareTo(b.trigger()));
  }

  @Test
  void everyMentionKeepsWhatItsOwnSentenceSays() {
    assertThat(expulsion().mentions())
        .allSatisfy(m -> assertThat(m.date()).isNotEqualTo(expulsion().date()))
        .allSatisfy(m -> assertThat(m.mentions()).isEmpty())
        .extracting(Event::id)
        .doesNotContain(expulsion().id());
  }

  @Test
  void anEventTakesFromItsMentionsWhatItLeavesOpen() {
    Story story =
        new Story(
            "Kenya signs trade deal with Uganda",
            List.of("Kenya and Uganda signed a trade agreement in Kampala."),
            List.of(
                "Kenya signed a trade agreement with Uganda on Monday after two years of talks.",
                "The agreement lowers duties on milk and maize."));
    Event signed = story.events().getFirst();
    assertThat(story.told()).containsExactly("signed + signs + signed");
    assertThat(signed.date()).isEqualTo(new When(Optional.of("2024-03-11"), When.Basis.STATED));
    assertThat(signed.place().map(Place::name)).isEmpty();
  }

  @Test
  void aDeedHasThePlaceThatOnlyItsHeadlineNames() {
    Story story =
        Story.of(
            "Israel bombs Hezbollah in Tyre",
            "Israeli warplanes bombed Hezbollah on Tuesday and killed four fighters, the latest of many raids.");
    assertThat(story.told()).first().asString().startsWith("bombed + bombs");
    assertThat(story.events().getFirst().place().map(Place::name)).contains("Tyre");
  }

  @Test
  void aHeadlineUsesACoarserWordThanTheBody() {
    assertThat(
            Story.of(
                    "Israel strikes Beirut after rocket fire",
                    "Israeli warplanes bombed the southern suburbs of Beirut on Tuesday, killing 11 people.")
                .told())
        .contains("bombed + strikes");
  }

  @Test
  void aStateStandsForItsPresident() {
    assertThat(
            Story.of(
                    "Turkey threatens Greece over islands",
                    "Turkish President Recep Tayyip Erdogan threatened Greece with war on Monday over two islands.")
                .told())
        .contains("threatened + threatens");
  }

  @Test
  void aHeadlineGoesWithTheAccusationThatItRepeats() {
    assertThat(
            Story.of(
                    "Serbia accuses Kosovo of provocation",
                    "Serbian President Aleksandar Vucic accused Kosovo of provocation on Monday.",
                    "Vucic accused Kosovo of stealing money from pensioners.")
                .told())
        .contains("accused + accuses", "accused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Erdogan met Mitsotakis in Ankara on Friday. | Erdogan met Scholz in Ankara on Friday.
          Egypt warned Sudan against a wider war. | Egypt warned Ethiopia against a wider war.
          Kenyan police arrested 12 Ugandan fishermen on Friday. | Kenyan police arrested three Ugandan fishermen on Friday.
          Kenyan police arrested Ugandan fishermen on Monday. | Kenyan police arrested Ugandan fishermen on Sunday.
          Poland expelled Russian diplomats on Monday. | Poland also expelled Russian diplomats on Monday.
          Israel bombed Hezbollah on Monday. | Hezbollah bombed Israel on Monday.
          Israel bombed Hezbollah in Tyre. | Israel bombed Hezbollah in Sidon.
          Turkey attacked Greece on Monday. | Turkey could attack Greece on Monday.
          Turkey attacked Greece on Monday. | Turkey threatened to attack Greece on Monday.
          Turkey attacked Greece on Monday. | Greece said that Turkey attacked Greece on Monday.
          Turkey attacked Greece on Monday. | Turkey did not attack Greece on Monday.
          Hungary imposed sanctions on Serbia on Monday. | Hungary lifted sanctions on Serbia on Monday.
          Vucic accused Kosovo of provocation. | Vucic accused Kosovo of stealing money from pensioners.
          """)
  void lookAlikesStayApart(String one, String other) {
    for (List<String> body : List.of(List.of(one, other), List.of(other, one))) {
      Story story = new Story("The week in brief", List.of(), body);
      assertThat(story.events()).as(story.text()).allMatch(e -> e.mentions().isEmpty());
    }
  }

  @Test
  void twoDeedsOfOneSentenceAreTwo() {
    assertThat(
            Story.of(
                    "The week in brief",
                    "Israel bombed Hezbollah and Israel bombed Hezbollah again.")
                .events())
        .allMatch(e -> e.mentions().isEmpty());
  }

  @Test
  void backgroundIsNoMentionOfTheNews() {
    assertThat(
            Story.of(
                    "United States sanctions Sudan",
                    "The United States has previously sanctioned Sudan and its army.")
                .events())
        .filteredOn(e -> e.standing().kind() == StandingKind.HISTORICAL)
        .allMatch(e -> e.mentions().isEmpty())
        .isNotEmpty();
  }

  @Test
  void aHeadlineThatCouldTellEitherOfTwoStaysByItself() {
    assertThat(
            Story.of(
                    "Israel bombs Hezbollah",
                    "The border has been quiet for weeks.",
                    "Farmers had gone back to their fields.",
                    "Israel bombed Hezbollah on Monday.",
                    "Israel bombed Hezbollah on Tuesday.")
                .told())
        .containsExactly("bombs", "bombed", "bombed");
  }

  static List<List<Integer>> orders() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, 3).boxed().toList());
    List<List<Integer>> orders = new ArrayList<>();
    for (int turn = 0; turn < 3; turn++) {
      Collections.rotate(order, 1);
      orders.add(List.copyOf(order));
      orders.add(List.copyOf(order).reversed());
    }
    return orders;
  }

  @ParameterizedTest
  @MethodSource("orders")
  void theOrderOfTheBodyDoesNotMatter(List<Integer> order) {
    List<String> body = order.stream().map(EXPULSION.body()::get).toList();
    Story turned = new Story(EXPULSION.headline(), EXPULSION.takeaways(), body);
    assertThat(turned.told()).containsExactlyInAnyOrderElementsOf(EXPULSION.told());
  }

  @Test
  void theSameArticleGivesTheSameIds() {
    assertThat(EXPULSION.events()).isEqualTo(EXPULSION.events());
  }
}
