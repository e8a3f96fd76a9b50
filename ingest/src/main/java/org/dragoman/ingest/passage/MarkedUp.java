package org.dragoman.ingest.passage;

import java.util.Optional;
import org.dragoman.model.article.PassageKind;

/// What the markup of a page says: `h1` is its title, `h2` a heading, `figcaption` a caption.
final class MarkedUp implements Heuristic {
  @Override
  public Optional<Verdict> judge(Sheet sheet, int at) {
    return switch (sheet.at(at).role()) {
      case TITLE -> verdict(PassageKind.TITLE, "title-element");
      case HEADING -> verdict(PassageKind.HEADING, "heading-element");
      case CAPTION -> verdict(PassageKind.CAPTION, "caption-element");
      case BYLINE -> verdict(PassageKind.BYLINE, "byline-element");
      case LINE, PARAGRAPH, ITEM, OUTSIDE -> Optional.empty();
    };
  }

  private static Optional<Verdict> verdict(PassageKind kind, String why) {
    return Optional.of(new Verdict(kind, why));
  }
}
