package org.dragoman.ingest.passage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.model.article.PassageKind;

/// A short line without a full stop between paragraphs: `Petro's Response: Denial and Defiance`.
final class HeadingLine implements Heuristic {
  private static final int MOST_WORDS = 12;
  private static final int FEWEST_PROSE = 8;
  private static final Pattern OPENS_AS_HEADING = Pattern.compile("^[\\p{Lu}\\p{N}\"“‘'¿¡#].*");
  private static final Pattern OPENS_QUOTE = Pattern.compile("^[\"“].*");

  @Override
  public Optional<Verdict> judge(Sheet sheet, int at) {
    Block block = sheet.at(at);
    return block.role() == Role.LINE
            && at > 0
            && block.length() <= MOST_WORDS
            && hasShape(block)
            && sheet.has(at + 1)
            && isProse(sheet.at(at + 1))
        ? Optional.of(new Verdict(PassageKind.HEADING, "short-line-between-paragraphs"))
        : Optional.empty();
  }

  private static boolean hasShape(Block block) {
    String words = block.words();
    char last = words.charAt(words.length() - 1);
    boolean open = ",;:-—–.!…".indexOf(last) >= 0;
    boolean speech = OPENS_QUOTE.matcher(words).matches() && block.endsAsSentence();
    return OPENS_AS_HEADING.matcher(words).matches()
        && !open
        && !speech
        && (last == '?' || !block.endsAsSentence());
  }

  /// A paragraph of sentences.
  static boolean isProse(Block block) {
    return block.length() >= FEWEST_PROSE
        && (block.endsAsSentence() || block.words().endsWith(":"));
  }
}
