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
/// @param comparisons the sources of each story that has several, in the order of the stories
public record Reconciled(
    List<Duplicate> duplicates,
    List<Story> stories,
    List<Incident> incidents,
    List<Quotation> quotations,
    List<Proposition> propositions,
    List<Tension> tensions,
    Briefing briefing,
    List<Comparison> comparisons) {
  public Reconciled {
    duplicates = List.copyOf(duplicates);
    stories = List.copyOf(stories);
    incidents = List.copyOf(incidents);
    quotations = List.copyOf(quotations);
    propositions = List.copyOf(propositions);
    tensions = List.copyOf(tensions);
    comparisons = List.copyOf(comparisons);
  }

  /// Without a comparison of sources.
  public Reconciled(
      List<Duplicate> duplicates,
      List<Story> stories,
      List<Incident> incidents,
      List<Quotation> quotations,
      List<Proposition> propositions,
      List<Tension> tensions,
      Briefing briefing) {
    this(duplicates, stories, incidents, quotations, propositions, tensions, briefing, List.of());
  }

  /// An article that repeats an earlier one.
  ///
  /// @param article id of the copy
  /// @param of id of the earlier article
  /// @param share how much of the copy stands in the earlier, 0..1
  /// @param basis how it repeats it
  public record Duplicate(String article, String of, double share, Basis basis) {
    /// A copy of nearly all.
    public Duplicate(String article, String of, double share) {
      this(article, of, share, Basis.COPY);
    }

    /// Whether the two are one source.
    public boolean isOneSource() {
      return switch (basis) {
        case COPY, WIRE -> true;
        case PARTIAL -> false;
      };
    }
  }

  /// How an article repeats an earlier one.
  public enum Basis {
    /// Nearly all of it stands in the earlier.
    COPY,
    /// Both credit the same news agency, and share much of its text.
    WIRE,
    /// A good part of it stands in the earlier; the rest is its own.
    PARTIAL
  }
}
