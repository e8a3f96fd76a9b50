package org.dragoman.training.statement;

import java.util.BitSet;
import java.util.List;
import org.dragoman.model.Span;

/// How far two sets of spans are the same words: letters and digits in both, by those in either.
final class Overlap {
  private Overlap() {}

  static double of(String text, List<Span> a, List<Span> b) {
    BitSet left = letters(text, a);
    BitSet right = letters(text, b);
    BitSet both = (BitSet) left.clone();
    both.and(right);
    left.or(right);
    return left.isEmpty() ? 0 : (double) both.cardinality() / left.cardinality();
  }

  private static BitSet letters(String text, List<Span> spans) {
    BitSet at = new BitSet(text.length());
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        at.set(i, Character.isLetterOrDigit(text.charAt(i)));
      }
    }
    return at;
  }
}
