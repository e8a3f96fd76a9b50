package org.dragoman.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.model.reading.TimeExpression.Kind;

/// Days that are named from the day of publication: `Monday`, `last Friday`, `yesterday`,
/// `tonight`, `early Tuesday morning`, `this afternoon`, `the weekend`.
final class DayRules {
  private static final Set<String> NAME_TAILS =
      Set.of("Times", "Mail", "Telegraph", "Mirror", "Express", "Herald", "Post", "Star", "Night");

  private static final Pattern AHEAD =
      Pattern.compile("\\b(?:will|ahead of|advance of|before|upcoming|prepar)");

  private final Vocabulary words;
  private final Template template;

  DayRules(Vocabulary words, Template template) {
    this.words = words;
    this.template = template;
  }

  /// The rules, and what a sentence must have for one of them to match.
  RuleGroup group() {
    return RuleGroup.of(
        "day|night|morning|noon|evening|weekend|dawn|dusk|sun(?:rise|set)|daybreak|small hours|early hours|tomorrow",
        rules());
  }

  private List<Rule> rules() {
    return List.of(
        rule(
            "weekday",
            "(?:{stage}[- ]?(?:on )?)?(?:{which} )?{plainweekday:weekday}"
                + "(?:(?:['’]s)? (?:early |late )?(?:in the )?{part})?",
            this::weekday),
        rule(
            "weekday-of-week",
            "{plainweekday:weekday} of (?<rel>last|this|next) week",
            this::weekdayOfWeek),
        rule(
            "today",
            "(?:{stage} )?(?<today>today|yesterday|tomorrow)(?: (?:early |late )?{part})?",
            this::today),
        rule("today-week", "the day (?<today>before yesterday|after tomorrow)", this::today),
        rule("tonight", "tonight|(?:(?:late|early) )?(?<rel>last|this) {part}", this::tonight),
        rule(
            "part-of-day",
            "(?:the )?(?:early |late |small )?(?:{part}(?: hours)?|(?<early>hours))"
                + "(?= of (?:the )?(?:{weekday}|{month}|{day}))",
            this::partOfDay),
        rule("part-of-date-day", "the {part}", this::bareDayPart),
        rule(
            "weekdays-ago",
            "{num} (?<weekdays>mon|tues|wednes|thurs|fri|satur|sun)days ago",
            this::weekdaysAgo),
        rule("stage-of-day", "(?:the )?(?:mid|early|late|pre)(?:-| )?{part}", this::stageOfDay),
        rule("twilight", "{twilight}", this::twilight),
        rule("overnight", "overnight", this::overnight),
        rule(
            "weekend",
            "(?:{stage} )?(?<rel>the|last|this|this past|the past|next|this coming|the coming|"
                + "the previous) (?:holiday |long |bank holiday )?weekend(?! of\\b)",
            this::weekend));
  }

  private Rule rule(String name, String pattern, Rule.Reader reader) {
    return new Rule(name, template.compile(pattern), reader);
  }

  private Optional<Meaning> weekday(Hit hit, Anchors anchors) {
    String name = hit.get("weekday");
    boolean paper =
        NAME_TAILS.contains(hit.wordAfter())
            || hit.wordBefore().matches("Black|Bloody|Super|Cyber");
    if (!Character.isUpperCase(name.charAt(0)) || paper) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(words.weekday(name));
    Optional<Meaning> day =
        hit.has("which")
            ? named(hit.lower("which"), weekday, anchors)
            : anchors
                .weekday(weekday, tense(hit))
                .map(d -> Meaning.date(d.point(), "weekday, " + d.why()));
    return Optional.of(inPart(hit, day.orElse(missing("weekday"))));
  }

  /// "Wednesday's attack" is over, unless something is said to come before it.
  private static Tense tense(Hit hit) {
    boolean owner = hit.after().startsWith("'s") || hit.after().startsWith("’s");
    boolean ahead = AHEAD.matcher(hit.before()).find();
    if (hit.wordBefore().equalsIgnoreCase("through")
        && !hit.before().matches("(?is).*\\b(?:from|between)\\b.*")) {
      return Tense.FUTURE;
    }
    if (hit.wordBefore().matches("(?i)until|till|starting|beginning|effective")) {
      return Tense.FUTURE;
    }
    return owner && !ahead ? Tense.PAST : hit.tense();
  }

