package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dragoman.extract.place.State;
import org.dragoman.model.table.Table;
import org.junit.jupiter.api.Test;

/// Since 2000 somebody is known on every day to head every state, but for the stretches that
/// `interregna.tsv` owns up to.
class InterregnaTest {
  private static final ActorBase BASE = ActorBase.shipped();
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 24);
  private static final int HEADS = 6;

  @Test
  void everyDayOfEveryStateHasAHeadOrIsOwnedUpTo() {
    List<String> open = new ArrayList<>();
    for (String state : states()) {
      gaps(state).forEach(gap -> open.add(state + " " + gap));
    }
    assertThat(open).containsExactlyInAnyOrderElementsOf(interregna());
  }

  @Test
  void aGapBetweenTwoHeadsIsSeen() {
    LocalDate day = LocalDate.of(2000, 8, 27);
    assertThat(gaps("SOM")).containsExactly(FIRST + ".." + day);
  }

  private static List<String> states() {
    return BASE.states().all().stream()
        .filter(state -> !state.cow().isEmpty())
        .map(State::iso3)
        .toList();
  }

  private static List<String> interregna() {
    return Table.load(ActorBase.class, "interregna.tsv").rows().stream()
        .map(row -> row.get("of") + " " + row.get("from") + ".." + row.get("to"))
        .toList();
  }

  /// Stretches without a head, as `2000-01-01..2000-08-27`; the end is blank after the last day.
  private static List<String> gaps(String state) {
    List<String> gaps = new ArrayList<>();
    LocalDate covered = FIRST;
    for (Term term : heads(state)) {
      if (term.from().isAfter(covered)) {
        gaps.add(covered + ".." + term.from());
      }
      LocalDate end = term.to().orElse(LAST.plusDays(1));
      covered = end.isAfter(covered) ? end : covered;
    }
    if (!covered.isAfter(LAST)) {
      gaps.add(covered + "..");
    }
    return gaps;
  }

  private static List<Term> heads(String state) {
    return StreamSupport.stream(BASE.offices().spliterator(), false)
        .filter(office -> office.rank() <= HEADS)
        .flatMap(office -> BASE.termsOf(state, office).stream())
        .filter(term -> term.to().map(to -> to.isAfter(FIRST)).orElse(true))
        .sorted(Comparator.comparing(Term::from))
        .toList();
  }
}
