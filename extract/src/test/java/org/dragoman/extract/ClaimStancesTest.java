package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Claim.Stance;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who denies, doubts and accuses, and who only seems to.
class ClaimStancesTest {
  private static final Extractor EXTRACTOR = Extractor.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry denied that its planes had crossed the border. | denies: that its planes had crossed the border",
        "The general denied ordering the attack. | denies: ordering the attack",
        "The rebels denied any role in the ambush. | denies: any role in the ambush",
        "The governor rejected the allegations of fraud. | denies: the allegations of fraud",
        "Two senators doubted that the truce would hold. | doubts: that the truce would hold",
        "The embassy does not believe that the shots came from the north. | doubts: that the shots came from the north",
        "Analysts questioned the claim that the fort had fallen. | doubts: the claim",
      })
  void whoDeniesOrDoubtsTakesASide(String text, String stance) {
    assertThat(stances(text)).contains(stance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry denied requests for more guards.",
        "The court denied him bail.",
        "The consulate denied them a visa.",
        "No one denies that the letters reached the minister.",
        "The army would not confirm or deny the claim that it had fired.",
        "The ministry never denied the report.",
        "The president does not want to link the two questions.",
        "The envoy could not wait to leave the capital.",
        "Investigators do not know if the fuse was bought abroad.",
        "The company has failed to counter the narratives of its rivals.",
        "The guards were not considered a threat.",
      })
  void whoRefusesOrDoesNotSayTakesNone(String text) {
    assertThat(stances(text)).noneMatch(s -> s.startsWith("denies") || s.startsWith("doubts"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We have not signed the paper yet,\" the minister said.",
        "The witness said that he had not heard of the group.",
        "\"I was not in the room,\" the senator said. \"We were not inclusive.\""
      })
  void whoSaysWhatHeHasNotDoneDefendsHimselfOnlyIfHeIsAccused(String text) {
    assertThat(stances(text)).noneMatch(s -> s.startsWith("denies"));
  }

  @Test
  void whoAnswersAnAccusationDefendsHimself() {
    assertThat(
            stances(
                "Ukraine accused Belarus of hiding the crew. "
                    + "Belarus said that it had not hidden anybody."))
        .contains("denies: that it had not hidden anybody");
  }

  @Test
  void whoSaysWhatHeIsNotAnswersWhatHeIsAccusedOf() {
    Findings found =
        findings(
            "Emmanuel Macron accused Viktor Orban of fraud. \"I am not corrupt,\" Orban wrote.");
    assertThat(answered(found)).containsExactly("Viktor Orban of fraud");
  }

  @Test
  void whoIsNoSpyDefendsHimselfWhoeverAccusesHim() {
    assertThat(stances("\"I have never been a spy,\" the clerk said."))
        .contains("denies: I have never been a spy,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister did not blame the rebels for the fire.",
        "The man who is in charge of the police spoke on Monday.",
        "The officer took charge of the mission.",
        "Police arrested two men on suspicion of arson.",
        "There was no claim of responsibility on Monday.",
        "The film has crude depictions of the villagers."
      })
  void whoBlamesNobodyClaimsNothing(String text) {
    assertThat(stances(text)).isEmpty();
  }

  @Test
  void anAllegationThatANounNamesKeepsTheNoun() {
    assertThat(stances("The visit drew accusations of bribery."))
        .contains("asserts: accusations of bribery");
  }

  @Test
  void aBareDenialAnswersTheAccusationBeforeIt() {
    Findings found =
        findings(
            "Hungary accused Serbia of shelling the bridge. Romania accused Serbia of spying. "
                + "Serbia denied the charge.");
    assertThat(answered(found)).containsExactly("Serbia of spying");
  }

  @Test
  void whoQuestionsAClaimAnswersWhatItSays() {
    assertThat(answered(findings("Analysts questioned the claim that the fort had fallen.")))
        .containsExactly("that the fort had fallen");
  }

  @Test
  void aDenialThatSpellsOutTheDeedAnswersThatAccusation() {
    Findings found =
        findings(
            "Hungary accused Serbia of shelling the bridge. Romania accused Serbia of spying. "
                + "Serbia denied that it had shelled the bridge.");
    assertThat(answered(found)).containsExactly("Serbia of shelling the bridge");
  }

  @Test
  void whoReportsADenialIsNotAgainstTheOneWhoDenies() {
    Findings found =
        findings(
            "A spokesman for Serbia said that the minister denied that the army had bombed the village.");
    assertThat(found.claims())
        .filteredOn(c -> c.stance() == Stance.ASSERTS)
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.about()).doesNotContainAnyElementsOf(denied(found)));
  }

  /// What the content of denials is about, beside the denials themselves.
  private static List<String> denied(Findings found) {
    return found.claims().stream()
        .filter(c -> c.stance() == Stance.DENIES)
        .flatMap(c ->
            found.events().stream()
                .filter(e -> c.proposition().getFirst().contains(e.trigger()))
                .map(e -> e.id()))
        .toList();
  }

  private static List<String> answered(Findings found) {
    List<String> about =
        found.claims().stream()
            .filter(c -> c.stance() != Stance.ASSERTS)
            .flatMap(c -> c.about().stream())
            .toList();
    return found.claims().stream()
        .filter(c -> about.contains(c.id()))
        .map(c -> words(found, c).replace(" … ", " "))
        .toList();
  }

  private static List<String> stances(String text) {
    Findings found = findings(text);
    return found.claims().stream()
        .map(c -> c.stance().name().toLowerCase(Locale.ROOT) + ": " + words(found, c))
        .toList();
  }

  private static String words(Findings found, Claim claim) {
    return claim.proposition().stream()
        .map(found.article()::words)
        .collect(Collectors.joining(" … "));
  }

  private static Findings findings(String text) {
    Reading reading = Readings.of(text);
    return EXTRACTOR.extract(reading);
  }
}
