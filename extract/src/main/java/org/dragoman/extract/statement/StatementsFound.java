package org.dragoman.extract.statement;

import java.util.List;
import org.dragoman.model.finding.Rejected;
import org.dragoman.model.finding.Statement;

/// What an article reports that somebody said, and what only looks like it.
///
/// @param statements in text order
/// @param rejected quoted stretches that are no statements, in text order, each with the reason
public record StatementsFound(List<Statement> statements, List<Rejected> rejected) {
  public StatementsFound {
    statements = List.copyOf(statements);
    rejected = List.copyOf(rejected);
  }
}
