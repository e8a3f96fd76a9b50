package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What every store does, whichever database is behind it: it keeps, it answers, and it lays
/// corrections over what it keeps.
public abstract class StoreContract extends AskingContract {
  @Test
  void whatIsRejectedLeavesListsAndComesBackWhenTakenBack() {
    fill();
    Recorded made = store.correct(new Correction.Reject(LineKind.INCIDENT, "incident:1", me()));
    assertThat(made.applies()).isTrue();
    assertThat(made.parts().get("incident:1")).as("by which it is known again").isNotEmpty();
    assertThat(store.corrections().getFirst().parts()).isEqualTo(made.parts());
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
