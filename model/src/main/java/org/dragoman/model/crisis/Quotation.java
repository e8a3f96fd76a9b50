package org.dragoman.model.crisis;

import java.util.List;
import java.util.Optional;

/// One utterance with all its printed variants.
///
/// @param speaker actor id; that of the first variant that names one, where the fullest does not
/// @param fullest id of the longest statement
/// @param earliest id of the statement that was published first
/// @param variants all statements of it, the fullest first, then by article
public record Quotation(
    String id, Optional<String> speaker, String fullest, String earliest, List<Variant> variants) {
  public Quotation {
    variants = List.copyOf(variants);
  }

  /// A printed variant.
  ///
  /// @param statement id
  /// @param relation how it stands to the fullest
  /// @param differences words that differ, in order
  public record Variant(String statement, Relation relation, List<Difference> differences) {
    public Variant {
      differences = List.copyOf(differences);
    }

    /// Whether it was edited so that it says something else than the fullest version.
    public boolean changesTheSense() {
      return differences.stream().anyMatch(d -> d.sense().isPresent());
    }
  }

  /// How a variant stands to the fullest version.
  public enum Relation {
    /// The same words.
    IDENTICAL,
    /// One run of its words.
    SUBSTRING,
    /// Its words with some left out between them, marked or not, or put into brackets.
    GAPPED,
    /// Its words with some made decent.
    BOWDLERISED,
    /// Its words in another tense or person, or as another transcript spells them.
    DRIFTED,
    /// Each has a stretch that the other leaves out, and they share one.
    OVERLAPPING,
    /// Most of its words, others changed, as translations differ.
    REWORDED
  }

  /// A place where a variant departs from the fullest version.
  ///
  /// @param fullest the words of the fullest version, or nothing
  /// @param variant the words of the variant, or nothing
  /// @param nature what was done
  /// @param sense what it does to the sense, if anything
  public record Difference(String fullest, String variant, Nature nature, Optional<Sense> sense) {}

  /// What was done to the words.
  public enum Nature {
    /// Left out within the stretch that the variant quotes.
    OMITTED,
    /// Left off before or after that stretch, in the same sentence.
    CUT,
    /// Only in the variant.
    INSERTED,
    /// In the variant, in brackets: the outlet's own.
    BRACKETED,
    /// Made decent.
    BLEEPED,
    /// Another tense, person or spelling.
    DRIFTED,
    /// Other words in the same place.
    REPLACED
  }

  /// What an edit does to the sense.
  public enum Sense {
    /// A negation came or went.
    NEGATION,
    /// A number is another.
    NUMBER,
    /// A condition or restriction was dropped or added.
    CONDITION
  }
}
