package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.model.finding.Actor;
import org.junit.jupiter.api.Test;

class InquiryTest {
  private static final Inquiry INQUIRY = new Inquiry(ActorBase.shipped());

  @Test
  void anOfficeNamesItsHolderTheRowAndWhoHeldItBefore() {
    Answer answer = ask("the Colombian president", "2012-05-01");
    Answer.Candidate santos = answer.meant().orElseThrow();
    assertThat(santos.actor().name()).isEqualTo("Juan Manuel Santos");
    assertThat(santos.why()).contains("holds the office", "2010-08-07");
    assertThat(santos.held())
        .anySatisfy(h -> assertThat(h.origin().table()).isEqualTo("terms.tsv"));
    assertThat(santos.origin()).map(Origin::table).contains("persons.tsv");
    assertThat(answer.others())
        .extracting(c -> c.actor().id())
        .contains("person:alvaro-uribe", "person:ivan-duque")
        .doesNotContain("person:juan-manuel-santos");
    assertThat(answer.reason()).isEmpty();
  }

  @Test
  void aSurnameOfSeveralShowsThemAll() {
    Answer answer = ask("Castro", "2012-05-01");
    assertThat(answer.meant()).map(c -> c.actor().id()).contains("person:raul-castro");
    assertThat(answer.others())
        .extracting(c -> c.actor().id())
        .contains("person:fidel-castro", "person:xiomara-castro");
  }

  @Test
  void anOfficeWithoutCountrySaysWhatIsMissing() {
    assertThat(ask("the president", "2012-05-01").reason()).contains("of no country");
    assertThat(
            INQUIRY
                .ask("the president", Optional.of(LocalDate.of(2012, 5, 1)), Optional.of("France"))
                .meant())
        .map(Answer.Candidate::actor)
        .map(Actor::name)
        .contains("Nicolas Sarkozy");
  }

  @Test
  void aThingIsNobodyAndTheReasonSaysSo() {
    Answer tensions = ask("tensions", "2012-05-01");
    assertThat(tensions.meant()).isEmpty();
    assertThat(tensions.reason()).contains("no table knows");
    Answer visit = ask("the Colombian tensions", "2012-05-01");
    assertThat(visit.meant()).isEmpty();
    assertThat(visit.reason()).contains("names nobody", "COL");
    assertThat(ask(" ", "2012-05-01").reason()).isEqualTo("no words");
  }

  private static Answer ask(String phrase, String day) {
    return INQUIRY.ask(phrase, Optional.of(LocalDate.parse(day)), Optional.empty());
  }
}
