package org.dragoman.ingest.passage;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dragoman.model.article.PassageKind;

/// The editors' own summary: a heading such as `Key Takeaways` and its bullets, each in a line with
/// its mark or in the line after a lone mark. The section ends where the bullets end.
///
/// Where no line has a mark, as in text copied from a page, the lines up to the next blank line
/// belong to it; if there is no blank line before them, either, only the first does, and further
/// ones as long as they are short and, like the first, end in no mark.
final class Takeaways implements Heuristic {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:the )?(?:(?:key|main) (?:takeaways?|points?|findings)|takeaways|in"
              + " brief|at a glance|(?:story )?highlights|quick"
              + " (?:read|summary)|tl;dr|summary)\\W{0,3}$");
  private static final Pattern MARK = Pattern.compile("^[-–—•*·▪●◦‣○■]$");
  private static final Pattern BULLET =
      Pattern.compile("^(?:[-–—*] |[•·▪●◦‣○■]|\\d{1,2}[.)] ).{2,}", Pattern.DOTALL);
  private static final int MOST_WORDS = 60;
  private static final int MOST_ITEM_WORDS = 30;
  private static final int MOST_LINES = 8;
  private static final String OF_HEADING = "takeaway-heading";
  private static final String OF_MARK = "takeaway-mark";
  private static final String OF_BULLET = "takeaway-bullet";
  private static final String OF_LINE = "takeaway-line";

  @Override
  public Optional<Verdict> judge(Sheet sheet, int at) {
    if (HEADING.matcher(sheet.words(at)).matches()) {
      return sheet.has(at + 1) ? verdict(OF_HEADING) : Optional.empty();
    }
    return sheet.was(at - 1, PassageKind.TAKEAWAY) ? inSection(sheet, at) : Optional.empty();
  }

  private static Optional<Verdict> inSection(Sheet sheet, int at) {
    Block block = sheet.at(at);
    if (MARK.matcher(block.words()).matches()) {
      return verdict(OF_MARK);
    }
    if (sheet.was(at - 1, OF_MARK)
        || BULLET.matcher(block.words()).matches()
        || block.role() == Role.ITEM) {
      return verdict(OF_BULLET);
    }
    return isUnmarkedLine(sheet, at) ? verdict(OF_LINE) : Optional.empty();
  }

  private static boolean isUnmarkedLine(Sheet sheet, int at) {
    boolean first = sheet.was(at - 1, OF_HEADING);
    boolean further =
        sheet.was(at - 1, OF_LINE)
            && !sheet.at(at).afterGap()
            && (gapFollows(sheet, at) || (isItem(sheet.at(at - 1)) && isItem(sheet.at(at))));
    return (first || further) && sheet.at(at).length() <= MOST_WORDS;
  }

  /// A line as summaries have them: short, without a full stop.
  private static boolean isItem(Block block) {
    return block.length() <= MOST_ITEM_WORDS && !block.endsAsSentence();
  }

  /// Whether a blank line ends the list soon.
  private static boolean gapFollows(Sheet sheet, int at) {
    return IntStream.rangeClosed(at + 1, at + MOST_LINES)
        .anyMatch(i -> sheet.has(i) && sheet.at(i).afterGap());
  }

  private static Optional<Verdict> verdict(String why) {
    return Optional.of(new Verdict(PassageKind.TAKEAWAY, why));
  }
}
