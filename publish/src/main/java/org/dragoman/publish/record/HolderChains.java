package org.dragoman.publish.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.finding.Statement;

/// Through whose hands the statements of an article have come: an agency quotes a television
/// station that quotes a minister.
final class HolderChains {
  private static final int LONGEST = 16;

  private final Map<String, Statement> byId;

  private HolderChains(Map<String, Statement> byId) {
    this.byId = Map.copyOf(byId);
  }

  /// The chains of one article's statements.
  static HolderChains of(List<Statement> statements) {
    Map<String, Statement> byId = new HashMap<>();
    statements.forEach(s -> byId.put(s.id(), s));
    return new HolderChains(byId);
  }

  /// The statements that hold a statement, the outermost first; none for most.
  List<Statement> above(Statement statement) {
    List<Statement> found = new ArrayList<>();
    Optional<Statement> outer = outerOf(statement);
    while (outer.isPresent() && found.size() < LONGEST) {
      found.addFirst(outer.get());
      outer = outerOf(outer.get());
    }
    return found;
  }

  private Optional<Statement> outerOf(Statement statement) {
    return statement.within().flatMap(id -> Optional.ofNullable(byId.get(id)));
  }
}
