package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.statement.StatementExtractor;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.table.Table;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One thing is changed in a sentence, and the code or the standing changes exactly as it should.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetamorphicTest {
  private final ActorResolver actors = new ActorResolver(ActorBase.shipped());
  private final StatementExtractor statements = new StatementExtractor();
  private final EventExtractor events = new EventExtractor();
  private Reader reader;

  @BeforeAll
  void openReader() {
    reader = Reader.open();
  }

  @AfterAll
  void closeReader() {
    reader.close();
  }

  /// A deed in several words.
  ///
  /// @param both whether both sides do it
  record Deed(
      String code, String past, String base, String passive, String paraphrase, boolean both) {
    String sides(String source, String target) {
      return both
          ? "[" + source + ", " + target + "][" + target + ", " + source + "]"
          : "[" + source + "][" + target + "]";
    }

    String of(String sentence, String source, String target) {
      return sentence
          .replace("{past}", past)
          .replace("{base}", base)
          .replace("{A}", source)
          .replace("{B}", target);
    }

    String told(String sentence) {
      return of(sentence, "Poland", "Hungary");
    }

    @Override
    public String toString() {
      return past;
    }
  }

  static Stream<Deed> deeds() {
    return Table.load(MetamorphicTest.class, "told-deeds.tsv").rows().stream()
        .map(row ->
            new Deed(
                row.get("code"),
                row.get("past"),
                row.get("base"),
                row.get("passive"),
                row.get("paraphrase"),
                row.get("sides").equals("both")));
  }

  static Stream<Deed> deedsWithPassive() {
    return deeds().filter(d -> !d.passive().isEmpty());
  }

  static Stream<Deed> deedsWithParaphrase() {
    return deeds().filter(d -> !d.paraphrase().isEmpty());
  }

  static Stream<Deed> conflicts() {
    return deeds().filter(d -> d.code().startsWith("16") || d.code().startsWith("19"));
  }

  static Stream<Deed> cooperation() {
    return deeds().filter(d -> d.code().startsWith("0") && !d.code().equals("051"));
  }

  private List<Event> find(String text) {
    Reading reading = Marked.read(reader, text);
    Cast cast = actors.cast(reading);
    return events.find(
        reading, cast, statements.find(reading, cast).statements(), List.of(), List.of());
  }

  private static List<String> ids(List<Participant> side) {
    return side.stream().map(Participant::actor).flatMap(Optional::stream).toList();
  }

  private static String brief(Event event) {
    return event.code().cameo()
        + " "
        + ids(event.sources())
        + ids(event.targets())
        + " "
        + event.standing().kind();
  }

  private void assertTold(String text, Deed deed, String source, String target, StandingKind kind) {
    assertThat(find(text).stream().map(MetamorphicTest::brief))
        .as(text)
        .contains(deed.code() + " " + deed.sides(source, target) + " " + kind);
  }

  private void assertTold(Deed deed, String sentence, StandingKind kind) {
    assertTold(deed.told(sentence), deed, "state:POL", "state:HUN", kind);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void thePlainPastHappened(Deed deed) {
    assertTold(deed, "{A} {past} on Monday.", StandingKind.HAPPENED);
  }

  @ParameterizedTest
  @MethodSource("deedsWithPassive")
  void thePassiveTellsTheSame(Deed deed) {
    assertTold(deed, deed.passive() + " on Monday.", StandingKind.HAPPENED);
  }

  @ParameterizedTest
  @MethodSource("deedsWithParaphrase")
  void otherWordsTellTheSame(Deed deed) {
    assertThat(find(deed.told(deed.paraphrase() + " on Monday.")))
        .as(deed.told(deed.paraphrase()))
        .anySatisfy(event -> {
          assertThat(event.code().cameo()).startsWith(deed.code().substring(0, 2));
          assertThat(ids(event.sources())).startsWith("state:POL");
          assertThat(ids(event.targets())).startsWith("state:HUN");
          assertThat(event.standing().kind()).isEqualTo(StandingKind.HAPPENED);
        });
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void otherCountriesChangeTheActorsAlone(Deed deed) {
    assertTold(
        deed.of("{A} {past} on Monday.", "Chile", "Peru"),
        deed,
        "state:CHL",
        "state:PER",
        StandingKind.HAPPENED);
    assertTold(
        deed.of("{A} {past} on Monday.", "North Korea", "Japan"),
        deed,
        "state:PRK",
        "state:JPN",
        StandingKind.HAPPENED);
    assertTold(
        deed.of("{A} {past} on Monday.", "The United States", "Iran"),
        deed,
        "state:USA",
        "state:IRN",
        StandingKind.HAPPENED);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void exchangedCountriesExchangeTheSides(Deed deed) {
    assertTold(
        deed.of("{A} {past} on Monday.", "Hungary", "Poland"),
        deed,
        "state:HUN",
        "state:POL",
        StandingKind.HAPPENED);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void didNotNegatesIt(Deed deed) {
    assertTold(deed, "{A} did not {base}.", StandingKind.NEGATED);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void couldMakesItHypothetical(Deed deed) {
    assertTold(deed, "{A} could {base}.", StandingKind.HYPOTHETICAL);
    assertTold(deed, "{A} might {base}.", StandingKind.HYPOTHETICAL);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void aConditionMakesItHypothetical(Deed deed) {
    assertTold(deed, "If {A} {past}, Spain would leave the union.", StandingKind.HYPOTHETICAL);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void whatSomebodySaysIsAlleged(Deed deed) {
    assertTold(deed, "Spain said on Monday that {A} {past}.", StandingKind.ALLEGED);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void whatSomebodyDeniesIsDenied(Deed deed) {
    assertTold(deed, "Spain denied that {A} {past}.", StandingKind.DENIED);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void reportedlyIsAlleged(Deed deed) {
    assertTold(deed, "{A} reportedly {past} on Monday.", StandingKind.ALLEGED);
  }

  @ParameterizedTest
  @MethodSource("conflicts")
  void conflictThatWillBeIsAThreat(Deed deed) {
    assertThat(find(deed.told("{A} will {base}.")))
        .anySatisfy(event -> assertThat(event.code().cameo()).startsWith("13"));
  }

  @ParameterizedTest
  @MethodSource("cooperation")
  void cooperationThatWillBeIsAPromise(Deed deed) {
    assertThat(find(deed.told("{A} will {base}.")))
        .anySatisfy(event -> assertThat(event.code().cameo()).startsWith("03"));
  }

  @ParameterizedTest
  @MethodSource("cooperation")
  void cooperationThatWillNotBeIsARefusal(Deed deed) {
    assertThat(find(deed.told("{A} will not {base}.")))
        .anySatisfy(event -> assertThat(event.code().cameo()).startsWith("12"));
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void theTimeMayComeFirst(Deed deed) {
    assertTold(deed, "On Monday, {A} {past}.", StandingKind.HAPPENED);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void theOrderOfSentencesChangesNothing(Deed deed) {
    String one = deed.told("{A} {past} on Monday.");
    String other = "Chile accused Peru of fraud on Tuesday.";
    assertThat(briefly(one + " " + other)).isEqualTo(briefly(other + " " + one));
  }

  private List<String> briefly(String text) {
    return find(text).stream().map(MetamorphicTest::brief).sorted().collect(Collectors.toList());
  }

  @Test
  void nothingHappensInSentencesWithoutADeed() {
    assertThat(find("Poland lies north of Hungary. Poland and Hungary are members of the union."))
        .isEmpty();
  }
}
