package org.dragoman.store.line;

import java.util.List;
import org.dragoman.store.LineKind;
import tools.jackson.databind.node.ObjectNode;

/// Which lines a line of several articles is made of.
public final class PartIds {
  private PartIds() {}

  /// Their ids, in the order in which it names them; none for lines of one article.
  public static List<String> of(LineKind kind, ObjectNode object) {
    return switch (kind) {
      case INCIDENT -> Fields.texts(object.path("reports"));
      case QUOTATION -> Fields.each(object.path("variants"), "statement");
      case PROPOSITION -> Fields.texts(object.path("claims"));
      case STORY -> Fields.texts(object.path("articles"));
      case ARTICLE, ACTOR, STATEMENT, EVENT, CLAIM, TENSION, BRIEFING -> List.of();
    };
  }
}
