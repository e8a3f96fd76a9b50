package org.dragoman.extract.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {
  private final Scale scale = Scale.load();

  @ParameterizedTest
  @EnumSource(StandingKind.class)
  void everyStandingHasAFactualityOnTheScale(StandingKind kind) {
    assertThat(scale.factuality(kind)).isBetween(-3.0, 3.0);
  }

  @Test
  void whatIsPlainlyReportedHasNoMode() {
    assertThat(scale.ploverMode(StandingKind.HAPPENED)).isEmpty();
    assertThat(scale.ploverMode(StandingKind.NEGATED)).contains("negation");
    assertThat(scale.ploverMode(StandingKind.PLANNED)).contains("future");
  }

  @Test
  void aFactIsSurerThanAnAllegationAndThatThanADenial() {
    assertThat(scale.factuality(StandingKind.HAPPENED))
        .isGreaterThan(scale.factuality(StandingKind.ALLEGED));
    assertThat(scale.factuality(StandingKind.ALLEGED))
        .isGreaterThan(scale.factuality(StandingKind.DENIED));
  }

  @Test
  void aStandingMustNotBeMissing() {
    Table table =
        Table.read("t", new StringReader("standing\tplover\tfactuality\nhappened\t\t3\n"));
    assertThatThrownBy(() -> Scale.of(table)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUnknownStandingIsReportedWithItsLine() {
    Table table = Table.read("t", new StringReader("standing\tplover\tfactuality\ngone\t\t3\n"));
    assertThatThrownBy(() -> Scale.of(table))
        .isInstanceOf(TableError.class)
        .hasMessageContaining("t:2");
  }
}
