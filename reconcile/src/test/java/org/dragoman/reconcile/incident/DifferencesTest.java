package org.dragoman.reconcile.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.crisis.Conflict;
import org.dragoman.model.crisis.Conflict.Kind;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Quantity.Bound;
import org.dragoman.model.finding.Standing;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.Reconciler;
import org.dragoman.reconcile.duplicate.Independence;
import org.dragoman.reconcile.text.Terms;
import org.junit.jupiter.api.Test;

/// Conflicts, each beside a near-miss that is none.
class DifferencesTest {
  private static final Standing HAPPENED = new Standing.Happened(Optional.empty());
  private static final String TEXT =
      "Fighters shelled the market of Torrel at noon and 40 people died, in Torrel and in Vasco.";

  @Test
  void twoWhoCannotStandForEachOtherAreAConflictOfActors() {
    List<Incident> found = find(shelling("a", "state:USA"), shelling("b", "state:RUS"));
    assertThat(found).hasSize(1);
    Conflict conflict = only(found, Kind.ACTOR);
    assertThat(conflict.between())
        .extracting(Conflict.Version::value)
        .containsExactly("state:USA", "state:RUS");
  }

  @Test
  void aPresidentAndHisStateAreNone() {
    assertThat(kinds(shelling("a", "state:USA"), shelling("b", "person:donald-trump"))).isEmpty();
  }

  @Test
  void onePersonUnderAFullerNameIsNone() {
    assertThat(kinds(shelling("a", "person:ana-b-lund"), shelling("b", "person:lund"))).isEmpty();
  }

  @Test
  void aTownAndItsDeadAreNotOneCount() {
    assertThat(
            kinds(
                toll("a", "2026-01-04", 40, Bound.EXACT),
                toll("b", "2026-01-04", 180_000, Bound.EXACT)))
        .isEmpty();
  }

  @Test
  void othersOnAnotherDayAreAnotherHappening() {
    assertThat(find(shelling("a", "state:USA"), told("b", "2026-01-06", "state:RUS", "2026-01-05")))
        .hasSize(2);
  }

  @Test
  void wordsOfUnequalWeightAreAConflictOfWording() {
    Newsroom detained = detention("a", "The police detained the consul on the bridge.", "detained");
    Newsroom abducted = detention("b", "The police abducted the consul on the bridge.", "abducted");
    Conflict conflict =
        only(
            find(detained.coded("173", -5).findings(), abducted.coded("181", -9).findings()),
            Kind.WORDING);
    assertThat(conflict.between())
        .extracting(Conflict.Version::value)
        .containsExactly("detained", "abducted");
    assertThat(abducted.article().words(conflict.between().get(1).words().span()))
        .isEqualTo("abducted");
  }

  @Test
  void aLessExactWordIsNone() {
    Newsroom detained = detention("a", "The police detained the consul on the bridge.", "detained");
    Newsroom seized = detention("b", "The police seized the consul on the bridge.", "seized");
    assertThat(kinds(detained.coded("173", -5).findings(), seized.coded("17", -9).findings()))
        .isEmpty();
  }

  @Test
  void townsFarApartAreAConflictOfPlaces() {
    Conflict conflict = only(find(in("a", "Torrel", 4.6), in("b", "Vasco", 7.1)), Kind.PLACE);
    assertThat(conflict.between())
        .extracting(Conflict.Version::value)
        .containsExactly("Torrel", "Vasco");
  }

  @Test
  void aTownAndItsSuburbAreNone() {
    assertThat(kinds(in("a", "Torrel", 4.6), in("b", "Vasco", 4.7))).isEmpty();
  }

  @Test
  void numbersOfOneDayThatExcludeEachOtherAreAConflict() {
    Conflict conflict =
        only(
            find(
                toll("a", "2026-01-04", 40, Bound.EXACT), toll("b", "2026-01-04", 55, Bound.EXACT)),
            Kind.NUMBER);
    assertThat(conflict.between())
        .extracting(Conflict.Version::value)
        .containsExactly("40 people", "55 people");
    assertThat(conflict.between().getFirst().words().article()).isEqualTo("a");
  }

  @Test
  void aTollThatGrowsWithTheDaysIsAnUpdate() {
    assertThat(
            kinds(
                toll("a", "2026-01-04", 40, Bound.EXACT), toll("b", "2026-01-05", 55, Bound.EXACT)))
        .isEmpty();
  }

  @Test
  void whatTwoCountriesSayIsNoUpdateAndNamesThem() {
    Conflict conflict =
        only(
            find(
                alleged("a", "2026-01-04", "person:gustavo-petro", 40),
                alleged("b", "2026-01-05", "state:USA", 55)),
            Kind.NUMBER);
    assertThat(conflict.between())
        .extracting(v -> v.by().orElseThrow())
        .containsExactly("person:gustavo-petro", "state:USA");
  }

