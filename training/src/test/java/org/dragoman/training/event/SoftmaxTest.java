package org.dragoman.training.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
  private static List<Softmax.Row> rows() {
    List<Softmax.Row> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.add(new Softmax.Row(List.of("bias", "bombed", "n" + i % 3), "ASSAULT"));
      rows.add(new Softmax.Row(List.of("bias", "praised", "n" + i % 3), "SUPPORT"));
      rows.add(new Softmax.Row(List.of("bias", "sued", "n" + i % 3), "ACCUSE"));
    }
    return rows;
  }

  private static String best(Softmax model, String... features) {
    double[] shares = model.shares(List.of(features), 1);
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return model.labels().get(best);
  }

  @Test
  void wordsDecideWhatNumbersDoNot() {
    Softmax model = Softmax.trained(rows());
    assertThat(best(model, "bias", "bombed", "n0")).isEqualTo("ASSAULT");
    assertThat(best(model, "bias", "praised", "n0")).isEqualTo("SUPPORT");
    assertThat(best(model, "bias", "sued", "never seen")).isEqualTo("ACCUSE");
  }

  @Test
  void sharesOfAllLabelsMakeOne() {
    double[] shares = Softmax.trained(rows()).shares(List.of("bias", "n1"), 1.4);
    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void heatMakesLessSure() {
    Softmax model = Softmax.trained(rows());
    double cold = Arrays.stream(model.shares(List.of("bombed"), 1)).max().orElse(0);
    double warm = Arrays.stream(model.shares(List.of("bombed"), 3)).max().orElse(0);
    assertThat(warm).isLessThan(cold);
  }

  @Test
  void theSameRowsGiveTheSameTable() {
    String first = table(Softmax.trained(rows()));
    assertThat(table(Softmax.trained(rows()))).isEqualTo(first);
    assertThat(first)
        .startsWith("# source: trained by")
        .contains("ACCUSE\tlabel\tTYPES", "7\tversion", "1.25\ttemperature", "bombed\t\t");
  }

  private static String table(Softmax model) {
    TreeMap<String, Softmax> groups = new TreeMap<>();
    groups.put("TYPES", model);
    return new WeightsFile("7", 1.25, groups).table();
  }

  @Test
  void eachPartIsJudgedByTheOthers() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String code = i % 2 == 0 ? "195" : "051";
      String word = i % 2 == 0 ? "bombed" : "praised";
      samples.add(
          new Sample(List.of("bias", word), Optional.of(code), "ACCUSE", Rules.SILENT, i / 8));
    }
    HeldOut heldOut = HeldOut.of(samples);
    assertThat(heldOut.verdicts()).hasSize(40).allMatch(HeldOut.Verdict::hits);
    assertThat(heldOut.temperature()).isBetween(0.5, 3.0);
    assertThat(heldOut.toString())
        .contains("rules SILENT: 40 events, right: rules 0.000, classifier 1.000");
  }
}
