package org.dragoman.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NamedRulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"1998-04-12", "2000-04-23", "2024-03-31", "2025-04-20", "2026-04-05"})
  void easterIsTheSundayOfTheGregorianComputus(LocalDate sunday) {
    assertThat(NamedRules.easter(sunday.getYear())).isEqualTo(sunday);
  }
}
