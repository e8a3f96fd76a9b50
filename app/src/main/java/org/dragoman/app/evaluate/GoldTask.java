package org.dragoman.app.evaluate;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// A kind of question: a line in, a line out.
interface GoldTask {
  /// Answers some lines, in their order; each answer takes over its line's id.
  List<? extends JsonNode> answer(List<JsonNode> lines);
}
