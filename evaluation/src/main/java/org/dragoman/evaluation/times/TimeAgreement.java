package org.dragoman.evaluation.times;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How far the times found agree with those marked, counted as TempEval-3 does: strictly by equal
/// words, loosely by words that overlap, the value where words overlap.
///
/// @param marked times in the gold
/// @param found times of the system
/// @param strict pairs with the same words
/// @param loose pairs with some of the same words
/// @param value loose pairs with the same value
/// @param kind loose pairs with the same type
public record TimeAgreement(int marked, int found, int strict, int loose, int value, int kind) {
  /// Nothing compared yet.
  public static final TimeAgreement NONE = new TimeAgreement(0, 0, 0, 0, 0, 0);

  /// The agreement on one text.
  public static TimeAgreement of(List<Timex> marked, List<Timex> found) {
    int strict = 0;
    int loose = 0;
    int value = 0;
    int kind = 0;
    Set<Timex> used = new HashSet<>();
    for (Timex gold : marked) {
      Optional<Timex> met = match(gold, found, used);
      if (met.isPresent()) {
        used.add(met.get());
        loose++;
        strict += met.get().span().equals(gold.span()) ? 1 : 0;
        value += met.get().value().equals(gold.value()) ? 1 : 0;
        kind += met.get().kind().equals(gold.kind()) ? 1 : 0;
      }
    }
    return new TimeAgreement(marked.size(), found.size(), strict, loose, value, kind);
  }

  /// The time found that stands for a marked one: the same words, else the first that overlap and
  /// are not yet taken.
  static Optional<Timex> match(Timex gold, List<Timex> found, Set<Timex> used) {
    List<Timex> near =
        found.stream().filter(t -> !used.contains(t) && t.span().overlaps(gold.span())).toList();
    return near.stream()
        .filter(t -> t.span().equals(gold.span()))
        .findFirst()
        .or(() -> near.stream().findFirst());
  }

  /// Both together.
  public TimeAgreement plus(TimeAgreement other) {
    return new TimeAgreement(
        marked + other.marked,
        found + other.found,
        strict + other.strict,
        loose + other.loose,
        value + other.value,
        kind + other.kind);
  }

  public double strictF1() {
    return f1(strict);
  }

  public double looseF1() {
    return f1(loose);
  }

  /// TempEval-3's figure: F1 of loose pairs times the share of them that have the right value.
  public double valueF1() {
    return f1(value);
  }

  public double kindF1() {
    return f1(kind);
  }

  private double f1(int right) {
    return marked + found == 0 ? 0 : 2.0 * right / (marked + found);
  }
}
