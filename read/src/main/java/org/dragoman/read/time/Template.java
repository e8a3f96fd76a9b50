package org.dragoman.read.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns a rule's template into a pattern: `{month} {day}, {year}`.
///
/// A name in braces stands for a word class and becomes a group of that name (`{day:last}` is named
/// `last`); a blank stands for white space; `~` for a hyphen or a blank; everything else is a
/// regular expression. Matches begin and end at word boundaries. No class repeats without bound, so
/// matching is linear.
final class Template {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(?::([a-z]+))?\\}");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final String SPACE = "[\\\\s\\\\u00a0]{1,3}";

  private final Map<String, String> classes = new LinkedHashMap<>();

  Template(Vocabulary words) {
    String month = words.alternatives("month");
    String shortMonth = words.alternatives("month-short");
    classes.put("month", "(?:" + month + ")|(?:" + shortMonth + ")(?![a-z])\\.?");
    classes.put("day", "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[:.,]\\d|st|nd|rd|th)");
    classes.put("year", "(?:1[0-9]|20)\\d\\d(?!\\d|[.,]\\d)");
    classes.put("weekday", weekdays(words));
    classes.put("plainweekday", words.alternatives("weekday"));
    classes.put("number", words.alternatives("number"));
    classes.put("num", Amount.PATTERN.formatted(words.alternatives("number")));
    classes.put("unit", words.alternatives("unit"));
    classes.put("units", words.alternatives("unit-plural"));
    classes.put("season", words.alternatives("season"));
    classes.put("part", words.alternatives("part"));
    classes.put("twilight", words.alternatives("twilight"));
    classes.put("decadeword", words.alternatives("decade"));
    classes.put("ordinal", words.alternatives("ordinal") + "|\\d{1,2}(?:st|nd|rd|th)");
    classes.put("fourth", "first|second|third|fourth|1st|2nd|3rd|4th");
    classes.put(
        "stage",
        "early|earlier|late|later|mid|middle|(?:the )?(?:beginning|start|middle|end|close)"
            + " of|year-end");
    classes.put(
        "which", "last|this past|the past|past|this coming|the coming|next|this|the current");
    classes.put(
        "about",
        "about|around|nearly|almost|roughly|approximately|at least|at most|more than|less than"
            + "|fewer than|just over|just under|up to|barely|some|an estimated");
    classes.put("dash", " ?[-–—] ?");
  }

  private static String weekdays(Vocabulary words) {
    return "(?:%s)|(?:%s)(?![a-z])\\.?"
        .formatted(words.alternatives("weekday"), words.alternatives("weekday-short"));
  }

  /// Adds a word class.
  Template with(String name, String alternatives) {
    classes.put(name, alternatives);
    return this;
  }

  /// The pattern of a template, for matching from the beginning of a word.
  ///
  /// @throws IllegalArgumentException if the template names an unknown class
  Pattern compile(String template) {
    return Pattern.compile(expression(template), FLAGS);
  }

  /// The same pattern for finding anywhere in a text.
  Pattern compileAnywhere(String template) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + expression(template), FLAGS);
  }

  /// The pattern of what may stand behind a match: a blank, then the template.
  Pattern compileBehind(String template) {
    return Pattern.compile("\\s" + expression(template), FLAGS);
  }

  private String expression(String template) {
    Matcher slots = SLOT.matcher(template);
    String filled = slots.replaceAll(m -> Matcher.quoteReplacement(group(m.group(1), m.group(2))));
    return "(?:" + spaced(filled) + ")(?![\\p{L}\\p{N}_])(?![-–]\\d)";
  }

  private static String spaced(String expression) {
    return expression
        .replace("~", "[-\\s\\u00a0]")
        .replaceAll(" (?=[?])", "[\\\\s\\\\u00a0]")
        .replaceAll(" ", SPACE);
  }

  private String group(String name, String alias) {
    String alternatives = classes.get(name);
    if (alternatives == null) {
      throw new IllegalArgumentException("no word class {" + name + "}: " + classes.keySet());
    }
    if (name.equals("dash")) {
      return "(?:" + alternatives + ")";
    }
    return "(?<" + (alias == null ? name : alias) + ">" + alternatives + ")";
  }
}
