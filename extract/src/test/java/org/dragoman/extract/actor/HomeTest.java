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
}
