package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.store.Query.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every store answers.
public abstract class AskingContract extends KeepingContract {
  @Test
  void facetsChooseLines() {
    fill();
    assertThat(ids(LineKind.EVENT, Filter.ALL.with(Facet.STANDING, "threatened")))
        .containsExactly("event:h2");
    assertThat(ids(LineKind.EVENT, Filter.ALL.with(Facet.OUTLET, "Courier")))
        .containsExactly("event:c1");
    assertThat(ids(LineKind.INCIDENT, Filter.ALL.with(Facet.CAMEO, "17")))
        .containsExactly("incident:2");
    assertThat(ids(LineKind.STATEMENT, Filter.ALL.with(Facet.SPEAKER, "person:minister")))
        .containsExactly("statement:h1");
    assertThat(ids(LineKind.CLAIM, Filter.ALL.with(Facet.MANNER, "denies")))
        .containsExactly("claim:c1");
    assertThat(ids(LineKind.INCIDENT, Filter.ALL.with(Facet.DYAD, Facet.dyad("ARE", "NEA"))))
        .containsExactly("incident:1", "incident:2");
    assertThat(ids(LineKind.EVENT, Filter.ALL.with(Facet.COUNTRY, "NEA")))
        .containsExactlyInAnyOrder("event:h1", "event:h2", "event:c1");
    assertThat(ids(LineKind.PROPOSITION, Filter.ALL.with(Facet.CONFLICT, "disputed")))
        .containsExactly("proposition:1");
  }

  @Test
  void facetsAreJoinedAndTheirValuesAreAlternatives() {
    fill();
    Filter both =
        Filter.ALL
            .with(Facet.ACTOR, "person:minister")
            .with(Facet.TYPE, List.of("THREATEN", "AID"))
            .with(Facet.OUTLET, "Herald");
    assertThat(ids(LineKind.EVENT, both)).containsExactly("event:h1");
    assertThat(ids(LineKind.EVENT, both.with(Facet.OUTLET, "Nobody's"))).isEmpty();
  }

  @Test
  void linesAreFoundByWhatTheyArePartOf() {
    fill();
    assertThat(ids(LineKind.INCIDENT, Filter.ALL.with(Facet.PART, "event:c1")))
        .containsExactly("incident:2");
    assertThat(ids(LineKind.EVENT, Filter.ALL.with(Facet.WHOLE, "incident:2")))
        .containsExactlyInAnyOrder("event:h2", "event:c1");
    assertThat(ids(LineKind.STATEMENT, Filter.ALL.with(Facet.ARTICLE, "herald-1")))
        .containsExactly("statement:h1");
    assertThat(ids(LineKind.EVENT, Filter.ALL.with(Facet.STORY, "story:1"))).hasSize(3);
    assertThat(ids(LineKind.QUOTATION, Filter.ALL.with(Facet.STORY, "story:1")))
        .containsExactly("quotation:1");
    assertThat(ids(LineKind.ARTICLE, Filter.ALL.with(Facet.STORY, "story:1"))).hasSize(3);
    assertThat(ids(LineKind.INCIDENT, Filter.ALL.with(Facet.ARTICLE, "courier-1")))
        .containsExactly("incident:2");
    Filter three = Filter.ALL.with(Facet.ACTOR, "person:minister").with(Facet.ARTICLE, "courier-1");
    assertThat(ids(LineKind.EVENT, three)).containsExactly("event:c1");
  }

  @Test
  void bothClocksChooseAndSort() {
    fill();
    Period happened = between(Period.Clock.HAPPENED, "2031-03-04", "2031-03-04");
    assertThat(ids(LineKind.EVENT, Filter.ALL.during(happened))).containsExactly("event:c1");
    Period reported = between(Period.Clock.REPORTED, "2031-03-04", "2031-03-09");
    assertThat(ids(LineKind.EVENT, Filter.ALL.during(reported))).containsExactly("event:c1");
    assertThat(ids(LineKind.INCIDENT, Filter.ALL.during(reported))).isEmpty();
    Period any = new Period(Period.Clock.HAPPENED, Optional.empty(), Optional.empty());
    assertThat(ids(Query.of(LineKind.EVENT).where(Filter.ALL.during(any))))
        .as("without a date comes last")
        .containsExactly("event:c1", "event:h1", "event:h2");
  }

