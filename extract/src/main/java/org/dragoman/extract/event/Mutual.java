package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.model.table.Table;

/// Which deeds both sides do. Of "Chile and Bolivia met", "Chile met Bolivia" and "a meeting
/// between Chile and Bolivia" each makes either of them source and target.
final class Mutual {
  private record Row(String code, Set<String> words, boolean alone) {
    boolean covers(Sense sense) {
      return sense.code().startsWith(code)
          && (words.isEmpty()
              || sense.triggers().stream().map(Slots::lemma).anyMatch(words::contains));
    }
  }

  private final List<Row> rows;

  private Mutual(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static Mutual shipped() {
    return new Mutual(
        Table.load(Mutual.class, "mutual.tsv").rows().stream()
            .map(row ->
                new Row(
                    row.get("code"),
                    Set.copyOf(row.list("words")),
                    row.get("alone").equals("alone")))
            .toList());
  }

  /// Whether several who do it, and nobody else is named, do it to each other.
  boolean amongThemselves(Sense sense) {
    return rows.stream().anyMatch(row -> row.covers(sense));
  }

  /// The event with all its parties on both sides, if its deed is done by both.
  CodedEvent onBothSides(CodedEvent event) {
    boolean both =
        !event.sources().isEmpty()
            && !event.targets().isEmpty()
            && rows.stream().anyMatch(row -> !row.alone() && row.covers(event.sense()));
    if (!both || event.content()) {
      return event;
    }
    return event.between(
        joined(event.sources(), event.targets()), joined(event.targets(), event.sources()));
  }

  private static List<Resolved> joined(List<Resolved> first, List<Resolved> then) {
    List<Resolved> all = new ArrayList<>(first);
    all.addAll(SentenceCoder.without(then, first));
    return all;
  }
}
