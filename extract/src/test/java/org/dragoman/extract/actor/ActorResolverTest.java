package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;
import org.junit.jupiter.api.Test;

/// Every text is published on 14 March 2024.
class ActorResolverTest {
  @Test
  void aSurnameFollowsTheFullName() {
    Story story = new Story("Finance expert Clara Whitfield met lawmakers. Whitfield left early.");
    assertThat(story.idOf("Whitfield")).contains("person:clara-whitfield");
    assertThat(story.idOfLast("Whitfield")).contains("person:clara-whitfield");
  }

  @Test
  void aBareSurnameIsTheLeaderInOffice() {
    assertThat(new Story("Macron arrived in Berlin.").idOf("Macron"))
        .contains("person:emmanuel-macron");
  }

  @Test
  void aRoleMeansWhoHoldsItWhenTheArticleAppears() {
    Story story = new Story("The Brazilian president spoke. The French foreign minister listened.");
    assertThat(story.idOf("president")).contains("person:luiz-inacio-lula-da-silva");
    assertThat(story.idOf("minister")).contains("person:stephane-sejourne");
  }

  @Test
  void aGovernmentIsItsState() {
    Story story = new Story("President Joe Biden spoke. His administration denied the report.");
    assertThat(story.idOf("administration")).contains("state:USA");
    assertThat(story.kindOf("administration")).contains(ActorMention.Kind.METONYM);
  }

  @Test
  void aPossessivePronounFollowsTheSubject() {
    Story story = new Story("Ukrainian President Volodymyr Zelensky praised his army.");
    assertThat(story.idOf("his")).contains("person:volodymyr-zelensky");
  }

  @Test
  void anObjectPronounIsNotTheSubjectOfItsClause() {
    Story story = new Story("Olaf Scholz met Emmanuel Macron. Scholz thanked him.");
    assertThat(story.idOf("him")).contains("person:emmanuel-macron");
  }

  @Test
  void thePartsOfACompoundAreTwoActors() {
    Story story = new Story("The Biden-Xi meeting raised fears.");
    assertThat(story.idOf("Biden")).contains("person:joe-biden");
    assertThat(story.idOf("Xi")).contains("person:xi-jinping");
    assertThat(story.idOf("meeting")).isEmpty();
    assertThat(story.idOf("fears")).isEmpty();
  }

  @Test
  void aDemonymBeforeAThingIsTheState() {
    Story story = new Story("Iranian missiles hit a base. American forces responded.");
    assertThat(story.idOf("Iranian")).contains("state:IRN");
    assertThat(story.actorOf("forces").flatMap(Actor::country)).contains("USA");
    assertThat(story.actorOf("forces").map(Actor::sectors)).contains(List.of("MIL"));
  }

  @Test
  void groupsWithoutACountryStayWithoutOne() {
    Story story = new Story("Analysts warned that protesters could clash with police.");
    assertThat(story.idOf("Analysts")).contains("unnamed:CVL-analyst");
    assertThat(story.idOf("protesters")).contains("unnamed:CVL-protester");
    assertThat(story.actorOf("police").flatMap(Actor::country)).isEmpty();
  }

  @Test
  void anAppositionSaysWhoAStrangerIs() {
    Story story = new Story("Marta Keller, a Swiss novelist, criticized the ruling.");
    Actor keller = story.actorOf("Marta").orElseThrow();
    assertThat(keller.id()).isEqualTo("person:marta-keller");
    assertThat(keller.country()).contains("CHE");
    assertThat(story.idOf("novelist")).contains("person:marta-keller");
  }

  @Test
  void aBodyOfAStateHasAnIdOfItsOwn() {
    Story story = new Story("Peru's Foreign Ministry summoned the ambassador.");
    assertThat(story.idOf("Ministry")).contains("organization:PER-foreign-ministry");
  }

  @Test
  void aGroupIsTakenUpAgain() {
    Story story = new Story("The Houthis fired at a tanker. The group claimed the attack.");
    assertThat(story.idOf("Houthis")).contains("group:houthis");
    assertThat(story.idOf("group")).contains("group:houthis");
  }

  @Test
  void theArmyIsThatOfTheOnlyCountryInTheArticle() {
    Story story = new Story("Violence in Mali grew. The army blamed rebels.");
    assertThat(story.idOf("army")).contains("organization:MLI-army");
  }

  @Test
  void theSameTextGivesTheSameCast() {
    String text = "Joe Biden met Xi Jinping. He thanked him, and his ministers applauded.";
    assertThat(new Story(text).cast.mentions()).isEqualTo(new Story(text).cast.mentions());
  }
}
