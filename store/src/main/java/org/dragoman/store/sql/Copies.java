package org.dragoman.store.sql;

import java.util.Optional;
import org.dragoman.store.line.RecordLine;
import tools.jackson.databind.node.ObjectNode;

/// Writes into an article's line of which earlier one it is a copy; reconciliation finds that out
/// after the article was added.
final class Copies {
  private Copies() {}

  static RecordLine marked(RecordLine article, Optional<String> copyOf) {
    String now = article.object().path("duplicateOf").asString("");
    if (now.equals(copyOf.orElse(""))) {
      return article;
    }
    ObjectNode object = article.object().deepCopy();
    object.put("duplicateOf", copyOf.orElse(null));
    return new RecordLine(article.kind(), article.id(), RecordLine.print(object), object);
  }
}
