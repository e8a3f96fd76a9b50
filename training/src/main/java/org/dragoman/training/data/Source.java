package org.dragoman.training.data;

import java.util.List;

/// A body of training data and where it comes from.
///
/// @param name what the model card calls it
/// @param licence under which it is published
/// @param credit whose work it is
/// @param timesAnEpoch how often each of its sentences is seen in an epoch
/// @param samples its sentences
public record Source(
    String name, String licence, String credit, int timesAnEpoch, List<Sample> samples) {
  public Source {
    samples = List.copyOf(samples);
  }

  /// How many words its sentences have.
  public int words() {
    return samples.stream().mapToInt(sample -> sample.words().size()).sum();
  }

  /// How many documents it has.
  public long documents() {
    return samples.stream().map(Sample::document).distinct().count();
  }
}
