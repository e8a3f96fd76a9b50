package org.dragoman.training.run;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dragoman.training.data.Sample;

/// Shows some sentences as lower case and some as Headline Case, so that a missing capital does not
/// break the reader.
final class LostCase {
  private static final double LOWER = 0.05;
  private static final double HEADLINE = 0.03;

  private LostCase() {}

  /// A sentence's words as the network shall see them this time.
  static List<String> words(Sample sample, Random chance) {
    double draw = chance.nextDouble();
    if (draw < LOWER) {
      return sample.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
    if (draw < LOWER + HEADLINE) {
      return sample.words().stream().map(LostCase::titled).toList();
    }
    return sample.words();
  }

  private static String titled(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }
}
