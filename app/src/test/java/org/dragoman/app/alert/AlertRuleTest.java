package org.dragoman.app.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.dragoman.app.material.Cause;
import org.dragoman.app.material.Material;
import org.dragoman.app.material.Material.Reported;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Deed.Part;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;
import org.junit.jupiter.api.Test;

class AlertRuleTest {
  private static final LocalDate DAY = LocalDate.parse("2001-05-01");
  private static final Reported RAID =
      new Reported(
          new Deed(DAY, "ARC", "BOE", Part.ACT, "194", -10, 1, "i1"), StandingKind.HAPPENED);

  @Test
  void aRuleTakesWhatFitsPartyTypeAndWorth() {
    assertThat(rule("r\tARC\t*\tact\t\t9\t\t").takes(RAID)).isTrue();
    assertThat(rule("r\tBOE\t*\tact\t\t9\t\t").takes(RAID)).isFalse();
    assertThat(rule("r\t*\t*\tthreat\t\t\t\t").takes(RAID)).isFalse();
    assertThat(rule("r\t*\t*\tact\t\t10.5\t\t").takes(RAID)).isFalse();
    assertThat(rule("r\t*\t*\t19\t\t\t\t").takes(RAID)).isTrue();
    assertThat(rule("r\t*\t*\tact\tthreatened|alleged\t\t\t").takes(RAID)).isFalse();
  }

  @Test
  void aMistakeIsNamedWithLineAndWhatIsAllowed() {
    assertThatThrownBy(() -> rule("r\t*\t*\tpeace\t\t\t\t"))
        .isInstanceOf(TableError.class)
        .hasMessageContaining("rules.tsv:2")
        .hasMessageContaining("worse, better, act");
    assertThatThrownBy(() -> rule("r\t*\t*\tact\trumoured\t\t\t"))
        .hasMessageContaining("'rumoured'")
        .hasMessageContaining("happened, ongoing");
    assertThatThrownBy(() -> rule("r\t*\t*\tact\t\tmuch\t\t")).hasMessageContaining("'much'");
    assertThatThrownBy(() -> rule("r\t*\t*\tact\t\t\t25-7\t")).hasMessageContaining("22-07");
    assertThatThrownBy(() -> rule("r\t*\t*\tact\t\t\t\tshrill"))
        .hasMessageContaining("low, normal");
    assertThatThrownBy(() -> rule("\t*\t*\tact\t\t\t\t")).hasMessageContaining("a name");
  }

  @Test
  void quietHoursGoOverMidnight() {
    QuietHours night = QuietHours.of("22-07");
    assertThat(List.of(23, 3, 6)).allMatch(h -> night.contain(LocalTime.of(h, 30)));
    assertThat(List.of(7, 12, 21)).noneMatch(h -> night.contain(LocalTime.of(h, 30)));
    assertThat(QuietHours.NONE.contain(LocalTime.MIDNIGHT)).isFalse();
  }

  @Test
  void aLowerRuleNeverSilencesAHigherOne() {
    AlertRule low = rule("low\t*\t*\tact\t\t\t00-24\tlow");
    AlertRule high = rule("high\t*\t*\tact\t\t\t\thigh");
    Material material =
        new Material(
            List.of(),
            List.of(RAID),
            Map.of("i1", new Cause("the raid", "Courier")),
            List.of(),
            "");
    for (List<AlertRule> rules : List.of(List.of(low, high), List.of(high, low))) {
      assertThat(new AlertJudge(rules, material, DAY).judge(List.of()))
          .singleElement()
          .satisfies(a -> {
            assertThat(a.urgency()).isEqualTo(Urgency.HIGH);
            assertThat(a.evidence()).containsExactly(new Cause("the raid", "Courier"));
          });
    }
  }

  @Test
  void whatIsOlderIsNotTold() {
    Material material = new Material(List.of(), List.of(RAID), Map.of(), List.of(), "");
    AlertRule all = rule("all\t*\t*\tact\t\t\t\t");
    assertThat(new AlertJudge(List.of(all), material, DAY.plusDays(1)).judge(List.of())).isEmpty();
  }

  private static AlertRule rule(String row) {
    String head = "name\tsource\ttarget\ttype\tstanding\tthreshold\tquiet\turgency\n";
    return AlertRule.of(Table.read("rules.tsv", new StringReader(head + row)).rows().getFirst());
  }
}
