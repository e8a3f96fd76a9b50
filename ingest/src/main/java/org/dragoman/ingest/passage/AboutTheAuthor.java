package org.dragoman.ingest.passage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.model.article.PassageKind;

/// A heading such as `About the author` in the second half of a text, and what follows it: the
/// paragraph below, and further ones as long as they tell of a person's life and work.
final class AboutTheAuthor implements Heuristic {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:(?:more )?about the (?:authors?|writers?|reporters?|contributors?|journalists?|editors?)"
              + "|author(?:'s|’s)? (?:bio(?:graphy)?|profile|info(?:rmation)?)|(?:the )?authors?|contributors?|about (?:me|us))\\W{0,3}$");
  private static final String OF_HEADING = "author-heading";
  static final String OF_PARAGRAPH = "author-section";
  private static final int MOST_WORDS = 250;

  @Override
  public Optional<Verdict> judge(Sheet sheet, int at) {
    String words = sheet.words(at);
    if (2 * at >= sheet.size() - 1 && HEADING.matcher(words).matches()) {
      return verdict(OF_HEADING);
    }
    boolean first = sheet.was(at - 1, OF_HEADING);
    boolean further = sheet.was(at - 1, OF_PARAGRAPH) && LifeAndWork.score(words) > 0;
    return (first || further) && sheet.at(at).length() <= MOST_WORDS && !LifeAndWork.isNews(words)
        ? verdict(OF_PARAGRAPH)
        : Optional.empty();
  }

  private static Optional<Verdict> verdict(String why) {
    return Optional.of(new Verdict(PassageKind.BOILERPLATE, why));
  }
}
