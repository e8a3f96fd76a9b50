package org.dragoman.read.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.read.coreference.Traits.Count;
import org.dragoman.read.coreference.Traits.Gender;
import org.dragoman.read.coreference.Traits.Nature;
import org.junit.jupiter.api.Test;

final class TraitsTest {
  private static final Traits HE = new Traits(Gender.MALE, Count.ONE, Nature.PERSON);
  private static final Traits SHE = new Traits(Gender.FEMALE, Count.ONE, Nature.PERSON);
  private static final Traits STATE = new Traits(Gender.OPEN, Count.ONE, Nature.STATE);
  private static final Traits BODY = new Traits(Gender.OPEN, Count.ONE, Nature.BODY);

  @Test
  void genderIsNeverCrossed() {
    assertThat(HE.agrees(SHE)).isFalse();
  }

  @Test
  void numberIsNeverCrossed() {
    assertThat(HE.agrees(new Traits(Gender.OPEN, Count.MANY, Nature.PERSON))).isFalse();
  }

  @Test
  void aStateAndABodyMayBeTheSame() {
    assertThat(STATE.agrees(BODY)).isTrue();
    assertThat(STATE.agrees(HE)).isFalse();
  }

  @Test
  void whatIsNotShownAgreesWithAnything() {
    assertThat(Traits.OPEN.agrees(SHE)).isTrue();
    assertThat(Traits.OPEN.with(SHE)).isEqualTo(SHE);
  }
}
