package org.dragoman.ingest.passage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.model.article.PassageKind;

/// A line near the beginning that names the authors: `By Ana Ruiz`, `Ana Ruiz, Reuters`.
final class BylineLine implements Heuristic {
  private static final int NEAR = 8;
  private static final int MOST_WORDS = 20;
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:(?:written|reported|story|words|analysis|posted|published) )?by:?\\s.*",
          Pattern.DOTALL);
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i)^by:? (?:the )?(?:associated press|reuters|afp|agence france-presse|staff|our (?:staff|correspondents?)|\\p{L}{2,12} (?:staff|news|desk|correspondents?)(?: \\p{L}{4,14})?)\\W*$");
  private static final Pattern NAME_AND_HOUSE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}(?:,| \\||, for| [-–—]) ?(?:Reuters|AP|AFP|Associated Press|The Associated Press|BBC News|BBC|CNN|Al Jazeera|Bloomberg|Staff Writer|(?:Senior |Staff |Foreign |Chief )?(?:Correspondent|Reporter|Editor|Writer)|[\\p{L} ]{3,30}(?:Correspondent|Editor|Reporter|Times|Post|News))$",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<Verdict> judge(Sheet sheet, int at) {
    Block block = sheet.at(at);
    return at < NEAR && block.length() <= MOST_WORDS && isByline(block)
        ? Optional.of(new Verdict(PassageKind.BYLINE, "byline-line"))
        : Optional.empty();
  }

  private static boolean isByline(Block block) {
    String words = block.words();
    if (HOUSE.matcher(words).matches() || NAME_AND_HOUSE.matcher(words).matches()) {
      return true;
    }
    return BY.matcher(words).matches() && !words.endsWith(".") && !Bylines.names(words).isEmpty();
  }
}
