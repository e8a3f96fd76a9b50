package org.dragoman.ingest.passage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.article.PassageKind;

/// An author's biography glued to a text: `Ana Ruiz is an essayist. She lives in Lima.`
///
/// It opens with a full name and what that person *is* by profession; the report before it does not
/// speak of the person (unless in its byline); it has the signs of a life and none of news.
/// Paragraphs that go on about the same person belong to it. It stands in the second half of a
/// text, or, if its name is in the byline, right below the byline.
final class Biography implements Heuristic {
  private static final String OPENING = "biography-opening";
  private static final String FURTHER = "biography-continued";
  private static final int TOP = 4;
  private static final int MOST_WORDS = 350;
  private static final int SHORT = 24;
  private static final Pattern PROFESSION =
      Pattern.compile(
          "(?i)\\b(?:journalist|reporter|correspondent|essayist|novelist|columnist|author|writer|editor|freelancer?"
              + "|contributor|poet|blogger|broadcaster|producer|photographer|photojournalist|critic|commentator|academic"
              + "|political (?:scientist|analyst)|historian|(?:research(?:er)?|senior|visiting|associate) fellow|fellow|professor|lecturer"
              + "|bureau chief|anchor|presenter|intern|researcher|analyst|storyteller|director of)\\b");
  private static final Pattern OPENS =
      Pattern.compile(
          "^(?:Dr\\.? |Prof(?:essor|\\.)? )?(\\p{Lu}[\\p{L}'’.-]{0,24}(?: (?:de|da|del|van|von|der|bin|al|el|la|\\p{Lu}[\\p{L}'’.-]{0,24})){1,3}),? "
              + "(?:\\([^)]{1,40}\\) )?(?:is|was|has been|has|covers|writes|reports|joined|works|serves|teaches)\\b");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:He|She|They|His|Her|Their|Follow|Off the page|Outside of|Beyond|When not|In (?:his|her|their)|Born|Prior to|Before|Previously|Email|Contact|Twitter|@)\\b");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?:\\s|$)");

  @Override
  public Optional<Verdict> judge(Sheet sheet, int at) {
    if (goesOn(sheet, at)) {
      return verdict(FURTHER);
    }
    Block block = sheet.at(at);
    Matcher opening = OPENS.matcher(block.words());
    if (block.length() > MOST_WORDS || !opening.find() || LifeAndWork.isNews(block.words())) {
      return Optional.empty();
    }
    boolean ofAuthor = isAuthor(sheet, opening.group(1));
    boolean placed = at > 0 && (2 * at >= sheet.size() - 1 || (ofAuthor && at <= TOP));
    return placed && isLife(sheet, at, opening.group(1), ofAuthor)
        ? verdict(OPENING)
        : Optional.empty();
  }

  private static boolean isLife(Sheet sheet, int at, String name, boolean ofAuthor) {
    Block block = sheet.at(at);
    int score = LifeAndWork.score(block.words());
    boolean profession = PROFESSION.matcher(firstSentence(block.words())).find();
    if (ofAuthor) {
      return profession || score > 0;
    }
    boolean aside =
        (block.length() <= SHORT && block.afterGap())
            || at == sheet.size() - 1
            || goesOnAboutALife(sheet.words(at + 1));
    return profession && !sheet.hasSaid(familyName(name)) && (score > 1 || (score == 1 && aside));
  }

  private static boolean goesOnAboutALife(String next) {
    return GOES_ON.matcher(next).find() && LifeAndWork.score(next) > 0 && !LifeAndWork.isNews(next);
  }

  private static boolean isAuthor(Sheet sheet, String name) {
    return sheet.authors().stream()
        .anyMatch(
            a -> a.equalsIgnoreCase(name) || familyName(a).equalsIgnoreCase(familyName(name)));
  }

  private static String firstSentence(String words) {
    Matcher end = SENTENCE_END.matcher(words);
    int from = Math.min(words.length(), 40);
    return end.find(from) ? words.substring(0, end.end()) : words;
  }

  private static String familyName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /// Whether the block before is of a biography and this one goes on about the same person.
  private static boolean goesOn(Sheet sheet, int at) {
    boolean after = sheet.was(at - 1, OPENING) || sheet.was(at - 1, FURTHER);
    String words = sheet.words(at);
    if (!after || LifeAndWork.isNews(words) || sheet.at(at).length() > MOST_WORDS) {
      return false;
    }
    return GOES_ON.matcher(words).find()
        ? LifeAndWork.score(words) > 0 || 2 * at >= sheet.size() - 1
        : names(sheet, at).stream().anyMatch(words::contains) && LifeAndWork.score(words) > 0;
  }

  /// The given and the family name of the person of the biography.
  private static List<String> names(Sheet sheet, int at) {
    int opening = at - 1;
    while (opening > 0 && !sheet.was(opening, OPENING)) {
      opening--;
    }
    Matcher m = OPENS.matcher(sheet.words(opening));
    return m.find() ? List.of(m.group(1).split(" ")) : List.of();
  }

  private static Optional<Verdict> verdict(String why) {
    return Optional.of(new Verdict(PassageKind.BOILERPLATE, why));
  }
}
