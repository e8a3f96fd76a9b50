package org.dragoman.read.time;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.model.reading.TimeExpression.Kind;

/// Times of the day: `10:30 a.m.`, `9 p.m. EST`, `noon`, `1400 GMT`.
final class ClockRules {
  /// How the reason ends of an hour that names no day.
  static final String OF_THE_DAY = " of the day spoken of";

  private static final String ABOUT = "(?:(?:about|around) )?";
  private static final String PLACE = "(?-i:[A-Z][a-z]{1,15}(?:[ ][A-Z][a-z]{1,15})?)";
  private static final String ZONE =
      "(?: ?\\(?(?:GMT|UTC|BST|CET|CEST|IST|MSK|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|local time|Eastern(?: time)?"
          + "|Pacific(?: time)?|"
          + PLACE
          + " time)\\)?)";

  private final Vocabulary words;
  private final Template template;

  ClockRules(Vocabulary words, Template template) {
    this.words = words;
    this.template = template;
  }

  /// The rules, and what a sentence must have for one of them to match.
  RuleGroup group() {
    return RuleGroup.of("\\d|clock|noon|midday|midnight|[ap]\\.?m\\b", rules());
  }

  private List<Rule> rules() {
    String half = "(?<half>a\\.m\\.|p\\.m\\.|am|pm)";
    return List.of(
        rule(
            "clock",
            ABOUT
                + "(?<h>[01]?\\d|2[0-3])[:.](?<min>[0-5]\\d)(?::(?<sec>[0-5]\\d))?(?: ?"
                + half
                + "| in the {part})?"
                + ZONE
                + "?",
            this::clock),
        rule("hour", ABOUT + "(?:(?<h>1[0-2]|0?[1-9])|{num}) ?" + half + ZONE + "?", this::clock),
        rule("hour-in-part", ABOUT + "{num} in the {part}", this::hourInPart),
        rule(
            "military-hour", "(?<h>[01]\\d|2[0-3])(?<min>[0-5]\\d)(?: hours)?" + ZONE, this::clock),
        rule(
            "o-clock",
            ABOUT + "(?:(?<h>1[0-2]|[1-9])|{num}) o['’]clock(?: in the {part})?",
            this::clock),
        rule("noon", "(?<noon>noon|midday|midnight)" + ZONE + "?", this::noon));
  }

  private Rule rule(String name, String pattern, Rule.Reader reader) {
    return new Rule(name, template.compile(pattern), reader);
  }

  private Optional<Meaning> clock(Hit hit, Anchors anchors) {
    Optional<Integer> hour = hour(hit);
    boolean bareDecimal = hit.words().matches("\\d+\\.\\d+") || isScore(hit);
    if (hour.isEmpty() || bareDecimal) {
      return Optional.empty();
    }
    String minute = hit.has("min") ? hit.get("min") : "00";
    String second = hit.has("sec") ? ":" + hit.get("sec") : "";
    return Optional.of(onDay("%02d:%s%s".formatted(hour.get(), minute, second), hit, anchors));
  }

  /// "2:15" may be a race or a verse; without a.m., zone or "at" it is no time.
  private static boolean isScore(Hit hit) {
    boolean bare = hit.words().matches("\\d{1,2}:\\d\\d(?::\\d\\d)?");
    return bare
        && !hit.wordBefore()
            .toLowerCase(Locale.ROOT)
            .matches("at|by|until|from|to|around|about|before|after|between|since");
  }

  /// "at two in the morning"; not "killed two in the morning".
  private Optional<Meaning> hourInPart(Hit hit, Anchors anchors) {
    boolean at = hit.wordBefore().matches("(?i)at|by|until|before|after|from|since|between|to");
    return at ? clock(hit, anchors) : Optional.empty();
  }

  private Optional<Integer> hour(Hit hit) {
    String digits = hit.has("h") ? hit.get("h") : Amount.read(hit.get("num"), words);
    if (!digits.matches("\\d{1,2}")) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(digits);
    boolean evening =
        hit.lower("half").startsWith("p") || hit.lower("part").matches("evening|afternoon|night");
    boolean morning = hit.lower("half").startsWith("a");
    if ((evening || morning) && hour > 12 || hour > 24) {
      return Optional.empty();
    }
    int base = (evening || morning) && hour == 12 ? 0 : hour;
    return Optional.of(evening ? base + 12 : base);
  }

  private Optional<Meaning> noon(Hit hit, Anchors anchors) {
    return Optional.of(
        onDay(hit.lower("noon").equals("midnight") ? "24:00" : "12:00", hit, anchors));
  }

  /// A clock time belongs to the day the text speaks of, else to that of publication.
  private static Meaning onDay(String clock, Hit hit, Anchors anchors) {
    boolean midnight = clock.equals("24:00");
    LocalTime time = midnight ? LocalTime.MAX : LocalTime.parse(clock);
    Optional<Point> day = anchors.dayOf(time, hit.tense()).map(d -> Point.of(d, Grain.DAY));
    return day.map(d -> Meaning.aside(d, hit.rule().name() + OF_THE_DAY).at(clock))
        .orElse(Meaning.of(Kind.TIME, "XXXX-XX-XXT" + clock, hit.rule().name() + ", day unknown"));
  }
}
