package org.dragoman.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.model.Span;
import org.dragoman.model.table.Table;

/// Splits raw text into words as the English treebanks do: clitics, hyphens and marks apart; numbers,
/// abbreviations and addresses whole.
///
/// "Trump's U.S.-backed plan" is `Trump` `'s` `U.S.` `-` `backed` `plan`.
public final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "https?://\\S{1,4000}|www\\.\\S{1,4000}" // addresses
              + "|[\\w.+]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+" // mail
              + "|(?:\\p{L}\\.){2,}" // U.S.
              + "|\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|s)?(?![\\p{L}\\d])" // 1,000 4th 1990s
              + "|(?i:pro|anti|non|re|ex|mid|pan|un|co|pre|post|semi|multi|inter|sub|ultra|e)-[\\p{L}\\d]+"
              + "|[\\p{L}\\p{M}\\d]+(?:['’.](?=\\p{L})[\\p{L}\\p{M}\\d]+)*" // apostrophes cut later
              + "|\\.{2,}|-{2,}|\\S");
  private static final Pattern CLITIC =
      Pattern.compile("(?i)(.+?)(n['’]t|['’](?:s|m|d|re|ve|ll))$");
  private static final Pattern TRAILING_MARKS = Pattern.compile("[.,;:!?\"'”’)\\]}>]+$");
  private static final Set<String> CLITIC_LETTERS = Set.of("s", "m", "d", "re", "ve", "ll");
  private static final Set<String> TWO_IN_ONE = Set.of("cannot", "gonna", "wanna", "gotta");
  private static final int FIRST_OF_TWO_IN_ONE = 3;

  private final Set<String> abbreviations;

  private Words(Set<String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  /// Loads the table of abbreviations.
  public static Words load() {
    return new Words(
        Table.load(Words.class, "abbreviations.tsv").rows().stream()
            .map(r -> r.get("abbreviation"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// Whether a word in lower case keeps a point after it.
  boolean isAbbreviation(String lower) {
    return abbreviations.contains(lower);
  }

  /// The words of a stretch of text, as spans of the whole text.
  public List<Span> in(String text, Span stretch) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(stretch.start(), stretch.end());
    matcher.useAnchoringBounds(false).useTransparentBounds(false);
    int at = stretch.start();
    while (at < stretch.end() && matcher.region(at, stretch.end()).find()) {
      at = add(found, text, new Span(matcher.start(), matcher.end()), stretch.end());
    }
    return found;
  }

  /// Adds the words that one match holds; returns where to go on.
  private int add(List<Span> found, String text, Span match, int limit) {
    Span whole = extended(text, match, limit);
    String word = whole.in(text);
    String lower = word.toLowerCase(Locale.ROOT);
    Matcher clitic = CLITIC.matcher(word);
    if (TWO_IN_ONE.contains(lower)) {
      split(found, whole, FIRST_OF_TWO_IN_ONE);
    } else if (!isAddress(lower) && clitic.matches()) {
      split(found, whole, clitic.end(1));
    } else {
      found.add(whole);
    }
    return whole.end();
  }

  /// The match with the point of an abbreviation, without the marks behind an address, with the
  /// letters of a clitic.
  private Span extended(String text, Span match, int limit) {
    String lower = match.in(text).toLowerCase(Locale.ROOT);
    if (isAddress(lower)) {
      Matcher marks = TRAILING_MARKS.matcher(match.in(text));
      return marks.find() ? new Span(match.start(), match.start() + marks.start()) : match;
    }
    boolean beforePoint = match.end() < limit && text.charAt(match.end()) == '.';
    if (beforePoint && (isAbbreviation(lower) || isInitial(text, match))) {
      return new Span(match.start(), match.end() + 1);
    }
    boolean apostrophe = lower.equals("'") || lower.equals("’");
    if (apostrophe && isClitic(text, match, limit)) {
      return new Span(match.start(), endOfLetters(text, match.end(), limit));
    }
    boolean surrogate = match.length() == 1 && Character.isHighSurrogate(text.charAt(match.start()));
    return surrogate && match.end() < limit ? new Span(match.start(), match.end() + 1) : match;
  }

  private static boolean isAddress(String lower) {
    return lower.startsWith("http") && lower.contains("://") || lower.startsWith("www.");
  }

  private static boolean isInitial(String text, Span match) {
    return match.length() == 1 && Character.isUpperCase(text.charAt(match.start()));
  }

  private static boolean isClitic(String text, Span mark, int limit) {
    int end = endOfLetters(text, mark.end(), limit);
    return end > mark.end()
        && mark.start() > 0
        && !Character.isWhitespace(text.charAt(mark.start() - 1))
        && CLITIC_LETTERS.contains(text.substring(mark.end(), end).toLowerCase(Locale.ROOT));
  }

  private static int endOfLetters(String text, int from, int limit) {
    int end = from;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void split(List<Span> found, Span whole, int at) {
    found.add(new Span(whole.start(), whole.start() + at));
    found.add(new Span(whole.start() + at, whole.end()));
  }
}
