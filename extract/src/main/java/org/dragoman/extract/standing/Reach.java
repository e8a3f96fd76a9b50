package org.dragoman.extract.standing;

import java.util.List;

/// What decides over an event's word.
///
/// @param operators inner first
/// @param given whether the word stands in something that its sentence takes for granted: "the
///   operation that captured him"
record Reach(List<Operator> operators, boolean given) {
  Reach {
    operators = List.copyOf(operators);
  }
}
