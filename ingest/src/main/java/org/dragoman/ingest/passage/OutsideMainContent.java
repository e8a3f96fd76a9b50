package org.dragoman.ingest.passage;

import java.util.Optional;
import org.dragoman.model.article.PassageKind;

/// What a page shows around its main content: navigation, teasers, comments.
final class OutsideMainContent implements Heuristic {
  @Override
  public Optional<Verdict> judge(Sheet sheet, int at) {
    return sheet.at(at).role() == Role.OUTSIDE
        ? Optional.of(new Verdict(PassageKind.BOILERPLATE, "outside-main-content"))
        : Optional.empty();
  }
}
