package org.dragoman.ingest.passage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.ingest.date.PrintedDates;
import org.dragoman.model.article.PassageKind;

/// A line near the beginning or end that holds nothing but the day of publication: `Published
/// January 6, 2026 | Updated 10:15 GMT`.
public final class PublicationLine implements Heuristic {
  private static final int NEAR = 8;
  private static final int LEFT_OVER = 2;
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)\\b(?:first published|last updated|last modified|published(?: on| at)?|updated(?: on| at)?|posted(?: on| at)?|created|date|on|at|gmt|utc|bst|est|edt|et|pst|pdt|am|pm|a\\.m\\.|p\\.m\\.|\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|\\d{1,2} min(?:ute)?s? read)\\b");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  @Override
  public Optional<Verdict> judge(Sheet sheet, int at) {
    boolean edge = at < NEAR || at >= sheet.size() - 2;
    return edge && isPublicationLine(sheet.words(at))
        ? Optional.of(new Verdict(PassageKind.BYLINE, "publication-line"))
        : Optional.empty();
  }

  /// Whether a line says when a text was published, and nothing more.
  public static boolean isPublicationLine(String line) {
    if (line.length() > 120 || (line.endsWith(".") && line.length() > 60)) {
      return false;
    }
    var dates = PrintedDates.in(line);
    if (dates.isEmpty()) {
      return false;
    }
    String rest = line;
    for (var date : dates.reversed()) {
      rest =
          rest.substring(0, Math.min(date.span().start(), rest.length()))
              + " "
              + rest.substring(Math.min(date.span().end(), rest.length()));
    }
    String bare = FURNITURE.matcher(rest).replaceAll(" ");
    return LETTERS.matcher(bare).results().count() <= LEFT_OVER - 1;
  }
}
