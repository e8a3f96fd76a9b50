package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.table.Table;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final ActorBase BASE = ActorBase.shipped();
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 24);

  @Test
  void whoHeldAnOfficeIsKnownForAsManyDaysAsThereAreTerms() {
    Coverage known = of("PER", "defense-minister", "2018-04-02", "2018-04-11");
    assertThat(known.days()).isEqualTo(10);
    assertThat(known.named()).isEqualTo(10);
    assertThat(known.share()).isEqualTo(1);
    assertThat(known.rows()).isEqualTo(known.recalled()).isEqualTo(1);
  }

  @Test
  void theMonthOfAChangeIsInDoubt() {
    Coverage month = of("ALB", "defense-minister", "2008-02-25", "2008-04-05");
    assertThat(month.named()).isEqualTo(5 + 1 + 5);
    assertThat(month.doubtful()).isEqualTo(30);
  }

  @Test
  void anOfficeThatAStateDoesNotHaveIsNotMissing() {
    Coverage none = of("CRI", "defense-minister", "2010-01-01", "2010-12-31");
    assertThat(none.days()).isZero();
    assertThat(none.share()).isEqualTo(1);
  }

  @Test
  void noTermFallsIntoAStretchWithoutTheOffice() {
    for (Table.Row row : Table.load(ActorBase.class, "unfilled.tsv").rows()) {
      LocalDate from = LocalDate.parse(row.get("from"));
      assertThat(BASE.termsOf(row.get("of"), BASE.office(row.get("office"))))
          .as("line " + row.line())
          .noneMatch(term -> term.surelyHolds(from));
      assertThat(BASE.states().find(row.get("of"))).as("line " + row.line()).isPresent();
      assertThat(row.get("why")).as("line " + row.line()).isNotBlank();
    }
  }

  @Test
  void foreignMinistersAreKnownOnMostDays() {
    assertThat(share("foreign-minister")).isGreaterThan(.90);
  }

  @Test
  void defenceMinistersAreKnownOnMostDays() {
    assertThat(share("defense-minister")).isGreaterThan(.80);
  }

  private static double share(String office) {
    List<Coverage> all = Coverage.of(BASE, office, FIRST, LAST);
    double named = all.stream().mapToInt(Coverage::named).sum();
    return named / all.stream().mapToInt(Coverage::days).sum();
  }

  private static Coverage of(String state, String office, String first, String last) {
    Optional<Coverage> found =
        Coverage.of(BASE, office, LocalDate.parse(first), LocalDate.parse(last)).stream()
            .filter(coverage -> coverage.state().equals(state))
            .findFirst();
    return found.orElseThrow();
  }
}
