package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.finding.Findings;
import org.dragoman.store.Query.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every store does, whichever database is behind it.
public abstract class StoreContract {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private RecordStore store;

  /// An empty store.
  protected abstract RecordStore empty() throws Exception;

  /// The same store, opened again after it was closed.
  protected abstract RecordStore again();

  @BeforeEach
  void open() throws Exception {
    store = empty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void fill() {
    store.add(Sample.herald());
    store.add(Sample.courier());
    store.add(Sample.echo());
    store.replace(Sample.together());
  }

  private List<String> ids(Query query) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.lines(query).lines().stream().map(Line::id).toList();
    }
  }

  private List<String> ids(LineKind kind, Filter filter) {
    return ids(Query.of(kind).where(filter).by(Order.OLDEST));
  }

  private Line line(LineKind kind, String id) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.line(kind, id).orElseThrow();
    }
  }

  private JsonNode object(LineKind kind, String id) {
    return MAPPER.readTree(line(kind, id).json());
  }

  private static Attribution me() {
    return new Attribution("Mara", Instant.parse("2031-03-06T10:00:00Z"), "misread");
  }

  @Test
  void anEmptyStoreHasNothingAndSaysSo() {
    assertThat(store.revision()).isZero();
    assertThat(store.articles()).isEmpty();
    try (Snapshot snapshot = store.snapshot()) {
      for (LineKind kind : LineKind.values()) {
        assertThat(snapshot.lines(Query.of(kind)).total()).isZero();
      }
      assertThat(snapshot.counts(0).latest()).isEmpty();
      assertThat(snapshot.outlets()).isEmpty();
    }
  }

  @Test
  void anArticleComesBackAsItWasAdded() {
    ArticleRecord herald = Sample.herald();
    Added added = store.add(herald);
    assertThat(added).isEqualTo(new Added("herald-1", Added.Outcome.NEW, 1));
    assertThat(line(LineKind.ARTICLE, "herald-1").json()).isEqualTo(herald.lines().get(0));
    assertThat(line(LineKind.STATEMENT, "statement:h1").json()).isEqualTo(herald.lines().get(1));
    assertThat(line(LineKind.STATEMENT, "statement:h1").words()).isEqualTo("The bridge is ours");
  }

  @Test
  void wordsAreTakenByCodePoints() {
    store.add(Sample.courier());
    assertThat(line(LineKind.EVENT, "event:c1").words())
        .isEqualTo("Troops closed the bridge on Tuesday 😀.");
    assertThat(line(LineKind.CLAIM, "claim:c1").words()).isEqualTo("shelling near Ares");
  }

  @Test
  void addingAgainChangesNothing() {
    fill();
    long revision = store.revision();
    assertThat(store.add(Sample.herald()).outcome()).isEqualTo(Added.Outcome.KNOWN);
    assertThat(store.replace(Sample.together())).isEqualTo(revision);
    assertThat(store.revision()).isEqualTo(revision);
  }

  @Test
  void anArticleReadAnewReplacesWhatItSaid() {
    fill();
    ArticleRecord shorter =
        new ArticleRecord(Optional.empty(), Sample.herald().lines().subList(0, 2));
    assertThat(store.add(shorter).outcome()).isEqualTo(Added.Outcome.CHANGED);
    assertThat(ids(LineKind.EVENT, Filter.ALL)).containsExactly("event:c1");
    assertThat(ids(LineKind.STATEMENT, Filter.ALL)).containsExactly("statement:h1");
    assertThat(object(LineKind.ARTICLE, "echo-1").path("duplicateOf").asString())
        .isEqualTo("herald-1");
  }

  @Test
  void whatRestedOnAChangedArticleIsMadeAnewByTheNextReconciliation() {
    fill();
    List<String> lines = new ArrayList<>(Sample.courier().lines());
    lines.set(0, lines.get(0).replace("2031-03-05", "2031-03-01"));
    store.add(new ArticleRecord(Optional.empty(), lines));
    store.replace(Sample.together());
    Filter first = Filter.ALL.with(Facet.FIRST_OUTLET, "Courier");
    assertThat(ids(LineKind.INCIDENT, first)).containsExactly("incident:2");
  }

  @Test
  void whatIsNoLineOfTheArticleIsRefusedWhole() {
    List<String> lines = new ArrayList<>(Sample.herald().lines());
    lines.add(Sample.courier().lines().get(1));
    assertThatThrownBy(() -> store.add(new ArticleRecord(Optional.empty(), lines)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("event event:c1 is not of the article herald-1");
    assertThatThrownBy(
            () -> store.add(new ArticleRecord(Optional.empty(), List.of("{\"type\":\"poem\"}"))))
        .hasMessageContaining("found the type poem");
    assertThat(store.articles()).isEmpty();
    assertThat(store.revision()).isZero();
  }

  @Test
  void findingsComeBackInTheOrderOfPublication() {
    Findings late = SampleFindings.of("herald-1", "2031-03-09");
    Findings early = SampleFindings.of("courier-1", "2031-03-01");
    store.add(new ArticleRecord(Optional.of(late), dated("herald-1", "2031-03-09")));
    store.add(new ArticleRecord(Optional.of(early), dated("courier-1", "2031-03-01")));
    store.add(Sample.echo());
    List<Findings> found = new ArrayList<>();
    store.findings(found::add);
    assertThat(found).containsExactly(early, late);
  }

  private static List<String> dated(String article, String published) {
    return Sample.article(article, "Herald", published, Sample.HERALD_TEXT).lines();
  }

  @Test
  void findingsThatChangedAreTakenThoughTheLinesAreTheSame() {
    List<String> lines = dated("herald-1", "2031-03-09");
    store.add(new ArticleRecord(Optional.empty(), lines));
    Findings findings = SampleFindings.of("herald-1", "2031-03-09");
    ArticleRecord with = new ArticleRecord(Optional.of(findings), lines);
    assertThat(store.add(with).outcome()).isEqualTo(Added.Outcome.CHANGED);
    assertThat(store.add(with).outcome()).isEqualTo(Added.Outcome.KNOWN);
    List<Findings> found = new ArrayList<>();
    store.findings(found::add);
    assertThat(found).containsExactly(findings);
  }

  @Test
  void anActorIsThereBeforeReconciliationAndReplacedByIt() {
    List<String> lines = new ArrayList<>(Sample.herald().lines());
    lines.add(1, "{\"type\":\"actor\",\"id\":\"person:minister\",\"name\":\"the minister\"}");
    store.add(new ArticleRecord(Optional.empty(), lines));
    assertThat(line(LineKind.ACTOR, "person:minister").words()).isEqualTo("the minister");
    store.replace(Sample.together());
    assertThat(line(LineKind.ACTOR, "person:minister").words()).isEqualTo("Anna Vell");
  }

  @Test
  void reconciliationReplacesWhatTheOneBeforeSaid() {
    fill();
    long revision = store.replace(Sample.togetherWithout("incident:1"));
    assertThat(revision).isEqualTo(store.revision());
    assertThat(ids(LineKind.INCIDENT, Filter.ALL)).containsExactly("incident:2");
    assertThat(ids(LineKind.STORY, Filter.ALL)).containsExactly("story:1");
  }

  @Test
  void aCopyIsMarkedWhenReconciliationFindsIt() {
    fill();
    assertThat(object(LineKind.ARTICLE, "echo-1").path("duplicateOf").asString())
        .isEqualTo("herald-1");
    assertThat(ids(LineKind.ARTICLE, Filter.ALL.with(Facet.COPY, "yes"))).containsExactly("echo-1");
    store.replace(new TogetherRecord(Sample.together().lines(), Map.of()));
    assertThat(object(LineKind.ARTICLE, "echo-1").path("duplicateOf").isNull()).isTrue();
    assertThat(ids(LineKind.ARTICLE, Filter.ALL.with(Facet.COPY, "yes"))).isEmpty();
  }

  @Test
  void everythingIsThereAfterClosingAndOpening() {
    fill();
    long revision = store.revision();
    store.close();
    store = again();
    assertThat(store.revision()).isEqualTo(revision);
    assertThat(store.articles()).containsExactlyInAnyOrder("herald-1", "courier-1", "echo-1");
    assertThat(line(LineKind.INCIDENT, "incident:2").words())
        .isEqualTo("The minister threatened to close the bridge.");
  }

  @Test
  void aStoreThatIsOpenIsNotOpenedTwice() {
    fill();
    assertThatThrownBy(this::again)
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("is in use by another process");
    assertThat(store.articles()).hasSize(3);
  }

  @Test
  void aPageOfArticlesLeavesTheTextOut() {
    fill();
    try (Snapshot snapshot = store.snapshot()) {
      Line first = snapshot.lines(Query.of(LineKind.ARTICLE)).lines().getFirst();
      assertThat(first.id()).isEqualTo("courier-1");
      assertThat(MAPPER.readTree(first.json()).has("text")).isFalse();
      assertThat(MAPPER.readTree(first.json()).path("title").asString())
          .isEqualTo("News of courier-1");
      assertThat(snapshot.text("courier-1")).contains(Sample.COURIER_TEXT);
      Line tension = snapshot.lines(Query.of(LineKind.TENSION)).lines().getFirst();
      assertThat(tension.id()).isEqualTo("tension:ARE>NEA");
      assertThat(MAPPER.readTree(tension.json()).path("acts").asInt()).isEqualTo(2);
      assertThat(MAPPER.readTree(tension.json()).has("days")).isFalse();
      assertThat(snapshot.line(LineKind.TENSION, "tension:ARE>NEA").orElseThrow().json())
          .contains("\"days\"");
    }
  }

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

  @Test
  void whatIsRejectedLeavesListsAndComesBackWhenTakenBack() {
    fill();
    Recorded made = store.correct(new Correction.Reject(LineKind.INCIDENT, "incident:1", me()));
    assertThat(made.applies()).isTrue();
    assertThat(ids(LineKind.INCIDENT, Filter.ALL)).containsExactly("incident:2");
    assertThat(ids(LineKind.INCIDENT, Filter.ALL.amongRejected())).containsExactly("incident:1");
    JsonNode rejected = object(LineKind.INCIDENT, "incident:1");
    assertThat(rejected.path("corrected").path("rejected").asBoolean()).isTrue();
    assertThat(rejected.path("corrected").path("by").path(0).path("who").asString())
        .isEqualTo("Mara");
    assertThat(rejected.path("corrected").path("by").path(0).path("why").asString())
        .isEqualTo("misread");
    try (Snapshot snapshot = store.snapshot()) {
      assertThat(snapshot.counts(0).of(LineKind.INCIDENT)).isEqualTo(1);
      assertThat(snapshot.edges(Filter.ALL, 9).getFirst().incidents()).isEqualTo(1);
    }
    String before = Sample.together().lines().get(3);
    assertThat(store.withdraw(made.number(), me())).isPresent();
    assertThat(line(LineKind.INCIDENT, "incident:1").json()).isEqualTo(before);
    assertThat(ids(LineKind.INCIDENT, Filter.ALL)).hasSize(2);
    assertThat(store.withdraw(made.number(), me())).isEmpty();
    assertThat(store.corrections()).hasSize(1);
    assertThat(store.corrections().getFirst().withdrawn()).isPresent();
  }

  @Test
  void aRecodedEventIsFoundUnderItsNewCodeAndKeepsTheOldOne() {
    fill();
    store.correct(
        new Correction.Recode(
            LineKind.EVENT,
            "event:h1",
            Optional.of("ACCUSE"),
            Optional.of("112"),
            Optional.of("denied"),
            me()));
    assertThat(ids(LineKind.EVENT, Filter.ALL.with(Facet.TYPE, "ACCUSE")))
        .containsExactly("event:h1");
    assertThat(ids(LineKind.EVENT, Filter.ALL.with(Facet.TYPE, "THREATEN"))).isEmpty();
    assertThat(ids(LineKind.EVENT, Filter.ALL.with(Facet.STANDING, "denied")))
        .containsExactly("event:h1");
    JsonNode shown = object(LineKind.EVENT, "event:h1");
    assertThat(shown.path("cameo").asString()).isEqualTo("112");
    assertThat(shown.path("corrected").path("was").path("cameo").asString()).isEqualTo("130");
    assertThat(ids(LineKind.EVENT, Filter.ALL.saying("threatened")))
        .as("its words are still found")
        .contains("event:h1");
  }

  @Test
  void aRenamedActorIsFoundUnderBothNames() {
    fill();
    store.correct(new Correction.Rename("person:minister", "Anna Vell-Ruiz", me()));
    assertThat(line(LineKind.ACTOR, "person:minister").words()).isEqualTo("Anna Vell-Ruiz");
    assertThat(ids(LineKind.ACTOR, Filter.ALL.saying("ruiz"))).containsExactly("person:minister");
    assertThat(object(LineKind.ACTOR, "person:minister").path("aliases").toString())
        .isEqualTo("[\"the minister\",\"Anna Vell\"]");
  }

  @Test
  void mergedActorsAreOneEverywhere() {
    fill();
    Recorded merge =
        store.correct(new Correction.Merge(LineKind.ACTOR, "person:minister", "person:vell", me()));
    assertThat(ids(LineKind.ACTOR, Filter.ALL)).containsExactly("state:NEA");
    assertThat(ids(LineKind.STATEMENT, Filter.ALL.with(Facet.SPEAKER, "person:vell")))
        .containsExactly("statement:h1");
    assertThat(ids(LineKind.INCIDENT, Filter.ALL.with(Facet.SOURCE, "person:vell"))).hasSize(2);
    assertThat(ids(LineKind.INCIDENT, Filter.ALL.with(Facet.ACTOR, "person:minister"))).isEmpty();
    assertThat(object(LineKind.STATEMENT, "statement:h1").path("speaker").path("actor").asString())
        .isEqualTo("person:vell");
    assertThat(ids(LineKind.ARTICLE, Filter.ALL.with(Facet.ACTOR, "person:vell"))).hasSize(3);
    store.withdraw(merge.number(), me());
    assertThat(ids(LineKind.STATEMENT, Filter.ALL.with(Facet.SPEAKER, "person:minister")))
        .containsExactly("statement:h1");
    assertThat(ids(LineKind.STATEMENT, Filter.ALL.with(Facet.SPEAKER, "person:vell"))).isEmpty();
  }

  @Test
  void mergedIncidentsShareTheirReports() {
    fill();
    store.correct(new Correction.Merge(LineKind.INCIDENT, "incident:1", "incident:2", me()));
    assertThat(ids(LineKind.INCIDENT, Filter.ALL)).containsExactly("incident:2");
    JsonNode merged = object(LineKind.INCIDENT, "incident:2");
    assertThat(merged.path("reports").toString())
        .isEqualTo("[\"event:h2\",\"event:c1\",\"event:h1\"]");
    assertThat(merged.path("corrected").path("merged").path(0).asString()).isEqualTo("incident:1");
    assertThat(
            object(LineKind.INCIDENT, "incident:1").path("corrected").path("mergedInto").asString())
        .isEqualTo("incident:2");
  }

  @Test
  void correctionsOutliveReconciliationAndReadingAnew() {
    fill();
    store.correct(new Correction.Reject(LineKind.EVENT, "event:c1", me()));
    store.correct(new Correction.Reject(LineKind.INCIDENT, "incident:1", me()));
    store.replace(Sample.togetherWithout("incident:1"));
    assertThat(store.corrections()).extracting(Recorded::applies).containsExactly(true, false);
    store.replace(Sample.together());
    assertThat(ids(LineKind.INCIDENT, Filter.ALL)).containsExactly("incident:2");
    List<String> lines = new ArrayList<>(Sample.courier().lines());
    lines.removeLast();
    store.add(new ArticleRecord(Optional.empty(), lines));
    assertThat(ids(LineKind.EVENT, Filter.ALL)).doesNotContain("event:c1");
    store.close();
    store = again();
    assertThat(store.corrections()).hasSize(2);
    assertThat(store.corrections().getFirst().correction())
        .isEqualTo(new Correction.Reject(LineKind.EVENT, "event:c1", me()));
  }

  @Test
  void everyKindOfCorrectionComesBackAsItWasMade() {
    List<Correction> made =
        List.of(
            new Correction.Reject(LineKind.CLAIM, "claim:x", me()),
            new Correction.Merge(LineKind.INCIDENT, "incident:a", "incident:b", me()),
            new Correction.Rename("person:x", "X \"the\" Y", me()),
            new Correction.Recode(
                LineKind.INCIDENT,
                "incident:a",
                Optional.empty(),
                Optional.of("19"),
                Optional.empty(),
                me()));
    made.forEach(store::correct);
    assertThat(store.corrections()).extracting(Recorded::correction).isEqualTo(made);
    assertThat(store.corrections()).noneMatch(Recorded::applies);
  }
}
