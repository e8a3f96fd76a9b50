package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseResolverTest {
  private static final PhraseResolver RESOLVER = new PhraseResolver(ActorBase.shipped());

  @ParameterizedTest
  @CsvSource({
    "the Colombian president, 2012-05-01, person:juan-manuel-santos",
    "the Colombian president, 2026-01-06, person:gustavo-petro",
    "President of Colombia, 2003-01-01, person:alvaro-uribe",
    "the U.S. president, 2022-04-01, person:joe-biden",
    "Britain's foreign secretary, 2017-02-01, person:boris-johnson",
    "Iran's supreme leader, 2024-01-01, person:ali-khamenei",
    "the Mexican leader, 2025-03-01, person:claudia-sheinbaum",
    "NATO Secretary General, 2025-03-01, person:mark-rutte",
  })
  void anOfficeMeansItsHolderOnTheDay(String phrase, String day, String id) {
    assertThat(resolve(phrase, day)).map(Actor::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Washington, state:USA",
    "the White House, state:USA",
    "the Trump administration, state:USA",
    "Petro's government, state:COL",
    "the government of Colombia, state:COL",
    "the Kremlin, state:RUS",
    "Casa de Nariño, state:COL",
    "Moscow, state:RUS",
  })
  void aGovernmentAndItsMetonymsAreTheState(String phrase, String id) {
    assertThat(resolve(phrase, "2026-01-06")).map(Actor::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Colombian soldiers, COL, MIL",
    "French farmers, FRA, AGR",
    "Peruvian police, PER, COP",
    "a Kenyan journalist, KEN, JRN",
    "Syria's Foreign Ministry, SYR, GOV",
    "protesters in Chile, CHL, CVL",
    "a Mossad agent, ISR, SPY",
    "members of the Brazilian Senate, BRA, LEG",
    "German truck drivers, DEU, LAB",
  })
  void somebodyUnnamedHasCountryAndSector(String phrase, String country, String sector) {
    Actor actor = resolve(phrase, "2024-01-06").orElseThrow();
    assertThat(actor.country()).contains(country);
    assertThat(actor.sectors()).startsWith(sector);
  }

  static Stream<Table.Row> phrases() {
    return Table.load(PhraseResolverTest.class, "phrases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void aPhraseOfTheNewsHasTheCountryAndSectorThatItSays(Table.Row row) {
    Optional<Actor> actor = resolve(row.get("phrase"), row.get("day"));
    String where = row.get("country");
    String sector = row.get("sector");
    if (!where.equals("any")) {
      assertThat(actor.flatMap(Actor::country).orElse("none")).as("%s", actor).isEqualTo(where);
    }
    if (!sector.equals("any")) {
      assertThat(actor.flatMap(a -> a.sectors().stream().findFirst()).orElse("none"))
          .as("%s", actor)
          .isEqualTo(sector);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Friday", "March", "Brown", "Rumor"})
  void aSurnameThatIsAnOrdinaryWordIsNobodyByItself(String word) {
    assertThat(resolve(word, "2026-01-06")).isEmpty();
  }

  @Test
  void anOrdinaryWordIsAPersonBehindATitleOrInHighOffice() {
    assertThat(resolve("Prime Minister Godwin Friday", "2026-01-06").map(Actor::id))
        .contains("person:godwin-friday");
    assertThat(resolve("Brown", "2009-01-06").map(Actor::id)).contains("person:gordon-brown");
  }

  @Test
  void whatTheTextCallsSomebodyOutranksTheBase() {
    assertThat(resolve("Istanbul Mayor Ekrem Imamoglu", "2021-01-01").orElseThrow().sectors())
        .startsWith("GOV");
  }

  @Test
  void aBodyOfOneCountryIsNotThatOfAnother() {
    Actor democrats = resolve("Germany's Social Democrats", "2015-01-01").orElseThrow();
    assertThat(democrats.id()).isEqualTo("organization:DEU-democrats");
  }

  @Test
  void aBackerIsNotTheCountryOfTheBacked() {
    Actor actor = resolve("Russian-backed separatists", "2015-01-01").orElseThrow();
    assertThat(actor.country()).isEmpty();
    assertThat(actor.sectors()).containsExactly("REB");
  }

  @Test
  void aLeaderOutOfOfficeIsOfTheElite() {
    assertThat(resolve("Trump", "2022-04-01").orElseThrow().sectors()).startsWith("ELI");
    assertThat(resolve("Trump", "2026-01-06").orElseThrow().sectors()).startsWith("GOV");
  }

  @Test
  void aMovementThatCameToPowerGoverns() {
    assertThat(resolve("the Taliban", "2019-04-01").orElseThrow().sectors()).startsWith("REB");
    assertThat(resolve("the Taliban", "2022-04-01").orElseThrow().sectors()).startsWith("GOV");
  }

  @Test
  void theContextGivesTheCountryThatThePhraseLeavesOut() {
    Optional<Actor> minister =
        RESOLVER.resolve("the foreign minister", LocalDate.of(2018, 6, 1), Optional.of("French"));
    assertThat(minister).map(Actor::id).contains("person:jean-yves-le-drian");
  }

  @Test
  void aRegionOfSeveralStatesIsNoCountry() {
    Actor leaders = resolve("Latin American leaders", "2026-01-06").orElseThrow();
    assertThat(leaders.country()).isEmpty();
    assertThat(leaders.sectors()).containsExactly("GOV");
    assertThat(leaders.cameo()).contains("LAMGOV");
  }

  @Test
  void cameoKeepsItsOwnCountryCodes() {
    assertThat(resolve("Romanian soldiers", "2020-01-01").orElseThrow().cameo()).contains("ROMMIL");
  }

  @Test
  void anUnknownMinisterKeepsHisTitle() {
    Actor actor = resolve("Peru's Energy Minister Ana Quispe", "2024-01-01").orElseThrow();
    assertThat(actor.id()).isEqualTo("person:ana-quispe");
    assertThat(actor.country()).contains("PER");
    assertThat(actor.sectors()).startsWith("GOV");
  }

  @Test
  void aThingIsNobody() {
    assertThat(resolve("tensions", "2026-01-06")).isEmpty();
    assertThat(resolve("", "2026-01-06")).isEmpty();
    assertThat(resolve("...", "2026-01-06")).isEmpty();
  }

  @Test
  void anActorOfTwoTextsHasOneId() {
    List<String> ids =
        List.of("Nicolás Maduro", "Venezuelan President Nicolas Maduro", "Maduro").stream()
            .map(phrase -> resolve(phrase, "2025-06-01").orElseThrow().id())
            .distinct()
            .toList();
    assertThat(ids).containsExactly("person:nicolas-maduro");
  }

  private static Optional<Actor> resolve(String phrase, String day) {
    return RESOLVER.resolve(phrase, LocalDate.parse(day), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "the Indian leader, 2024-06-01, person:narendra-modi",
    "the Israeli leader, 2024-06-01, person:benjamin-netanyahu",
    "the Jordanian leader, 2024-06-01, person:abdullah-ii",
    "the Turkish leader, 2012-06-01, person:recep-tayyip-erdogan",
    "the French leader, 2024-06-01, person:emmanuel-macron",
    "Burkina Faso's junta leader, 2022-11-01, person:ibrahim-traore",
    "the head of Shin Bet, 2010-04-12, person:yuval-diskin",
    "the head of Iran's Quds Force, 2019-04-12, person:qassem-soleimani",
    "the EU foreign policy chief, 2015-07-01, person:federica-mogherini",
    "the Commonwealth of Independent States, 2010-01-01,"
        + " organization:commonwealth-of-independent-states",
    "Mrs. Clinton, 2012-05-01, person:hillary-clinton",
    "Senator Moore, 2025-03-01, person:moore",
    "Hezbollah's deputy leader, 2005-03-01, unnamed:LBN-REB-deputy-leader",
    "the Ukrainian prosecutor general, 2022-04-22, unnamed:UKR-JUD-prosecutor-general",
    "White House press secretary, 2018-12-19, person:sarah-huckabee-sanders",
    "Kyrgyzstan's interim leader, 2010-04-08, person:otunbayeva",
    "Haiti's slain president, 2021-09-01, person:jovenel-moise",
    "Iran's Basij militia, 2009-06-20, organization:basij",
    "Myanmar's president, 2017-06-01, person:htin-kyaw",
    "the Malawian president, 2022-06-01, person:lazarus-chakwera",
  })
  void whoLeadsIsNotAlwaysWhoRanksHighest(String phrase, String day, String id) {
    assertThat(resolve(phrase, day)).map(Actor::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Georgia's governor, USA",
    "Georgia Secretary of State Brad Raffensperger, USA",
    "the governor of Georgia, USA",
    "Georgia's prime minister, GEO",
    "the parliament of Georgia, GEO",
    "an Iranian-American businessman, USA",
    "Russian-installed officials in Kherson, UKR",
    "the U.S. embassy in Kabul, USA",
  })
  void theCountryIsThatOfTheOneMeant(String phrase, String country) {
    assertThat(resolve(phrase, "2021-06-01").flatMap(Actor::country)).contains(country);
  }

  @Test
  void whatThePhraseSaysOfHisRoleOutranksTheBase() {
    assertThat(resolve("ousted prime minister Sheikh Hasina", "2024-08-04").map(Actor::sectors))
        .contains(List.of("ELI"));
    assertThat(
            resolve("opposition leader Juan Guaido", "2019-04-30").map(a -> a.sectors().getFirst()))
        .contains("OPP");
  }
}
