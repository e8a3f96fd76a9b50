package org.dragoman.serve.view;

import java.util.List;
import org.dragoman.serve.record.Item;
import org.dragoman.store.LineKind;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.JsonNode;

/// The lines of the record's briefing, each a sentence of a source with its citations.
///
/// @param all in reading order
record Brief(List<JsonNode> all) {
  private static final String ID = "briefing";

  Brief {
    all = List.copyOf(all);
  }

  /// None, as long as nothing has been put together.
  static Brief of(Snapshot snapshot) {
    return new Brief(
        snapshot
            .line(LineKind.BRIEFING, ID)
            .map(line -> Item.bare(line).path("lines").valueStream().toList())
            .orElse(List.of()));
  }

  /// The lines of a section: `key`, `disputed` or `background`.
  List<JsonNode> lines(String section) {
    return all.stream().filter(l -> l.path("section").asString("").equals(section)).toList();
  }
}
