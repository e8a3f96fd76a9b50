package org.dragoman.model.crisis;

import java.util.List;
import java.util.Optional;

/// One utterance with all its printed variants.
///
/// @param speaker actor id
/// @param fullest id of the longest statement
/// @param variants all statements of it, the fullest first, then by article
public record Quotation(
    String id, Optional<String> speaker, String fullest, List<Variant> variants) {
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
  }

  /// How a variant stands to the fullest version.
  public enum Relation {
    IDENTICAL,
    SUBSTRING,
    GAPPED,
    BOWDLERISED,
    REWORDED
  }

  /// A place where a variant departs from the fullest version.
  ///
  /// @param fullest the words of the fullest version, or nothing
  /// @param variant the words of the variant, or nothing
  public record Difference(String fullest, String variant) {}
}
