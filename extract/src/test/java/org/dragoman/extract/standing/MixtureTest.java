package org.dragoman.extract.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;
import org.junit.jupiter.api.Test;

class MixtureTest {
  private static final String HEAD = "what\tfact\tpossible\tuncertain\tcounterfact\testimate\n";
  private static final String ROWS =
      """
      weights\t0.5\t0.5\t0.5\t0.5\t0.25
      network\t1\t1\t1\t1\t0.75
      constant\t0\t0\t0\t0\t0.5
      importance\t1\t2\t3\t1\t1
      """;
  private static final Judgement SURE = new Judgement(List.of(0.7, 0.1, 0.1, 0.1), 2);
  private static final Judgement DENIED = new Judgement(List.of(0.1, 0.1, 0.1, 0.7), -2);

  private static Mixture mixture(String rows) {
    return Mixture.of(Table.read("m", new StringReader(HEAD + rows)));
  }

  @Test
  void whoCountsMoreDecides() {
    Judgement mixed = mixture(ROWS).of(SURE, DENIED);
    assertThat(mixed.shares().get(3)).isGreaterThan(mixed.shares().get(0));
    assertThat(mixed.shares().get(0)).isGreaterThan(mixed.shares().get(1));
    assertThat(mixed.estimate()).isEqualTo(0.25 * 2 - 0.75 * 2 + 0.5);
  }

  @Test
  void mixedSharesSumToOneEvenIfOneSaysNever() {
    Judgement never = new Judgement(List.of(0.0, 0.0, 0.0, 1.0), -3);
    Judgement mixed = mixture(ROWS).of(never, never);
    assertThat(mixed.shares().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(mixed.shares().get(3)).isGreaterThan(0.99);
  }

  @Test
  void theShippedMixtureListensToBoth() {
    Mixture shipped = Mixture.load();
    double both = shipped.of(DENIED, DENIED).estimate();
    assertThat(shipped.of(SURE, DENIED).estimate()).isGreaterThan(both);
    assertThat(shipped.of(DENIED, SURE).estimate()).isGreaterThan(both);
    assertThat(shipped.importance()).hasSize(4).allMatch(weight -> weight > 0);
  }

  @Test
  void aTableThatLacksARowIsRefused() {
    String rows = ROWS.substring(ROWS.indexOf("network"));
    assertThatThrownBy(() -> mixture(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lacks weights");
  }

  @Test
  void aBrokenCellIsReportedWithItsLine() {
    assertThatThrownBy(() -> mixture(ROWS.replace("0.25", "much")))
        .isInstanceOf(TableError.class)
        .hasMessageContaining("m:2");
  }
}