  private static Meaning missing(String rule) {
    return Meaning.unresolved(Kind.DATE, rule + ": " + Anchors.NO_PUBLICATION);
  }

  private Meaning inPart(Hit hit, Meaning day) {
    return words.value(hit.get("part"), "part").map(day::at).orElse(day);
  }

  private static Optional<Meaning> named(String which, DayOfWeek weekday, Anchors anchors) {
    return anchors
        .published()
        .map(p ->
            Meaning.date(
                Point.of(near(which, weekday, p), Grain.DAY),
                "weekday, " + which + " from " + anchors.publication()));
  }

  private static LocalDate near(String which, DayOfWeek weekday, LocalDate published) {
    if (which.contains("last") || which.contains("past")) {
      return published.with(TemporalAdjusters.previous(weekday));
    }
    if (which.contains("next") || which.contains("coming")) {
      return published.with(TemporalAdjusters.next(weekday));
    }
    return published.with(TemporalAdjusters.nextOrSame(weekday));
  }

  private Optional<Meaning> weekdayOfWeek(Hit hit, Anchors anchors) {
    int shift = shift(hit.lower("rel"));
    return Optional.of(
        anchors
            .published()
            .map(p -> p.with(DayOfWeek.of(words.weekday(hit.get("weekday")))).plusWeeks(shift))
            .map(d ->
                Meaning.date(
                    Point.of(d, Grain.DAY), "weekday of week from " + anchors.publication()))
            .orElse(missing("weekday-of-week")));
  }

  private Optional<Meaning> today(Hit hit, Anchors anchors) {
    int shift =
        switch (hit.lower("today")) {
          case "yesterday" -> -1;
          case "tomorrow" -> 1;
          case "before yesterday" -> -2;
          case "after tomorrow" -> 2;
          default -> 0;
        };
    Meaning day =
        anchors
            .published()
            .map(p ->
                Meaning.date(
                    Point.of(p.plusDays(shift), Grain.DAY),
                    hit.lower("today") + " from " + anchors.publication()))
            .orElse(missing("today"));
    boolean possessive = hit.lower("today").equals("today") && hit.after().matches("(?s)['’]s .*");
    return Optional.of(
        possessive && anchors.published().isEmpty()
            ? Meaning.of(Kind.DATE, "PRESENT_REF", "today's, in general")
            : inPart(hit, day));
  }

  private Optional<Meaning> tonight(Hit hit, Anchors anchors) {
    String part = words.value(hit.get("part"), "part").orElse("NI");
    int shift = hit.lower("rel").equals("last") ? -1 : 0;
    return Optional.of(
        anchors
            .published()
            .map(p ->
                Meaning.date(
                    Point.of(p.plusDays(shift), Grain.DAY),
                    "part of day from " + anchors.publication()))
            .map(m -> m.at(part))
            .orElse(Meaning.unresolved(Kind.TIME, "tonight: " + Anchors.NO_PUBLICATION)));
  }

  /// "two Mondays ago": the last one counts as the first.
  private Optional<Meaning> weekdaysAgo(Hit hit, Anchors anchors) {
    String amount = Amount.read(hit.get("num"), words);
    DayOfWeek weekday = DayOfWeek.of(words.weekday(hit.get("weekdays") + "day"));
    boolean counted =
        amount.matches("[1-9]\\d?") && Character.isUpperCase(hit.get("weekdays").charAt(0));
    return counted
        ? Optional.of(
            anchors
                .published()
                .map(p -> p.with(TemporalAdjusters.previous(weekday)))
                .map(d -> d.minusWeeks(Long.parseLong(amount) - 1))
                .map(d ->
                    Meaning.date(
                        Point.of(d, Grain.DAY), "weekdays before " + anchors.publication()))
                .orElse(missing("weekdays-ago")))
        : Optional.empty();
  }

