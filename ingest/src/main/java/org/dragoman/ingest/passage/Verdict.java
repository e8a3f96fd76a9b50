package org.dragoman.ingest.passage;

import org.dragoman.model.article.PassageKind;

/// What a block is, and which heuristic says so.
///
/// @param kind what it is
/// @param why the heuristic's name
public record Verdict(PassageKind kind, String why) {
  /// A paragraph of the report.
  static final Verdict BODY = new Verdict(PassageKind.BODY, "plain");
}
