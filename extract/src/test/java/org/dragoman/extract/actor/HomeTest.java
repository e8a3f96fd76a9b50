package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.finding.Actor;
import org.junit.jupiter.api.Test;

/// Whose organs an article means that names no country beside them.
class HomeTest {
  @Test
  void theMinistryIsOfTheOnlyCountryThatTheArticleNames() {
    Story story = new Story("The defence ministry said two soldiers died in Mali.");
    assertThat(story.idOf("ministry")).contains("organization:MLI-defence-ministry");
  }

  @Test
  void soldiersMayComeFromAnywhere() {
    Story story = new Story("The defence ministry said two soldiers died in Mali.");
    assertThat(story.actorOf("soldiers").flatMap(Actor::country)).isEmpty();
  }

  @Test
  void victimsAreOfThePlaceWhereItHappensAndTheRecordSaysThatThisIsWhy() {
    Story story = new Story("Six policemen were killed by gunmen in northern Kenya.");
    assertThat(story.actorOf("policemen").flatMap(Actor::country)).contains("KEN");
    assertThat(story.whyOf("policemen")).contains("where it happens: northern Kenya");
  }

  @Test
  void ofTwoCountriesNeitherIsGuessed() {
    Story story = new Story("The defence ministry said that Mali and Niger had closed the border.");
    assertThat(story.actorOf("ministry").flatMap(Actor::country)).isEmpty();
  }

  @Test
  void twoCountriesBeforeOneNounOwnItTogether() {
    Story story = new Story("US and British activists staged a protest in Beijing.");
    assertThat(story.idOf("activists")).contains("unnamed:CVL-activist");
  }

  @Test
  void aGroupLinkedToAnotherIsNotTheOther() {
    Story story = new Story("An Al Qaeda-linked Somali militant group claimed the attack.");
    assertThat(story.idOf("group")).contains("organization:SOM-militant-group");
  }

  @Test
  void thePresidentIsThatOfTheCountryFromWhichIsReported() {
    Story story =
        Story.filedFrom("Bogotá", "The president met the envoys of Cuba and Norway on Monday.");
    assertThat(story.idOf("president")).contains("person:gustavo-petro");
    assertThat(story.whyOf("president")).contains("reported from Bogotá");
  }

  @Test
  void thePresidentIsThatOfTheOutletsCountryIfTheTextSpeaksOfIt() {
    Story story =
        Story.publishedBy("Le Monde", "The president will visit Chad. France has troops there.");
    assertThat(story.idOf("president")).contains("person:emmanuel-macron");
    assertThat(story.whyOf("president")).contains("published by Le Monde");
  }

  @Test
  void aCountryWithoutAPresidentGivesNone() {
    Story story = Story.filedFrom("Tokyo", "The president met ministers from Peru and Chile.");
    assertThat(story.idOf("president")).contains("unnamed:GOV-president");
  }

  @Test
  void anotherBattalionOrTheUseOfForceIsNobodysOfTheHome() {
    Story story =
        Story.filedFrom(
            "Bamako", "Paris ordered another battalion to Mali. Critics oppose any use of force.");
    assertThat(story.actorOf("battalion").flatMap(Actor::country)).isEmpty();
    assertThat(story.actorOf("force").flatMap(Actor::country)).isEmpty();
  }

  @Test
  void aDefenceMinisterSpeaksOfHisOwnArmy() {
    Story story =
        Story.filedFrom(
            "Beirut", "Israeli Defense Minister Yoav Gallant said the army would stay for weeks.");
    assertThat(story.idOf("army")).contains("organization:ISR-army");
  }

  @Test
  void whoseArmyAForeignerSpeaksOfIsNotGuessed() {
    Story story =
        Story.filedFrom(
            "Niamey", "Emmanuel Macron of France went to Niger. He said the army must step back.");
    assertThat(story.actorOf("army").flatMap(Actor::country)).isEmpty();
  }

  @Test
  void congressIsThatOfTheHomeOrTheUsualOne() {
    assertThat(Story.filedFrom("Lima", "Congress rejected the deal.").idOf("Congress"))
        .contains("organization:PER-congress");
    assertThat(new Story("Congress blocked a bill to help Iran.").idOf("Congress"))
        .contains("organization:u-s-congress");
    assertThat(Story.filedFrom("New Delhi", "Congress lost the vote.").idOf("Congress"))
        .contains("organization:indian-national-congress");
  }

  @Test
  void georgiaIsTheStateOfAtlantaOrThatOfTbilisi() {
    Story american =
        new Story("Georgia's governor, Brian Kemp, spoke. Voters across Georgia waited.");
    assertThat(american.actorOf("governor").flatMap(Actor::country)).contains("USA");
    assertThat(american.resolved(lastOf(american, "Georgia")).orElseThrow().actor().country())
        .contains("USA");
    Story caucasian = new Story("Georgia's prime minister spoke in Tbilisi. Georgia voted.");
    assertThat(caucasian.idOf("Georgia")).contains("state:GEO");
  }

  @Test
  void whoeverIsBackedOrSomebodysIsNotOfTheHome() {
    Story story =
        Story.filedFrom(
            "Washington",
            "The Turkish-backed forces left Afrin. Lukas Mora spoke; his office agreed.");
    assertThat(story.actorOf("forces").flatMap(Actor::country)).isEmpty();
    assertThat(story.actorOf("office").flatMap(Actor::country)).isEmpty();
  }

  private static org.dragoman.model.reading.Token lastOf(Story story, String word) {
    return story.reading.sentences().getLast().tokens().stream()
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
