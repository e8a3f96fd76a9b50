package org.dragoman.store;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.Findings;

/// All that one article says, to be added in one step.
///
/// @param findings what reconciliation starts from; empty for an article that comes from a record
///   made elsewhere, which then takes part in no new reconciliation
/// @param lines the article's own line first, then its actors, statements, events and claims, each
///   exactly as the record has it. An actor that is not yet known is kept until the next
///   reconciliation brings its own
public record ArticleRecord(Optional<Findings> findings, List<String> lines) {
  public ArticleRecord {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an article has a line of its own");
    }
  }
}
