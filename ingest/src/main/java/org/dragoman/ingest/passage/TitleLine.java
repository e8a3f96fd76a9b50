package org.dragoman.ingest.passage;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.model.article.PassageKind;

/// The first line of a text without markup, if it is short, has no full stop, and a paragraph of
/// sentences follows: `Troops move to the border`.
final class TitleLine implements Heuristic {
  private static final int MOST_WORDS = 22;
  private static final int LOOK_AHEAD = 10;

  @Override
  public Optional<Verdict> judge(Sheet sheet, int at) {
    Block block = sheet.at(at);
    return at < LOOK_AHEAD
            && onlyFurnitureBefore(sheet, at)
            && block.role() == Role.LINE
            && sheet.title().isEmpty()
            && block.length() <= MOST_WORDS
            && !endsInside(block)
            && proseFollows(sheet, at)
        ? Optional.of(new Verdict(PassageKind.TITLE, "first-short-line"))
        : Optional.empty();
  }

  /// A question may be a headline; a statement with a full stop, or one cut by a comma, is none.
  private static boolean endsInside(Block block) {
    String words = block.words();
    char last = words.charAt(words.length() - 1);
    return (block.endsAsSentence() && last != '?' && last != '!') || ",;:-—".indexOf(last) >= 0;
  }

  private static boolean onlyFurnitureBefore(Sheet sheet, int at) {
    return IntStream.range(0, at)
        .allMatch(i -> sheet.was(i, PassageKind.BOILERPLATE) || sheet.was(i, PassageKind.BYLINE));
  }

  private static boolean proseFollows(Sheet sheet, int at) {
    for (int i = at + 1; i < Math.min(at + LOOK_AHEAD, sheet.size()); i++) {
      if (HeadingLine.isProse(sheet.at(i))) {
        return true;
      }
    }
    return false;
  }
}
