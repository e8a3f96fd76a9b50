package org.dragoman.extract.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.dragoman.extract.Readings;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingOfTest {
  private static final StandingOf STANDING = StandingOf.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The army did not attack the town. | attack | negated",
        "The army attacked the town. | attacked | happened",
        "The army has never attacked the town. | attacked | negated",
        "No troops were sent to the border. | sent | negated",
        "Nobody was killed in the raid. | killed | negated",
        "The minister left without signing the accord. | signing | negated",
        "The envoy neither signed nor rejected the text. | signed | negated",
        "The envoy neither signed nor rejected the text. | rejected | negated",
        "The army not only attacked the town but burned it. | attacked | happened",
        "The rebels failed to capture the bridge. | capture | negated",
        "The rebels did not fail to capture the bridge. | capture | happened",
        "The rebels managed to capture the bridge. | capture | happened",
        "The rebels did not manage to capture the bridge. | capture | negated",
        "The government refused to release the prisoners. | release | negated",
        "Police prevented the crowd from storming the parliament. | storming | negated",
        "The army could attack the town. | attack | hypothetical",
        "The army may not have attacked the town. | attacked | hypothetical",
        "The army could not take the town. | take | negated",
        "The president will visit Ankara next week. | visit | planned",
        "The president plans to visit Ankara. | visit | planned",
        "The president is expected to visit Ankara. | visit | planned",
        "The two sides must stop the attacks. | stop | demanded",
        "The union called on the government to release the prisoners. | release | demanded",
        "The council urged both sides to withdraw. | withdraw | demanded",
        "If the army attacks, the rebels will respond. | attacks | hypothetical",
        "Did the army attack the town? | attack | hypothetical",
        "Troops were deployed to secure the border. | secure | planned",
        "The mayor hopes to meet the rebels. | meet | hypothetical",
        "Residents fear that the army attacked the town. | attacked | hypothetical",
        "The army is shelling the town. | shelling | ongoing",
        "The army continued to shell the town. | shell | ongoing",
        "Officials said that three people were killed. | killed | alleged",
        "The general denied ordering the attack. | ordering | denied",
        "The general threatened to close the strait. | close | threatened",
        "The general issued a threat of military action. | action | threatened",
        "The general threatened military action. | action | threatened",
        "The alleged involvement of the guard is unclear. | involvement | alleged",
        "A potential attack worries the town. | attack | hypothetical",
        "The planned talks were welcomed. | talks | planned",
        "The ministry rejected allegations of torture. | torture | alleged",
        "Fears of an invasion spread. | invasion | hypothetical",
        "Any military action would carry risks. | action | hypothetical",
        "The United States has previously imposed sanctions on the minister. | imposed | historical",
        "Norway has previously fined the firm and expelled its director as a spy. | expelled | historical",
        "The court had previously fined the firm and on Monday expelled its director. | expelled | happened",
        "Bombing could result in casualties. | casualties | hypothetical",
        "Bombing could result in casualties. | Bombing | hypothetical",
        "The army launched an attack on the town. | attack | happened",
        "The army did not launch an attack on the town. | attack | negated",
        "The army reportedly shelled the town. | shelled | alleged",
        "The army nearly attacked the town. | attacked | negated",
        "The government cancelled the visit. | visit | negated",
        "The minister condemned the attack. | attack | happened",
        "The minister did not condemn the attack. | attack | happened",
        "Leaders fear the attack. | attack | happened",
        "The group stopped buying oil. | buying | negated",
        "The government decided to expel the envoy. | expel | planned",
        "The court ordered the government to release the prisoners. | release | demanded",
        "The judge accused the guards of looting the museum. | looting | alleged",
        "The court ruled out an invasion. | invasion | negated",
        "Rather than attack the town, the army withdrew. | attack | negated",
        "The army no longer attacks the town. | attacks | negated",
        "The crisis could strain relations and reduce cooperation. | reduce | hypothetical",
        "The army was forced to withdraw. | withdraw | happened",
        "The two sides agreed to exchange prisoners. | exchange | planned",
        "The exercise has heightened fears that other countries could be targeted. | targeted | hypothetical",
        "He insisted that he has never taken bribes. | taken | denied",
        "The operation that captured the leader was praised. | captured | happened",
        "The government is ready to negotiate. | negotiate | hypothetical",
        "The president was unable to attend the summit. | attend | negated",
        "Israel is considering a strike on the plant. | strike | hypothetical",
        "They are likely to attack soon. | attack | hypothetical",
        "The army began to withdraw. | withdraw | ongoing",
        "The president asked whether the army had attacked. | attacked | hypothetical",
      })
  void theWordsAroundAnEventDecideHowItStands(String text, String trigger, String kind) {
    assertThat(of(text, trigger).kind().name().toLowerCase(Locale.ROOT)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The army attacked the town. | The army did not attack the town. | negated",
        "The army attacked the town. | The army could attack the town. | hypothetical",
        "The army attacked the town. | The army will attack the town. | planned",
        "The army attacked the town. | The army reportedly attacked the town. | alleged",
        "The army attacked the town. | The town was attacked by the army. | happened",
        "The army attacked the town. | The army never attacked the town. | negated",
      })
  void aTwinDiffersExactlyAsItShould(String plain, String twin, String kind) {
    assertThat(of(plain, "attacked").kind().name()).isEqualTo("HAPPENED");
    String trigger = twin.contains("attacked") ? "attacked" : "attack";
    assertThat(of(twin, trigger).kind().name().toLowerCase(Locale.ROOT)).isEqualTo(kind);
  }

  @Test
  void anAllegationNamesWhoMakesIt() {
    String text = "The judge accused the guards of looting the museum.";
    assertThat(holder(text, of(text, "looting"))).contains("The judge");
  }

  @Test
  void aDenialNamesWhoDenies() {
    String text = "The general denied ordering the attack.";
    assertThat(holder(text, of(text, "ordering"))).contains("The general");
  }

  @Test
  void aThreatNamesWhoThreatensThoughItIsANoun() {
    String text = "The general issued a threat of military action.";
    assertThat(holder(text, of(text, "action"))).contains("The general");
  }

  @Test
  void theDecidingWordsAreKept() {
    String text = "The rebels failed to capture the bridge.";
    assertThat(of(text, "capture").span().map(s -> s.in(text))).contains("failed");
  }

  private static Standing of(String text, String trigger) {
    Reading reading = Readings.of(text);
    Token word = Readings.word(reading, trigger);
    return STANDING.of(
        new StandingQuestion(
            reading,
            Readings.sentence(reading, word),
            word,
            new Cast.Builder().build(),
            Optional.empty(),
            false));
  }

  private static Optional<String> holder(String text, Standing standing) {
    return standing.holder().map(p -> p.mention().getFirst().in(text));
  }
}
