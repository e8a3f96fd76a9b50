package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Claim.Evidence;
import org.dragoman.model.finding.Claim.Stance;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Finding;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
  private static final Extractor EXTRACTOR = Extractor.load();
  private static final String DISPUTE =
      """
      President Emmanuel Macron accused Viktor Orban on Tuesday, without presenting evidence, of smuggling weapons.
      Orban rejected Macron's allegations. He said that he has never been involved in smuggling.
      Macron also said that 300 rifles were seized at the border. He could impose sanctions on Hungary.
      """;
  private static final Findings FOUND = EXTRACTOR.extract(Readings.of(DISPUTE));

  @Test
  void anAccusationIsAnEventAndItsContentAClaim() {
    assertThat(FOUND.events())
        .filteredOn(e -> e.code().type() == EventType.ACCUSE)
        .first()
        .satisfies(e -> assertThat(e.standing().kind()).isEqualTo(StandingKind.HAPPENED));
    assertThat(accusation().holder().flatMap(Participant::actor))
        .hasValueSatisfying(id -> assertThat(id).contains("macron"));
  }

  @Test
  void aClaimSaysThatTheTextSeesNoEvidence() {
    assertThat(accusation().support().stated()).contains(Evidence.NONE);
    assertThat(accusation().support().span().map(s -> s.in(DISPUTE)))
        .contains("without presenting evidence");
  }

  @Test
  void aDenialIsAboutTheAccusationItAnswers() {
    List<Claim> denials = FOUND.claims().stream().filter(c -> c.stance() == Stance.DENIES).toList();
    assertThat(denials).hasSize(2);
    assertThat(denials).allSatisfy(d -> assertThat(d.about()).contains(accusation().id()));
  }

  @Test
  void anAssertionWithANumberIsAClaimWithIt() {
    assertThat(FOUND.claims())
        .filteredOn(c -> !c.quantities().isEmpty())
        .singleElement()
        .satisfies(c -> assertThat(c.quantities().getFirst().value()).isEqualTo(300));
  }

  @Test
  void whatIsAllegedNeverHappens() {
    assertThat(FOUND.events())
        .filteredOn(e -> e.within().isPresent())
        .allSatisfy(e -> assertThat(e.standing().kind()).isNotEqualTo(StandingKind.HAPPENED));
  }

  @Test
  void everyIdThatAFindingNamesIsThere() {
    Set<String> ids = new HashSet<>();
    FOUND.statements().stream().map(Finding::id).forEach(ids::add);
    FOUND.events().stream().map(Finding::id).forEach(ids::add);
    FOUND.claims().stream().map(Finding::id).forEach(ids::add);
    assertThat(ids)
        .hasSize(FOUND.statements().size() + FOUND.events().size() + FOUND.claims().size());
    assertThat(ids).containsAll(FOUND.claims().stream().flatMap(c -> c.about().stream()).toList());
    assertThat(ids).containsAll(withins());
  }

  @Test
  void everyActorThatAFindingNamesIsThere() {
    Set<String> actors = new HashSet<>();
    FOUND.actors().forEach(a -> actors.add(a.id()));
    assertThat(actors).containsAll(named());
  }

  @Test
  void theSameReadingGivesTheSameFindings() {
    assertThat(EXTRACTOR.extract(Readings.of(DISPUTE))).isEqualTo(FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "“”",
        "(((((",
        "said",
        "1",
        "no no no no not not",
        "\u0000\u0007",
        "…"
      })
  void oddTextNeverFails(String text) {
    assertThat(EXTRACTOR.extract(Readings.of(text)).claims()).isEmpty();
  }

  private static Claim accusation() {
    return FOUND.claims().stream()
        .filter(c -> c.derivation().rule().equals("claim/accusation"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> withins() {
    return FOUND.events().stream().map(Event::within).flatMap(Optional::stream).toList();
  }

  private static List<String> named() {
    List<Participant> participants =
        new ArrayList<>(
            FOUND.statements().stream().map(Statement::speaker).flatMap(Optional::stream).toList());
    FOUND.events().forEach(e -> participants.addAll(e.sources()));
    FOUND.events().forEach(e -> participants.addAll(e.targets()));
    FOUND.claims().forEach(c -> c.holder().ifPresent(participants::add));
    return participants.stream().map(Participant::actor).flatMap(Optional::stream).toList();
  }
}
