package org.dragoman.store;

import java.util.List;
import java.util.Map;

/// What all articles say together: the outcome of one reconciliation, which replaces that of the
/// one before.
///
/// @param lines actors, stories, incidents, quotations, propositions, series of tension and the
///   briefing, each exactly as the record has it
/// @param copies for each article that repeats an earlier one, that one's id
public record TogetherRecord(List<String> lines, Map<String, String> copies) {
  public TogetherRecord {
    lines = List.copyOf(lines);
    copies = Map.copyOf(copies);
  }
}
