package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who "his Chinese counterpart" is. Texts are published on 14 March 2024.
class CounterpartsTest {
  @Test
  void aForeignMinistersCounterpartHoldsTheSameOffice() {
    Story story = new Story("Antony Blinken met his Chinese counterpart in Munich.");
    assertThat(story.idOf("counterpart")).contains("person:wang-yi");
    assertThat(story.whyOf("counterpart")).contains("the counterpart of Antony Blinken");
  }

  @Test
  void aLeadersCounterpartLeadsTheOtherState() {
    Story story = new Story("German Chancellor Olaf Scholz called his French counterpart.");
    assertThat(story.idOf("counterpart")).contains("person:emmanuel-macron");
    Story other = new Story("U.S. President Joe Biden called his Israeli counterpart.");
    assertThat(other.idOf("counterpart")).contains("person:benjamin-netanyahu");
  }

  @Test
  void whoeverIsNamedBesideItOutranksTheBase() {
    Story story = new Story("Antony Blinken met his Peruvian counterpart, Ana Ruiz, in Lima.");
    assertThat(story.idOf("counterpart")).contains("person:ana-ruiz");
  }

  @Test
  void ofAnOfficeThatTheBaseDoesNotKnowOnlyTheSectorIsSure() {
    Story story = new Story("Marta Keller, a Swiss police chief, met her Chilean counterpart.");
    assertThat(story.idOf("counterpart")).contains("unnamed:CHL-COP-counterpart");
  }
}
