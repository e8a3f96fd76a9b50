package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.finding.Actor;
import org.junit.jupiter.api.Test;

/// What later phrases take up of what a text has said before. Texts are published on 14 March 2024.
class TakenUpTest {
  @Test
  void aRoleOfTwoWordsIsTheLastOneSoCalled() {
    Story story =
        new Story(
            "Pakistani Prime Minister Shehbaz Sharif spoke. Delhi protested. "
                + "The prime minister rejected that.");
    assertThat(story.idOfLast("minister")).contains("person:shehbaz-sharif");
  }

  @Test
  void theMinisterIsOneWhomTheTextHasCalledSo() {
    Story story =
        Story.filedFrom(
            "Taipei", "Australian Foreign Minister Penny Wong spoke. The minister left for Japan.");
    assertThat(story.idOfLast("minister")).contains("person:penny-wong");
  }

  @Test
  void hisFatherIsTheOneWhoseSonTheTextNamed() {
    Story story =
        new Story(
            "Odinga's son, Raila Odinga Jr, told a crowd in Kisumu that his father would win.");
    assertThat(story.idOf("father")).isEqualTo(story.idOf("Odinga"));
  }

  @Test
  void aRelativeWhoIsNotNamedStaysUnnamed() {
    Story story = new Story("Marta Keller spoke. Her father was killed.");
    assertThat(story.idOf("father")).contains("unnamed:CVL-father");
  }

  @Test
  void mrsIsNotThePresidentOfThatName() {
    Story story =
        new Story(
            "President Uhuru Kenyatta spoke. Margaret Kenyatta, the president's wife, sang. "
                + "Mrs Kenyatta smiled.");
    assertThat(story.idOfLast("Kenyatta")).contains("person:margaret-kenyatta");
  }

  @Test
  void theSurnameAloneStaysWithTheElder() {
    Story story =
        new Story(
            "President Joe Biden spoke. His son, Hunter Biden, was indicted. Biden refused to"
                + " quit.");
    assertThat(story.idOfLast("Biden")).contains("person:joe-biden");
  }

  @Test
  void theRebelsAreTheOnlyGroupThatWasNamed() {
    Story story = new Story("The FARC called a truce in Meta. The rebels freed two soldiers.");
    assertThat(story.idOf("rebels")).isEqualTo(story.idOf("FARC"));
  }

  @Test
  void ofTwoGroupsNeitherIsTheRebels() {
    Story story = new Story("The FARC and the ELN met. The rebels freed two soldiers.");
    assertThat(story.actorOf("rebels").map(Actor::id)).contains("unnamed:REB-rebel");
  }

  @Test
  void thePoliceAreThoseOfBefore() {
    Story story =
        new Story("Kenyan police fired at a crowd. Uganda was shocked. The police denied it.");
    assertThat(story.idOfLast("police")).isEqualTo(story.idOf("police"));
    assertThat(story.actorOf("police").flatMap(Actor::country)).contains("KEN");
  }

  @Test
  void aCompanyIsItsApposition() {
    Story story = new Story("Eni, an Italian oil company, halted production in Libya.");
    assertThat(story.idOf("company")).contains("organization:eni");
  }

  @Test
  void theMinistersOfficeIsOfHisCountry() {
    Story story =
        Story.filedFrom(
            "Taipei",
            "Australian Foreign Minister Penny Wong spoke. The minister's office agreed.");
    assertThat(story.actorOf("office").flatMap(Actor::country)).contains("AUS");
  }

  @Test
  void anAmbassadorIsNotOfTheCountryWhereHeSits() {
    Story story = new Story("China urged restraint; its ambassador in Islamabad met officials.");
    assertThat(story.actorOf("ambassador").flatMap(Actor::country)).contains("CHN");
    Story other = new Story("The embassy in Kabul was closed.");
    assertThat(other.actorOf("embassy").flatMap(Actor::country)).isEmpty();
  }

  @Test
  void whoLeadsTheSeparatistsDoesNotLeadTheState() {
    Story story =
        new Story(
            "The separatists' leader, Ali Musa, spoke in Gori. The Georgian leader rejected it.");
    assertThat(story.idOfLast("leader")).contains("person:irakli-kobakhidze");
  }

  @Test
  void whatIsDemandedBefallsAnother() {
    Story story =
        new Story("Mohamed Bazoum is held in Niamey. Antonio Guterres demanded his release.");
    assertThat(story.idOfLast("his")).contains("person:mohamed-bazoum");
  }
}