  /// "midmorning trading", "an early-morning raid": of the day that the text speaks of.
  private Optional<Meaning> stageOfDay(Hit hit, Anchors anchors) {
    String stage = hit.words().toLowerCase(Locale.ROOT);
    boolean bound = hit.wordBefore().matches("(?i)from|until|since|by|before|at");
    boolean apart = stage.contains(" ") && !stage.startsWith("the ") && !bound;
    boolean another = stage.contains("pre") != stage.endsWith("dawn") || stage.contains("midn");
    return apart || another
        ? Optional.empty()
        : daySpokenOf(anchors, words.value(hit.get("part"), "part").orElse("NI"));
  }

  /// "in the morning": of the day that the text speaks of.
  private Optional<Meaning> bareDayPart(Hit hit, Anchors anchors) {
    String before = hit.wordBefore().toLowerCase(Locale.ROOT);
    if (!Set.of("in", "during", "throughout", "through", "into").contains(before)) {
      return Optional.empty();
    }
    return daySpokenOf(anchors, words.value(hit.get("part"), "part").orElse("NI"));
  }

  private static Optional<Meaning> daySpokenOf(Anchors anchors, String part) {
    Optional<Point> day =
        anchors.focus(Grain.DAY).or(() -> anchors.published().map(p -> Point.of(p, Grain.DAY)));
    return Optional.of(
        day.map(d -> Meaning.aside(d, "part of the day spoken of").at(part))
            .orElse(Meaning.unresolved(Kind.TIME, "part of day: " + Anchors.NO_FOCUS)));
  }

  /// "the morning of March 20", "in the early hours of Tuesday": the day follows and is joined.
  private Optional<Meaning> partOfDay(Hit hit, Anchors anchors) {
    boolean smallHours = hit.has("early");
    if (smallHours && !hit.words().matches("(?i).*(?:early|small) hours")) {
      return Optional.empty();
    }
    String part = smallHours ? "MO" : words.value(hit.get("part"), "part").orElse("NI");
    return Optional.of(Meaning.of(Kind.TIME, "XXXX-XX-XXT" + part, "part of a day"));
  }

  /// "before dawn", "at dusk": of the day that the text speaks of.
  private Optional<Meaning> twilight(Hit hit, Anchors anchors) {
    String before = hit.wordBefore().toLowerCase(Locale.ROOT);
    boolean bound = Set.of("at", "before", "after", "by", "until", "since").contains(before);
    return bound
        ? daySpokenOf(anchors, words.value(hit.words(), "twilight").orElse("NI"))
        : Optional.empty();
  }

  /// The night before the day of publication, or before the one that is to come.
  private Optional<Meaning> overnight(Hit hit, Anchors anchors) {
    boolean noun = hit.tokenAfter().filter(t -> t.xpos().startsWith("NN")).isPresent();
    int shift = hit.tense() == Tense.FUTURE ? 0 : -1;
    return noun && hit.wordBefore().matches("(?i)an?|the|any")
        ? Optional.empty()
        : Optional.of(
            anchors
                .published()
                .map(p -> Point.of(p.plusDays(shift), Grain.DAY))
                .map(p -> Meaning.aside(p, "overnight, from " + anchors.publication()).at("NI"))
                .orElse(Meaning.unresolved(Kind.TIME, "overnight: " + Anchors.NO_PUBLICATION)));
  }

  private Optional<Meaning> weekend(Hit hit, Anchors anchors) {
    String which = hit.lower("rel");
    int shift = shift(which);
    boolean ahead =
        !which.startsWith("the") && !which.contains("past") || hit.tense() == Tense.FUTURE;
    boolean coming = shift > 0 || shift == 0 && ahead && hit.tense() != Tense.PAST;
    return Optional.of(
        anchors
            .published()
            .map(p -> coming ? Point.of(p, Grain.WEEKEND) : Point.weekendUpTo(p))
            .map(w -> which.equals("next") ? w.plus(1) : w)
            .map(w ->
                Meaning.date(
                    w, "weekend " + (coming ? "after " : "before ") + anchors.publication()))
            .orElse(missing("weekend")));
  }

  private static int shift(String which) {
    if (which.contains("last") || which.contains("past") || which.contains("previous")) {
      return -1;
    }
    return which.contains("next") || which.contains("coming") ? 1 : 0;
  }
}
