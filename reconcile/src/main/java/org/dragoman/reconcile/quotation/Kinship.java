package org.dragoman.reconcile.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.crisis.Quotation.Relation;
import org.dragoman.model.crisis.Quotation.Variant;

/// Decides whether one quotation is a variant of a fuller one, and how.
final class Kinship {
  private static final double REWORDED = 0.7;
  private static final int REWORDED_WORDS = 4;
  private static final int TELLING_WORDS = 3;
  private static final int LONG_WORD = 8;
  private static final int STRANGERS_WORDS = 5;
  private static final int CONTRADICTED_WORDS = 9;

  private final Set<String> stopWords;

  /// @param stopWords words that do not make two quotations one
  Kinship(Set<String> stopWords) {
    this.stopWords = stopWords;
  }

  /// The variant that `other` is of `full`, which has at least as many words.
  Optional<Variant> of(Quoted full, Quoted other) {
    if (!isTelling(other.words())) {
      return Optional.empty();
    }
    Alignment alignment = Alignment.of(full.words(), other.words());
    return relation(full, other, alignment)
        .filter(r -> canBeOne(full, other, r))
        .map(r -> new Variant(other.statement().id(), r, alignment.differences()));
  }

  /// One speaker, by id or by a name that holds the other. Where one is not known, or the reports
  /// name two, only long words that agree to the letter are traced to one utterance.
  private static boolean canBeOne(Quoted full, Quoted other, Relation relation) {
    Optional<String> one = full.speaker();
    Optional<String> two = other.speaker();
    if (one.isPresent() && two.isPresent() && Speakers.mayBeOne(one.get(), two.get())) {
      return true;
    }
    int needed = one.isPresent() && two.isPresent() ? CONTRADICTED_WORDS : STRANGERS_WORDS;
    return switch (relation) {
      case IDENTICAL, SUBSTRING, BOWDLERISED -> other.length() >= needed;
      case GAPPED, REWORDED -> false;
    };
  }

  /// One short common word in quotation marks is said too often to be traced.
  private boolean isTelling(List<Wording> words) {
    long telling = words.stream().filter(w -> !stopWords.contains(w.word())).count();
    return words.size() > 1
        ? telling > 0
        : words.stream().anyMatch(w -> w.word().length() >= LONG_WORD);
  }

  private Optional<Relation> relation(Quoted full, Quoted other, Alignment alignment) {
    if (alignment.share() == 1) {
      return Optional.of(complete(full, other, alignment));
    }
    if (standPieceByPiece(full, other)) {
      return Optional.of(Relation.GAPPED);
    }
    return isReworded(alignment) ? Optional.of(Relation.REWORDED) : Optional.empty();
  }

  private static Relation complete(Quoted full, Quoted other, Alignment alignment) {
    if (alignment.hasBleeps()) {
      return Relation.BOWDLERISED;
    }
    if (full.length() == other.length()) {
      return Relation.IDENTICAL;
    }
    return alignment.isContiguous() ? Relation.SUBSTRING : Relation.GAPPED;
  }

  /// "take up arms again" ... "for the homeland": each piece stands in the fuller one, in any
  /// order.
  private boolean standPieceByPiece(Quoted full, Quoted other) {
    return other.pieces().size() > 1
        && other.pieces().stream().allMatch(p -> p.size() > 1 && standsIn(full.words(), p));
  }

  private static boolean standsIn(List<Wording> full, List<Wording> piece) {
    Alignment alignment = Alignment.of(full, piece);
    return alignment.share() == 1 && alignment.isContiguous();
  }

  private boolean isReworded(Alignment alignment) {
    long telling =
        alignment.pairs().stream()
            .filter(p -> !stopWords.contains(alignment.other().get(p.other()).word()))
            .count();
    return alignment.other().size() >= REWORDED_WORDS
        && telling >= TELLING_WORDS
        && alignment.share() >= REWORDED;
  }
}
