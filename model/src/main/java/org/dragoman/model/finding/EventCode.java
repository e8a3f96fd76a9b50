package org.dragoman.model.finding;

import java.util.List;
import java.util.Optional;

/// What kind of event something is, in both of the field's codebooks.
///
/// @param type PLOVER type
/// @param mode PLOVER mode, lower case, where one is warranted
/// @param contexts PLOVER contexts, sorted
/// @param cameo the finest CAMEO code that is warranted, 2 to 4 digits
/// @param goldstein the code's value on the Goldstein scale as GDELT uses it, -10..10
/// @param intensity PLOVER's score, -10..10
public record EventCode(
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    String cameo,
    double goldstein,
    double intensity) {
  public EventCode {
    contexts = List.copyOf(contexts);
    if (!cameo.matches("\\d{2,4}")) {
      throw new IllegalArgumentException("no CAMEO code: " + cameo);
    }
  }
}
