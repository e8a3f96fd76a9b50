package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What every store knows of its changes: what it adds up with each step, and what an answer rests
/// on.
public abstract class ChangingContract extends StoreContract {
  private static final int STEPS = 40;

  private Basis read(Consumer<Snapshot> reading) {
    try (Snapshot snapshot = store.snapshot()) {
      reading.accept(snapshot);
      return snapshot.basis();
    }
  }

  private boolean holds(Basis basis) {
    return basis.holds(store.changes());
  }

  private void sumsAreRight() {
    try (Snapshot snapshot = store.snapshot()) {
      KeptSums.areRight(snapshot);
    }
  }

  @Test
  void theSumsThatAreKeptAreThoseOfTheSample() {
    fill();
    sumsAreRight();
    try (Snapshot snapshot = store.snapshot()) {
      assertThat(snapshot.edges(Filter.ALL, 9))
          .containsExactly(
              new Edge("person:minister", "state:NEA", 2, 0, List.of("incident:2", "incident:1")));
      assertThat(snapshot.counts(0).standings()).isEqualTo(Map.of("happened", 2L));
      assertThat(snapshot.outletNames()).containsExactly("Courier", "Echo", "Herald");
    }
  }

  @Test
  void theSumsStayRightWhateverIsDone() {
    fill();
    Random random = new Random(20310303);
    List<Long> corrections = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      if (random.nextInt(3) == 0) {
        store.replace(Made.together(random));
      } else if (random.nextBoolean()) {
        store.add(Made.article(random));
      } else if (corrections.isEmpty() || random.nextInt(3) > 0) {
        corrections.add(store.correct(Made.correction(random, me())).number());
      } else {
        store.withdraw(corrections.remove(random.nextInt(corrections.size())), me());
      }
      sumsAreRight();
    }
    store.close();
    store = again();
    sumsAreRight();
  }

  @Test
  void theRevisionIsKnownWithoutAsking() {
    fill();
    assertThat(store.revision()).isEqualTo(read(s -> s.counts(0)).revision());
    long before = store.revision();
    store.replace(Sample.together());
    store.add(Sample.herald());
    assertThat(store.revision()).as("nothing has changed").isEqualTo(before);
    store.correct(new Correction.Rename("person:minister", "Anna Vell-Ruiz", me()));
    assertThat(store.revision()).isGreaterThan(before);
    store.close();
    long last = store.revision();
    store = again();
    assertThat(store.revision()).isEqualTo(last);
  }

  @Test
  void whatWasReadOfOthersHoldsWhenAnArticleComes() {
    store.add(Sample.herald());
    store.add(Sample.echo());
    store.replace(Sample.together());
    Basis incident = read(s -> s.line(LineKind.INCIDENT, "incident:1"));
    Basis network = read(s -> s.edges(Filter.ALL, 9));
    Basis article =
        read(s -> {
          s.line(LineKind.ARTICLE, "herald-1");
          s.some(Query.of(LineKind.CLAIM).where(Filter.ALL.with(Facet.ARTICLE, "herald-1")));
        });
    Basis events = read(s -> s.lines(Query.of(LineKind.EVENT)));
    Basis counts = read(s -> s.counts(0));
    Basis search = read(s -> s.search(Set.of(LineKind.EVENT), Filter.ALL.saying("x"), 9));
    store.add(Sample.courier());
    assertThat(List.of(incident, network, article)).allMatch(this::holds);
    assertThat(List.of(events, counts, search)).noneMatch(this::holds);
  }

  @Test
  void whatIsReadAnewOrCorrectedIsNoLongerTrue() {
    fill();
    Basis article =
        read(s -> {
          s.line(LineKind.ARTICLE, "courier-1");
          s.some(Query.of(LineKind.CLAIM).where(Filter.ALL.with(Facet.ARTICLE, "courier-1")));
        });
    List<String> lines = new ArrayList<>(Sample.courier().lines());
    lines.add(Sample.statement("statement:c9", "courier-1", 0, 6, "state:NEA"));
    store.add(new ArticleRecord(Optional.empty(), lines));
    assertThat(holds(article)).isFalse();
    Basis incident = read(s -> s.line(LineKind.INCIDENT, "incident:1"));
    Basis actor = read(s -> s.briefs(LineKind.ACTOR, List.of("state:NEA")));
    store.correct(new Correction.Reject(LineKind.INCIDENT, "incident:1", me()));
    assertThat(holds(incident)).isFalse();
    assertThat(holds(actor)).isTrue();
    Basis quotation = read(s -> s.line(LineKind.QUOTATION, "quotation:1"));
    store.replace(Sample.togetherWithout("quotation:1"));
    assertThat(holds(quotation)).isFalse();
  }

  @Test
  void whatWasNotThereMayCome() {
    store.add(Sample.herald());
    Basis absent = read(s -> s.line(LineKind.ARTICLE, "courier-1"));
    Basis outlets = read(Snapshot::outletNames);
    store.add(Sample.article("herald-2", "Herald", "2031-03-04", "The bridge is open."));
    assertThat(holds(outlets)).as("no other outlet").isTrue();
    assertThat(holds(absent)).isFalse();
    store.add(Sample.courier());
    assertThat(holds(outlets)).isFalse();
  }

  @Test
  void someLinesAreThoseOfThePage() {
    fill();
    Query query = Query.of(LineKind.EVENT).atMost(2);
    try (Snapshot snapshot = store.snapshot()) {
      Page page = snapshot.lines(query);
      assertThat(snapshot.some(query)).isEqualTo(page.lines());
      assertThat(snapshot.some(query.after(page.next()))).hasSize(1);
      assertThat(snapshot.briefs(LineKind.ARTICLE, List.of("courier-1", "nobody-1", "herald-1")))
          .isEqualTo(
              snapshot.lines(Query.of(LineKind.ARTICLE)).lines().stream()
                  .filter(line -> !line.id().equals("echo-1"))
                  .toList());
    }
  }
}
