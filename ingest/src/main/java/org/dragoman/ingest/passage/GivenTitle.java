package org.dragoman.ingest.passage;

import java.util.Optional;
import org.dragoman.model.article.PassageKind;

/// A line near the beginning that repeats the headline that came with the text.
final class GivenTitle implements Heuristic {
  private static final int NEAR = 6;

  @Override
  public Optional<Verdict> judge(Sheet sheet, int at) {
    return at < NEAR
            && sheet.title().filter(t -> t.strip().equalsIgnoreCase(sheet.words(at))).isPresent()
        ? Optional.of(new Verdict(PassageKind.TITLE, "given-title"))
        : Optional.empty();
  }
}
