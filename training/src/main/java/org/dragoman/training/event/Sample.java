package org.dragoman.training.event;

import java.util.List;
import java.util.Optional;

/// What a classifier is trained on.
///
/// @param features what is seen
/// @param code what it is; empty for no event
/// @param rule the type that the rules say; they always say one
/// @param rules how sure they are
/// @param fold which part of the data it belongs to when the training is tried out
record Sample(List<String> features, Optional<String> code, String rule, Rules rules, int fold) {
  Sample {
    features = List.copyOf(features);
  }
}
