package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.statement.StatementExtractor;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.When;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventExtractorTest {
  private final Reader reader = Reader.open();
  private final ActorResolver actors = new ActorResolver(ActorBase.shipped());
  private final StatementExtractor statements = new StatementExtractor();
  private final EventExtractor events = new EventExtractor();

  @AfterAll
  void close() {
    reader.close();
  }

  private List<Event> find(String text) {
    Reading reading = Marked.read(reader, text);
    Cast cast = actors.cast(reading);
    return events.find(
        reading, cast, statements.find(reading, cast).statements(), List.of(), List.of());
  }

  private Event only(String text, EventType type) {
    List<Event> found = find(text).stream().filter(e -> e.code().type() == type).toList();
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  private static List<String> ids(List<Participant> side) {
    return side.stream().map(Participant::actor).flatMap(Optional::stream).toList();
  }

  private static void assertDyad(Event event, String source, String target) {
    assertThat(ids(event.sources())).containsExactly(source);
    assertThat(ids(event.targets())).containsExactly(target);
  }

  @Test
  void anAccusationGoesFromTheAccuserToTheAccused() {
    Event event = only("Poland accused Hungary of espionage.", EventType.ACCUSE);
    assertDyad(event, "state:POL", "state:HUN");
    assertThat(event.code().cameo()).isEqualTo("1125");
    assertThat(event.standing().kind()).isEqualTo(StandingKind.HAPPENED);
  }

  @Test
  void thePassiveTurnsTheSidesBack() {
    Event event = only("Hungary was accused of espionage by Poland.", EventType.ACCUSE);
    assertDyad(event, "state:POL", "state:HUN");
  }

  @Test
  void whoFacesCriticismIsItsTarget() {
    Event event = only("Hungary faced criticism from Poland over the law.", EventType.ACCUSE);
    assertDyad(event, "state:POL", "state:HUN");
  }

  @Test
  void theOwnerOfWhatIsCriticisedIsTheTarget() {
    Event event = only("Brazil and Chile criticized Peruvian policies.", EventType.ACCUSE);
    assertThat(ids(event.sources())).containsExactly("state:BRA", "state:CHL");
    assertThat(ids(event.targets())).containsExactly("state:PER");
  }

  @Test
  void theThreatHappenedAndTheThreatenedActDidNot() {
    List<Event> found = find("Poland threatened to attack Hungary.");
    Event threat =
        found.stream().filter(e -> e.code().type() == EventType.THREATEN).findFirst().orElseThrow();
    Event attack =
        found.stream().filter(e -> e.code().type() == EventType.ASSAULT).findFirst().orElseThrow();
    assertDyad(threat, "state:POL", "state:HUN");
    assertThat(threat.code().cameo()).isEqualTo("138");
    assertThat(threat.standing().kind()).isEqualTo(StandingKind.HAPPENED);
    assertThat(attack.standing().kind()).isEqualTo(StandingKind.THREATENED);
  }

  @Test
  void aPossessorActsInItsNoun() {
    Event event = only("Poland's threats against Hungary alarmed investors.", EventType.THREATEN);
    assertDyad(event, "state:POL", "state:HUN");
  }

  @Test
  void bothSidesOfAMeetingActOnEachOther() {
    Event event = only("Poland and Hungary held talks on Monday.", EventType.CONSULT);
    assertThat(ids(event.sources())).containsExactly("state:POL", "state:HUN");
    assertThat(ids(event.targets())).containsExactly("state:POL", "state:HUN");
  }

  @Test
  void whoMeetsAnotherIsMetByHim() {
    Event event = only("Poland's president met with Hungary's premier.", EventType.CONSULT);
    assertThat(event.sources()).hasSize(2);
    assertThat(event.targets()).isEqualTo(event.sources().reversed());
  }

  @Test
  void twoCountriesMayShareANoun() {
    Event event = only("Polish and Hungarian envoys accused Spain of fraud.", EventType.ACCUSE);
    assertThat(ids(event.sources()))
        .containsExactly("unnamed:POL-GOV-envoy", "unnamed:HUN-GOV-envoy");
  }

  @Test
  void twoPresidentsAreThoseOfTwoCountries() {
    Event event = only("The presidents of Kenya and Chile signed a treaty.", EventType.SUPPORT);
    assertThat(ids(event.sources()))
        .containsExactly("unnamed:KEN-GOV-president", "unnamed:CHL-GOV-president");
  }

  @Test
  void whoIsKilledAtAPlaceIsOfItsCountry() {
    Event event = only("Six policemen were killed by gunmen in northern Kenya.", EventType.ASSAULT);
    assertThat(ids(event.targets())).containsExactly("unnamed:KEN-COP-policemen");
  }

  @Test
  void aTouristIsNotOfTheCountryWhereHeIsKilled() {
    Event event = only("Six tourists were killed by gunmen in northern Kenya.", EventType.ASSAULT);
    assertThat(ids(event.targets())).doesNotContain("unnamed:KEN-CVL-tourist");
  }

  @Test
  void theDeadOfAnAttackAreNoSecondAttack() {
    only("Poland shelled a Hungarian town on Monday, killing eight people.", EventType.ASSAULT);
    only("A Polish attack on the Hungarian town killed nine people.", EventType.ASSAULT);
  }

  @Test
  void theDeadOfAnotherCountryAre() {
    List<Event> found = find("Poland shelled a Hungarian town, killing two Austrian soldiers.");
    assertThat(found).extracting(e -> e.code().type()).containsOnly(EventType.ASSAULT).hasSize(2);
  }

  @Test
  void aReportSpeaksForThoseWhoWroteIt() {
    Event event =
        only("A report by Poland accused Hungary of torturing prisoners.", EventType.ACCUSE);
    assertDyad(event, "state:POL", "state:HUN");
  }

  @Test
  void whoSaysThatAnotherAttackedHisOwnAccusesHim() {
    Event event = only("Poland said Hungarian troops had shelled its villages.", EventType.ACCUSE);
    assertDyad(event, "state:POL", "organization:HUN-troops");
  }

  @Test
  void whoTellsOfHisOwnAttackAccusesNobody() {
    assertThat(find("Poland said its troops had destroyed four posts in Hungary."))
        .extracting(e -> e.code().type())
        .doesNotContain(EventType.ACCUSE);
  }

  @Test
  void whatIsSaidToHaveBeenSeizedIsWhatWasSeized() {
    Event event =
        only("A Polish ship is said to have been seized by Hungary's navy.", EventType.COERCE);
    assertThat(ids(event.targets())).containsExactly("state:POL");
    assertThat(event.standing().kind()).isEqualTo(StandingKind.ALLEGED);
  }

  @Test
  void aPleaOfGuiltyAsksForNothing() {
    assertThat(find("The Polish minister pleaded guilty in Hungary.")).isEmpty();
  }

  @Test
  void courtsThatStrikeDownAnOrderAttackNobody() {
    assertThat(find("A Polish court struck down the government's order."))
        .extracting(e -> e.code().type())
        .doesNotContain(EventType.ASSAULT);
  }

  @Test
  void whatIsToBeIsPromised() {
    only("Poland is to send food to Hungary.", EventType.AGREE);
  }

  @Test
  void aGovernmentThatThanksAStateIsNotThatStates() {
    Event event = only("The government expressed gratitude to China.", EventType.SUPPORT);
    assertThat(event.sources()).isEmpty();
    assertThat(ids(event.targets())).containsExactly("state:CHN");
  }

  @Test
  void cooperationThatWillNotBeIsARefusal() {
    Event event = only("Poland will not lift sanctions against Hungary.", EventType.REJECT);
    assertThat(event.code().cameo()).isEqualTo("1244");
    assertThat(event.standing().kind()).isEqualTo(StandingKind.HAPPENED);
  }

  @Test
  void aTimeInItsClauseDatesAnEvent() {
    Event event =
        only("Poland expelled two Hungarian diplomats on 3 May 2031.", EventType.SANCTION);
    assertThat(event.date()).isEqualTo(new When(Optional.of("2031-05-03"), When.Basis.STATED));
  }

  @Test
  void theVerbOfSayingKeepsItsOwnDate() {
    Event event =
        only(
            "Poland said on 3 May 2031 that Hungary had arrested a Polish editor.",
            EventType.COERCE);
    assertThat(event.date().value()).isNotEqualTo(Optional.of("2031-05-03"));
  }

  @Test
  void anAccusationOfBeingSomethingHasItsTarget() {
    Event event =
        only("Poland accused Hungary of being influenced by criminals.", EventType.ACCUSE);
    assertDyad(event, "state:POL", "state:HUN");
  }

  @Test
  void whoSaysThatForceOfHisOwnCouldComeThreatensIt() {
    List<Event> found =
        find(
            "President Karol Nawrocki of Poland suggested that Hungary could face military"
                + " action.");
    assertThat(found)
        .anySatisfy(e -> {
          assertThat(e.code().type()).isEqualTo(EventType.THREATEN);
          assertThat(e.standing().kind()).isEqualTo(StandingKind.HAPPENED);
        });
    assertThat(found)
        .filteredOn(e -> e.code().type() == EventType.ASSAULT)
        .allSatisfy(e -> assertThat(e.standing().kind()).isEqualTo(StandingKind.THREATENED));
  }

  @Test
  void whoDeniesClaimsContradictsHisAccuser() {
    List<Event> found = find("Poland accused Hungary of fraud. Hungary denied the allegations.");
    Event denial =
        found.stream().filter(e -> e.code().type() == EventType.REJECT).findFirst().orElseThrow();
    assertDyad(denial, "state:HUN", "state:POL");
  }

  @Test
  void whatSomebodyMustDoIsDemandedOfHim() {
    Event event = only("Poland said that Hungary must withdraw its troops.", EventType.REQUEST);
    assertDyad(event, "state:POL", "state:HUN");
    assertThat(event.code().cameo()).isEqualTo("1056");
  }

  @Test
  void aDeploymentNeedsNobodyAgainstWhomItIs() {
    Event event =
        only("Poland has deployed more than 3,000 troops along the river.", EventType.MOBILIZE);
    assertThat(ids(event.sources())).containsExactly("state:POL");
    assertThat(event.targets()).isEmpty();
  }

  @Test
  void theSameDeedToldTwiceInASentenceIsOneEvent() {
    assertThat(
            find("Poland accused Hungary of fraud, and Poland accused Hungary of fraud again.")
                .stream()
                .filter(e -> e.code().type() == EventType.ACCUSE))
        .hasSize(1);
  }

  @Test
  void condemningADeedBlamesItsAuthor() {
    List<Event> found =
        find(
            "Polish forces attacked Hungary on Monday.\n"
                + "Romania condemned the Hungary intervention.");
    Event judged =
        found.stream().filter(e -> e.code().type() == EventType.ACCUSE).findFirst().orElseThrow();
    assertThat(ids(judged.sources())).containsExactly("state:ROU");
    assertThat(ids(judged.targets())).noneMatch("state:HUN"::equals);
  }

  @Test
  void whatAThreatFollowsUponIsNotItsTarget() {
    Event event = only("Poland threatens Hungary after the raid on Romania.", EventType.THREATEN);
    assertDyad(event, "state:POL", "state:HUN");
  }

  @Test
  void whatADeedIsLikeIsNotItsTarget() {
    assertThat(
            find("Asked whether Hungary could face an operation like the one in Romania, he left."))
        .filteredOn(e -> e.code().type() == EventType.ASSAULT)
        .singleElement()
        .satisfies(e -> {
          assertThat(ids(e.targets())).containsExactly("state:HUN");
          assertThat(e.standing().kind()).isEqualTo(StandingKind.HYPOTHETICAL);
        });
  }

  @Test
  void callingSomebodyNamesIsNoTelephoneCall() {
    Event event =
        only("Donald Trump called Gustavo Petro a \"sick man\" on Sunday.", EventType.ACCUSE);
    assertDyad(event, "person:donald-trump", "person:gustavo-petro");
  }

  @Test
  void whatCouldKillIsHypothetical() {
    Event event = only("Polish bombing could result in civilian casualties.", EventType.ASSAULT);
    assertThat(ids(event.sources())).containsExactly("state:POL");
    assertThat(event.standing().kind()).isEqualTo(StandingKind.HYPOTHETICAL);
  }

  @Test
  void whoDoesNotRuleOutForceThreatensIt() {
    List<Event> found = find("Poland did not rule out military action against Hungary.");
    assertThat(found)
        .anySatisfy(e -> {
          assertThat(e.code().type()).isEqualTo(EventType.THREATEN);
          assertThat(e.standing().kind()).isEqualTo(StandingKind.HAPPENED);
        })
        .anySatisfy(e -> {
          assertThat(e.code().type()).isEqualTo(EventType.ASSAULT);
          assertThat(e.standing().kind()).isEqualTo(StandingKind.THREATENED);
        });
  }

  @Test
  void theVictimOfACondemnedDeedIsNotBlamed() {
    List<Event> found = find("Poland criticized the intervention in Hungary.");
    assertThat(found)
        .filteredOn(e -> e.code().type() == EventType.ACCUSE)
        .singleElement()
        .satisfies(e -> assertThat(e.targets()).isEmpty());
    assertThat(found)
        .filteredOn(e -> e.code().type() == EventType.ASSAULT)
        .singleElement()
        .satisfies(e -> assertThat(e.standing().kind()).isEqualTo(StandingKind.HAPPENED));
  }

  @Test
  void whoDeniesADeedContradictsHisAccuser() {
    List<Event> found =
        find("Poland accused Hungary of fraud. Hungary denied that it had been involved in fraud.");
    Event denial =
        found.stream().filter(e -> e.code().type() == EventType.REJECT).findFirst().orElseThrow();
    assertDyad(denial, "state:HUN", "state:POL");
  }

  @Test
  void sportScienceAndFiguresOfSpeechAreNoEvents() {
    assertThat(find("The striker fired a shot at the goalkeeper and the team won the match."))
        .isEmpty();
    assertThat(find("The company launched a new phone that takes aim at its rivals.")).isEmpty();
    assertThat(find("She lost her battle with cancer after a long fight.")).isEmpty();
    assertThat(find("Engineers will launch the rocket on Friday.")).isEmpty();
  }

  @Test
  void idsAndOrderAreTheSameInEveryRun() {
    String text = "Poland accused Hungary of fraud. Hungary rejected Poland's claims.";
    assertThat(find(text)).isEqualTo(find(text));
  }
}