  @Test
  void whatOneCountrySaysLaterIsAnUpdate() {
    assertThat(
            kinds(
                alleged("a", "2026-01-04", "person:gustavo-petro", 40),
                alleged("b", "2026-01-05", "state:COL", 55)))
        .isEmpty();
  }

  @Test
  void aTollThatShrinksIsAConflict() {
    assertThat(
            kinds(
                toll("a", "2026-01-04", 55, Bound.EXACT), toll("b", "2026-01-05", 40, Bound.EXACT)))
        .containsExactly(Kind.NUMBER);
  }

  @Test
  void aBoundThatAllowsTheOtherIsNone() {
    assertThat(
            kinds(
                toll("a", "2026-01-04", 55, Bound.EXACT),
                toll("b", "2026-01-05", 40, Bound.AT_LEAST)))
        .isEmpty();
  }

  @Test
  void numbersOfTwoPlacesHaveAnotherScope() {
    Newsroom here = Newsroom.article("a", "2026-01-04", TEXT);
    Newsroom there = Newsroom.article("b", "2026-01-04", TEXT);
    assertThat(
            kinds(
                shelled(here, 40).at(here.town("Torrel", 4.6, -74)).findings(),
                shelled(there, 12).at(there.town("Vasco", 4.7, -74)).findings()))
        .isEmpty();
  }

  @Test
  void twoDaysThatReportsStateAreAConflictOfDates() {
    assertThat(
            find(
                    told("a", "2026-01-04", "state:USA", "2026-01-03"),
                    told("b", "2026-01-04", "state:USA", "2026-01-04"))
                .getFirst()
                .conflicts())
        .extracting(Conflict::kind)
        .containsExactly(Kind.DATE);
  }

  private static Findings shelling(String id, String source) {
    return told(id, "2026-01-04", source, "2026-01-03");
  }

  private static Findings told(String id, String published, String source, String day) {
    return Newsroom.article(id, published, TEXT)
        .tells("shelled", source, EventType.ASSAULT, "state:COL", day, HAPPENED)
        .findings();
  }

  private static Newsroom detention(String id, String text, String trigger) {
    return Newsroom.article(id, "2026-01-04", text)
        .tells(trigger, "state:USA", EventType.COERCE, "state:COL", "2026-01-03", HAPPENED);
  }

  private static Findings in(String id, String town, double latitude) {
    Newsroom article = Newsroom.article(id, "2026-01-04", TEXT);
    return article
        .tells("shelled", "state:USA", EventType.ASSAULT, "state:COL", "2026-01-03", HAPPENED)
        .at(article.town(town, latitude, -74))
        .findings();
  }

  private static Findings toll(String id, String published, double dead, Bound bound) {
    Newsroom article = Newsroom.article(id, published, TEXT);
    return article
        .tells(
            "shelled",
            "state:USA",
            EventType.ASSAULT,
            "state:COL",
            "2026-01-03",
            HAPPENED,
            List.of(article.count("people", dead, bound)))
        .findings();
  }

  private static Findings alleged(String id, String published, String holder, double dead) {
    Newsroom article = Newsroom.article(id, published, TEXT);
    Participant by = new Participant(List.of(), Optional.of(holder));
    return article
        .tells(
            "shelled",
            "state:USA",
            EventType.ASSAULT,
            "state:COL",
            "2026-01-03",
            new Standing.Alleged(Optional.of(by), Optional.empty()),
            List.of(article.count("people", dead, Bound.EXACT)))
        .findings();
  }

  private static Newsroom shelled(Newsroom article, double dead) {
    return article.tells(
        "shelled",
        "state:USA",
        EventType.ASSAULT,
        "state:COL",
        "2026-01-03",
        HAPPENED,
        List.of(article.count("people", dead, Bound.EXACT)));
  }

  private static List<Kind> kinds(Findings... findings) {
    List<Incident> found = find(findings);
    assertThat(found).hasSize(1);
    return found.getFirst().conflicts().stream().map(Conflict::kind).toList();
  }

  private static Conflict only(List<Incident> found, Kind kind) {
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().conflicts()).extracting(Conflict::kind).containsExactly(kind);
    return found.getFirst().conflicts().getFirst();
  }

  private static List<Incident> find(Findings... findings) {
    List<Findings> all = Stream.of(findings).sorted(Reconciler.ORDER).toList();
    List<String> ids = all.stream().map(f -> f.article().id()).toList();
    Story story = new Story("story:1", "A market", ids, Optional.empty(), Optional.empty());
    return new Incidents(Terms.load(), Parties.among(all), new Independence(List.of(), Map.of()))
        .find(all, List.of(story));
  }
}
