package org.dragoman.extract.quantity;

/// A number in the words of a sentence.
///
/// @param from index of its first word
/// @param to index behind its last word
/// @param value the number
/// @param scaled whether it has a scale word of its own ("3 million")
/// @param vague whether the words give only a size ("hundreds")
record Numeral(int from, int to, double value, boolean scaled, boolean vague) {
  Numeral times(double factor) {
    return new Numeral(from, to, value * factor, scaled, vague);
  }
}
