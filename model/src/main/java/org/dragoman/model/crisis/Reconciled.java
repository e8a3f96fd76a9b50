package org.dragoman.model.crisis;

import java.util.List;

/// What articles say together.
///
/// @param duplicates articles that are copies of earlier ones
/// @param stories by first day, then id
/// @param incidents by date, then id
/// @param quotations by id
/// @param propositions by id
/// @param tensions by source, then target
/// @param briefing the summary
public record Reconciled(
    List<Duplicate> duplicates,
    List<Story> stories,
    List<Incident> incidents,
    List<Quotation> quotations,
    List<Proposition> propositions,
    List<Tension> tensions,
    Briefing briefing) {
  public Reconciled {
    duplicates = List.copyOf(duplicates);
    stories = List.copyOf(stories);
    incidents = List.copyOf(incidents);
    quotations = List.copyOf(quotations);
    propositions = List.copyOf(propositions);
    tensions = List.copyOf(tensions);
  }

  /// An article that repeats an earlier one.
  ///
  /// @param article id of the copy
  /// @param of id of the earlier article
  /// @param share how much of the copy stands in the earlier, 0..1
  public record Duplicate(String article, String of, double share) {}
}
