package org.dragoman.training.statement;

import java.util.List;

/// What a classifier is trained on.
///
/// @param features what is seen
/// @param positive what it is
/// @param fold which part of the data it belongs to when the training is tried out
record Example(List<String> features, boolean positive, int fold) {
  Example {
    features = List.copyOf(features);
  }
}
