package org.dragoman.reconcile.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.crisis.Coverage.Stretch;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Standing;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.duplicate.Independence;
import org.dragoman.reconcile.incident.Incidents;
import org.dragoman.reconcile.incident.Parties;
import org.dragoman.reconcile.text.Terms;
import org.junit.jupiter.api.Test;

class TensionsTest {
  private static final String TEXT = "They threatened to bomb the port and accused it of piracy.";

  @Test
  void actsThreatsAndWordsAreKeptApart() {
    Standing happened = new Standing.Happened(Optional.empty());
    Tension.Day day =
        over(Newsroom.article("a", "2026-01-05", TEXT)
                .tells(
                    "threatened",
                    "person:donald-trump",
                    EventType.THREATEN,
                    "state:COL",
                    "2026-01-04",
                    happened)
                .tells(
                    "accused", "state:USA", EventType.ACCUSE, "state:COL", "2026-01-04", happened)
                .findings())
            .getFirst()
            .days()
            .getFirst();
    assertThat(List.of(day.acts(), day.threats(), day.words())).containsExactly(0, 1, 1);
    assertThat(day.score()).isNegative();
  }

  @Test
  void anArticleCoversItsDayAndTheOneBefore() {
    Tension tension =
        over(Newsroom.article("a", "2026-01-05", TEXT)
                .tells(
                    "accused",
                    "state:USA",
                    EventType.ACCUSE,
                    "state:COL",
                    "2026-01-02",
                    new Standing.Happened(Optional.empty()))
                .findings())
            .getFirst();
    assertThat(tension.coverage().stretches())
        .containsExactly(
            new Stretch(LocalDate.parse("2026-01-02"), LocalDate.parse("2026-01-02")),
            new Stretch(LocalDate.parse("2026-01-04"), LocalDate.parse("2026-01-05")));
  }

  @Test
  void anAllegationIsNoAct() {
    Standing alleged = new Standing.Alleged(Optional.empty(), Optional.empty());
    assertThat(
            over(
                Newsroom.article("a", "2026-01-05", TEXT)
                    .tells(
                        "bomb", "state:USA", EventType.ASSAULT, "state:COL", "2026-01-04", alleged)
                    .findings()))
        .isEmpty();
  }

  @Test
  void anUnknownDayIsNoDay() {
    assertThat(
            over(
                Newsroom.article("a", "2026-01-05", TEXT)
                    .tells(
                        "bomb",
                        "state:USA",
                        EventType.ASSAULT,
                        "state:COL",
                        "",
                        new Standing.Happened(Optional.empty()))
                    .findings()))
        .isEmpty();
  }

  private static List<Tension> over(Findings findings) {
    List<Findings> all = List.of(findings);
    Parties parties = Parties.among(all);
    Story story = new Story("story:1", "t", List.of("a"), Optional.empty(), Optional.empty());
    return new Tensions(parties, Parties.Level.PARTY, Scale.PLOVER)
        .over(
            new Incidents(Terms.load(), parties, new Independence(List.of(), Map.of()))
                .find(all, List.of(story)),
            List.of(LocalDate.parse("2026-01-05")));
  }
}
