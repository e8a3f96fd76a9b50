package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.finding.Findings;
import org.dragoman.store.Query.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every store keeps, and how it takes it.
public abstract class KeepingContract {
  static final JsonMapper MAPPER = JsonMapper.builder().build();

  RecordStore store;

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

  final void fill() {
    store.add(Sample.herald());
    store.add(Sample.courier());
    store.add(Sample.echo());
    store.replace(Sample.together());
  }

  final List<String> ids(Query query) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.lines(query).lines().stream().map(Line::id).toList();
    }
  }

  final List<String> ids(LineKind kind, Filter filter) {
    return ids(Query.of(kind).where(filter).by(Order.OLDEST));
  }

  final Line line(LineKind kind, String id) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.line(kind, id).orElseThrow();
    }
  }

  final JsonNode object(LineKind kind, String id) {
    return MAPPER.readTree(line(kind, id).json());
  }

  static Attribution me() {
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
}
