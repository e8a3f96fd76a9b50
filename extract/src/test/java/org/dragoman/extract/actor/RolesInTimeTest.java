package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who holds a role depends on when, and on what the text itself says. Texts are published on 14
/// March 2024.
class RolesInTimeTest {
  private static final PhraseResolver RESOLVER = new PhraseResolver(ActorBase.shipped());

  @ParameterizedTest
  @CsvSource({
    "the ousted Egyptian president, 2014-01-01, person:mohamed-morsi",
    "Niger's ousted president, 2023-09-01, person:mohamed-bazoum",
    "the deposed Tunisian president, 2011-06-01, person:zine-el-abidine-ben-ali",
    "Colombia's president-elect, 2022-07-01, person:gustavo-petro",
    "Slovakia's prime minister-designate, 2012-04-01, person:robert-fico",
    "the outgoing Colombian president, 2022-07-15, person:ivan-duque",
    "Libya's interim prime minister, 2021-05-01, person:abdul-hamid-dbeibeh",
    "the caretaker Lebanese prime minister, 2021-11-01, person:najib-mikati",
    "ex-President Evo Morales, 2020-05-01, person:evo-morales",
    "the Hamas leader, 2019-05-01, person:ismail-haniyeh",
  })
  void aWordBesideTheRoleSaysWhenItIsHeld(String phrase, String day, String id) {
    assertThat(resolve(phrase, day)).map(Actor::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "the former Peruvian president, 2015-01-01",
    "the then Colombian president, 2020-05-01",
    "Germany's acting chancellor, 2019-05-01",
    "the Bolivian president-elect, 2012-05-01",
    "former Colombian presidents, 2015-01-01",
  })
  void whereTheWordsLeaveSeveralNobodyIsNamed(String phrase, String day) {
    assertThat(resolve(phrase, day)).map(Actor::id).get().asString().startsWith("unnamed:");
  }

  @Test
  void aThenPresidentIsOfTheGovernment() {
    assertThat(resolve("then-Secretary of State John Kerry", "2020-05-01"))
        .map(Actor::sectors)
        .map(List::getFirst)
        .contains("GOV");
  }

  @Test
  void exiledDissidentsAreNoFormerOfficials() {
    assertThat(resolve("exiled Burmese dissidents", "2010-05-01"))
        .map(Actor::sectors)
        .contains(List.of("OPP"));
  }

  @Test
  void theClausesOwnDateDecidesWhoHeldTheRole() {
    Story story =
        new Story("In 2012 the Colombian president signed it. The Colombian president left today.");
    assertThat(story.idOf("president")).contains("person:juan-manuel-santos");
    assertThat(story.idOfLast("president")).contains("person:gustavo-petro");
  }

  @Test
  void aYearOfTwoPresidentsNamesNone() {
    Story story = new Story("In 2010 the then Colombian president signed the treaty.");
    assertThat(story.idOf("president")).contains("unnamed:COL-GOV-president");
  }

  @Test
  void whatTheTextSaysOutranksTheBase() {
    Story story =
        new Story(
            "Peruvian President Ana Ruiz spoke. The Peruvian president left. The president won.");
    assertThat(story.idOf("president")).contains("person:ana-ruiz");
    assertThat(story.idOfLast("president")).contains("person:ana-ruiz");
  }

  @Test
  void anAppositionGivesTheRoleToAStranger() {
    Story story =
        new Story("Marta Quispe, the acting president of Peru, spoke. The president denied it.");
    assertThat(story.idOfLast("president")).contains("person:marta-quispe");
    assertThat(story.actorOf("Marta").flatMap(Actor::country)).contains("PER");
  }

  @Test
  void aRoleBeforeANameSaysWhoAStrangerIs() {
    Story story = new Story("A Chilean official, John Smith, spoke. The official left.");
    assertThat(story.actorOf("John").flatMap(Actor::country)).contains("CHL");
    assertThat(story.idOfLast("official")).contains("person:john-smith");
  }

  @Test
  void anotherOfficialIsNotTheOneWhoWasNamed() {
    Story story = new Story("A Chilean official, John Smith, spoke. A Chilean official denied it.");
    assertThat(story.idOfLast("official")).contains("unnamed:CHL-GOV-official");
  }

  @Test
  void aFormerGuerrillaIsTakenUpAgain() {
    Story story =
        new Story("Petro, a former guerrilla, met farmers. The former guerrilla promised land.");
    assertThat(story.idOfLast("guerrilla")).contains("person:gustavo-petro");
  }

  @Test
  void ofTwoFormerPresidentsNeitherIsMeantAlone() {
    Story story =
        new Story(
            "Former Colombian President Ana Ruiz met former Colombian President Luis Mora. "
                + "The former Colombian president left.");
    assertThat(story.idOfLast("president")).contains("unnamed:COL-ELI-former-president");
  }

  @Test
  void aCommanderIsTheRebelCommanderOfBefore() {
    Story story = new Story("The rebel commander, Ali Musa, fled. The commander was seen in Goma.");
    assertThat(story.idOfLast("commander")).contains("person:ali-musa");
  }

  private static Optional<Actor> resolve(String phrase, String day) {
    return RESOLVER.resolve(phrase, LocalDate.parse(day), Optional.empty());
  }
}
