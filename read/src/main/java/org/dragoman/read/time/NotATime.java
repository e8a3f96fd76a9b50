package org.dragoman.read.time;

import java.util.List;
import java.util.regex.Pattern;

/// Words that look like a time and are none; no rule may touch them.
final class NotATime {
  private final List<Pattern> patterns;

  NotATime(Template template) {
    patterns =
        List.of(
            template.compileAnywhere(
                "(?:his|her|their|my) (?:early |late |mid-?)?(?:\\d0s|{decadeword})"),
            Pattern.compile("\\b24/7\\b|\\b7/24\\b"),
            Pattern.compile("\\+?\\(?\\d{2,4}\\)?[-. ]\\d{3}[-. ]\\d{4}(?!\\d)"),
            Pattern.compile("(?:https?://|www\\.)\\S{1,300}"),
            Pattern.compile("\\bF-\\d\\d\\w?|\\bWindows \\d{4}|\\bAgenda \\d{4}|\\b20/20\\b"),
            Pattern.compile(
                "\\b(?:[Mm]any|(?<![Tt]he )[Ss]ame|[Oo]ne|[Ss]ome) day(?: soon)?\\b|\\bof all days\\b|\\bday[- ]to[- ]day\\b"
                    + "|\\b(?:present|modern)[- ]day\\b|\\bdays? in court\\b|\\bas many (?:hours|days|weeks|months|years)\\b"));
  }

  List<Pattern> patterns() {
    return patterns;
  }
}
