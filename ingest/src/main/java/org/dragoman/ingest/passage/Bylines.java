package org.dragoman.ingest.passage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names in a byline: `By Ana Ruiz and John O'Neill, Reuters` has two.
public final class Bylines {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:(?:written|reported|story|words|posted|published|analysis) )?by:? ");
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\s*(?:,|;|\\||\\band\\b|&|\\n| [-–—] | in | with | for )\\s*");
  private static final Pattern PLACE =
      Pattern.compile("(?i)\\s+in\\s+[^,;|&]{1,60}?(?=\\s*(?:,|;|\\||&| and |$))");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:de|da|del|della|van|von|der|den|bin|al|el|la|le|di|dos|\\p{Lu}[\\p{L}.'’-]{0,30})){1,4}");
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i).*\\b(?:news|press|times|post|staff|writers?|reporters?|correspondents?|editors?|desk|agenc(?:y|ies)"
              + "|reuters|bureau|chief|team|network|media|journal|tribune|herald|guardian|magazine|contributor|international"
              + "|january|february|march|april|june|july|august|september|october|november|december|updated|published)\\b.*");
  private static final int LONGEST = 300;

  private Bylines() {}

  /// The personal names, in order, each once.
  public static List<String> names(String byline) {
    String line = byline.substring(0, Math.min(LONGEST, byline.length()));
    String list = PLACE.matcher(OPENING.matcher(line.strip()).replaceFirst("")).replaceAll("");
    return Stream.of(BETWEEN.split(list))
        .map(String::strip)
        .map(Bylines::calm)
        .filter(n -> NAME.matcher(n).matches())
        .filter(n -> !HOUSE.matcher(n).matches())
        .distinct()
        .toList();
  }

  /// `ANA RUIZ` is `Ana Ruiz`.
  private static String calm(String name) {
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder calm = new StringBuilder(name);
    for (int i = 1; i < calm.length(); i++) {
      if (Character.isLetter(calm.charAt(i - 1))) {
        calm.setCharAt(i, Character.toLowerCase(calm.charAt(i)));
      }
    }
    return calm.toString();
  }
}