  @Test
  void whatIsDatedByAMonthIsInEveryPeriodThatTouchesIt() {
    store.replace(
        new TogetherRecord(
            List.of(
                Sample.incident("incident:m", "AID", "07", "happened", "2031-02"),
                Sample.incident("incident:w", "AID", "07", "happened", "2031-W08"),
                Sample.incident("incident:v", "AID", "07", "happened", "PAST_REF")),
            Map.of()));
    Period late = between(Period.Clock.HAPPENED, "2031-02-27", "2031-03-09");
    assertThat(ids(LineKind.INCIDENT, Filter.ALL.during(late))).containsExactly("incident:m");
    Period middle = between(Period.Clock.HAPPENED, "2031-02-23", "2031-02-23");
    assertThat(ids(LineKind.INCIDENT, Filter.ALL.during(middle)))
        .containsExactly("incident:m", "incident:w");
  }

  private static Period between(Period.Clock clock, String from, String to) {
    return new Period(clock, Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
  }

  @Test
  void wordsAreFoundWhateverTheirCaseAccentsAndEndings() {
    fill();
    assertThat(ids(LineKind.ARTICLE, Filter.ALL.saying("threatening BRIDGES")))
        .containsExactlyInAnyOrder("herald-1", "echo-1");
    assertThat(ids(LineKind.ARTICLE, Filter.ALL.saying("\"close the bridge\" minister")))
        .containsExactlyInAnyOrder("herald-1", "echo-1");
    assertThat(ids(LineKind.ARTICLE, Filter.ALL.saying("bridge -minister")))
        .containsExactly("courier-1");
    assertThat(ids(LineKind.CLAIM, Filter.ALL.saying("shel*"))).containsExactly("claim:c1");
    assertThat(ids(LineKind.ARTICLE, Filter.ALL.saying("\"the close bridge\""))).isEmpty();
    assertThat(ids(LineKind.ACTOR, Filter.ALL.saying("minister")))
        .containsExactly("person:minister");
    assertThat(ids(LineKind.INCIDENT, Filter.ALL.saying("troops"))).containsExactly("incident:2");
  }

  @Test
  void oddWordsAreNoErrors() {
    fill();
    for (String odd :
        List.of(
            "\"",
            "*",
            "-",
            "AND OR NOT",
            "a\" OR \"b",
            "words:bridge",
            "'; drop table line",
            "(((",
            "NEAR(a b)",
            "\u0000",
            "😀",
            "-bridge -minister",
            ":*",
            "a".repeat(5000))) {
      for (LineKind kind : LineKind.values()) {
        assertThat(ids(kind, Filter.ALL.saying(odd))).hasSizeLessThan(50);
      }
      try (Snapshot snapshot = store.snapshot()) {
        assertThat(snapshot.search(EnumSet.allOf(LineKind.class), Filter.ALL.saying(odd), 10))
            .hasSizeLessThan(11);
      }
    }
  }

  @Test
  void smallWordsAreFoundLikeOthers() {
    fill();
    assertThat(ids(LineKind.STATEMENT, Filter.ALL.saying("ours"))).contains("statement:h1");
    assertThat(ids(LineKind.STATEMENT, Filter.ALL.saying("theirs"))).isEmpty();
    assertThat(ids(LineKind.ARTICLE, Filter.ALL.saying("\"the bridge\"")))
        .isNotEmpty()
        .isEqualTo(ids(LineKind.ARTICLE, Filter.ALL.saying("the bridge")));
  }

  @Test
  void aSearchShowsTheWordsItFound() {
    fill();
    try (Snapshot snapshot = store.snapshot()) {
      List<Hit> hits =
          snapshot.search(
              Set.of(LineKind.ARTICLE, LineKind.STATEMENT), Filter.ALL.saying("ours bridge"), 10);
      assertThat(hits)
          .extracting(hit -> hit.line().id())
          .contains("statement:h1", "herald-1", "echo-1");
      Hit statement =
          hits.stream().filter(h -> h.line().id().equals("statement:h1")).findFirst().orElseThrow();
      assertThat(statement.snippet()).isEqualTo("The bridge is ours");
      assertThat(statement.marked())
          .extracting(span -> span.in(statement.snippet()))
          .containsExactly("bridge", "ours");
      Hit article =
          hits.stream().filter(h -> h.line().id().equals("herald-1")).findFirst().orElseThrow();
      assertThat(Sample.HERALD_TEXT.substring(article.at().orElseThrow()))
          .startsWith(article.snippet());
    }
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesFollowEachOtherWithoutRepeatingOrLeavingOut(Order order) {
    for (int i = 0; i < 23; i++) {
      store.add(
          Sample.article("a-" + i, "Herald", "2031-03-%02d".formatted(1 + i % 4), "Text " + i));
    }
    List<String> all = ids(Query.of(LineKind.ARTICLE).by(order));
    List<String> paged = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    int late = 0;
    do {
      try (Snapshot snapshot = store.snapshot()) {
        Page page = snapshot.lines(Query.of(LineKind.ARTICLE).by(order).atMost(5).after(cursor));
        page.lines().forEach(l -> paged.add(l.id()));
        assertThat(page.total()).isEqualTo(23 + late);
        cursor = page.next();
      }
      store.add(Sample.article("late-" + late++, "Herald", "2031-03-02", "Late"));
    } while (cursor.isPresent());
    assertThat(paged).containsAll(all).doesNotHaveDuplicates();
    assertThat(paged.stream().filter(all::contains)).containsExactlyElementsOf(all);
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    fill();
    try (Snapshot snapshot = store.snapshot()) {
      Query articles = Query.of(LineKind.ARTICLE).atMost(1);
      Optional<String> cursor = snapshot.lines(articles).next();
      assertThatThrownBy(() -> snapshot.lines(articles.by(Order.OLDEST).after(cursor)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the cursor is of a page in another order");
      assertThatThrownBy(() -> snapshot.lines(articles.after(Optional.of("x'y"))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("found x'y");
    }
  }

  @Test
  void aSnapshotStaysAsItWas() {
    store.add(Sample.herald());
    try (Snapshot before = store.snapshot()) {
      store.add(Sample.courier());
      store.replace(Sample.together());
      assertThat(before.revision()).isEqualTo(1);
      assertThat(before.lines(Query.of(LineKind.ARTICLE)).total()).isEqualTo(1);
      assertThat(before.counts(0).of(LineKind.INCIDENT)).isZero();
      assertThat(before.line(LineKind.ARTICLE, "courier-1")).isEmpty();
    }
    try (Snapshot after = store.snapshot()) {
      assertThat(after.revision()).isEqualTo(3);
      assertThat(after.counts(0).of(LineKind.INCIDENT)).isEqualTo(2);
    }
  }

  @Test
  void countsSayHowMuchThereIsAndWhatIsNew() {
    fill();
    try (Snapshot snapshot = store.snapshot()) {
      Counts all = snapshot.counts(0);
      assertThat(all.of(LineKind.ARTICLE)).isEqualTo(3);
      assertThat(all.of(LineKind.EVENT)).isEqualTo(3);
      assertThat(all.outlets()).isEqualTo(3);
      assertThat(all.copies()).isEqualTo(1);
      assertThat(all.standings()).isEqualTo(Map.of("happened", 2L));
      assertThat(all.conflicts()).isEqualTo(Map.of("disputed", 1L));
      assertThat(all.first()).contains(LocalDate.of(2031, 3, 3));
      assertThat(all.latest()).contains(LocalDate.of(2031, 3, 5));
      Counts since = snapshot.counts(1);
      assertThat(since.of(LineKind.ARTICLE)).isEqualTo(2);
      assertThat(since.of(LineKind.STATEMENT)).isZero();
      assertThat(since.outlets()).isEqualTo(2);
    }
  }

  @Test
  void aTimelineCountsIncidentsByLaneAndStanding() {
    fill();
    Period any = new Period(Period.Clock.HAPPENED, Optional.empty(), Optional.empty());
    try (Snapshot snapshot = store.snapshot()) {
      assertThat(snapshot.timeline(Filter.ALL.during(any), Snapshot.Unit.DAY))
          .containsExactly(
              new Bucket(LocalDate.of(2031, 3, 3), "threats", "happened", 1),
              new Bucket(LocalDate.of(2031, 3, 4), "deeds", "happened", 1));
      assertThat(
              snapshot.timeline(
                  Filter.ALL.with(Facet.TYPE, "COERCE").during(any), Snapshot.Unit.WEEK))
          .containsExactly(new Bucket(LocalDate.of(2031, 3, 3), "deeds", "happened", 1));
      assertThat(snapshot.timeline(Filter.ALL, Snapshot.Unit.YEAR))
          .extracting(Bucket::start)
          .containsOnly(LocalDate.of(2031, 1, 1));
    }
  }

  @Test
  void outletsAreSummedUp() {
    fill();
    try (Snapshot snapshot = store.snapshot()) {
      Map<String, OutletSum> sums = new java.util.HashMap<>();
      snapshot.outlets().forEach(sum -> sums.put(sum.outlet(), sum));
      assertThat(sums.keySet()).containsExactlyInAnyOrder("Courier", "Echo", "Herald");
      assertThat(sums.get("Herald").incidents()).isEqualTo(2);
      assertThat(sums.get("Herald").reportedFirst()).isEqualTo(1);
      assertThat(sums.get("Herald").alone()).isEqualTo(1);
      assertThat(sums.get("Courier").reportedFirst()).isZero();
      assertThat(sums.get("Echo").leftOut()).as("what two others report").isEqualTo(1);
      assertThat(ids(LineKind.INCIDENT, Filter.ALL.with(Facet.LEFT_OUT, "Echo"))).hasSize(1);
      assertThat(ids(LineKind.INCIDENT, Filter.ALL.with(Facet.LEFT_OUT, "Herald")))
          .hasSize((int) sums.get("Herald").leftOut());
      assertThat(sums.get("Echo").copiedFrom()).isEqualTo(Map.of("Herald", 1L));
      assertThat(sums.get("Courier").first()).contains(LocalDate.of(2031, 3, 5));
    }
  }

  @Test
  void edgesAndPlacesAreThoseOfIncidents() {
    fill();
    try (Snapshot snapshot = store.snapshot()) {
      assertThat(snapshot.edges(Filter.ALL, 10))
          .containsExactly(
              new Edge("person:minister", "state:NEA", 2, 0, List.of("incident:2", "incident:1")));
      assertThat(snapshot.edges(Filter.ALL.with(Facet.LANE, "threats"), 10))
          .containsExactly(new Edge("person:minister", "state:NEA", 1, 0, List.of("incident:1")));
      assertThat(snapshot.located(Filter.ALL.with(Facet.TYPE, "COERCE"), 10))
          .containsExactly(
              new Located("incident:2", "Ares", 40.5, 20.25, "city", "COERCE", "happened"));
      assertThat(snapshot.shares(LineKind.EVENT, Facet.TYPE, Filter.ALL, 10))
          .containsExactly(new Share("COERCE", 2), new Share("THREATEN", 1));
      assertThat(
              snapshot.shares(
                  LineKind.EVENT, Facet.TYPE, Filter.ALL.with(Facet.OUTLET, "Courier"), 10))
          .containsExactly(new Share("COERCE", 1));
    }
  }
}
