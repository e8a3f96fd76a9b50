package org.dragoman.read.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.reading.TimeExpression.Kind;

/// Dates that count from another: from publication (`last week`, `three years ago`, `later this
/// month`, `the year`) or from the time that the text speaks of (`a day earlier`, `the following
/// week`, `that year`).
final class RelativeRules {
  /// The reason of an hour that counts from another.
  static final String FROM_HOUR = "counted from the hour spoken of";

  private static final Set<String> BACK =
      Set.of("earlier", "before", "previously", "prior", "beforehand");
  private static final Set<Unit> PERIODS =
      Set.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY);

  private final Vocabulary words;
  private final Template template;

  RelativeRules(Vocabulary words, Template template) {
    this.words = words;
    this.template = template;
  }

  /// The rules, and what a sentence must have for one of them to match.
  RuleGroup group() {
    return RuleGroup.of(
        "day|week|fortnight|month|year|quarter|decade|centur|hour|minute|night|morning|noon|evening|moments|ago\\b",
        rules());
  }

  private List<Rule> rules() {
    return List.of(
        rule(
            "which-unit",
            "(?:{stage}[- ](?:in )?)?(?<rel>last|this past|the past|past|this coming|the coming|"
                + "next|this|the current|the latest|the most recent|current) (?:fiscal |calendar |school )?{unit}",
            this::named),
        rule("this-time-last-unit", "(?:this time|a year ago) (?<rel>last) {unit}", this::named),
        rule(
            "ago",
            "(?:{about} )?{num} {units} ago(?: (?<today>today|yesterday|this week|this month))?",
            this::ago),
        rule(
            "ago-one",
            "(?:{about} )?{num} {unit} ago(?: (?<today>today|yesterday|this week|this month))?",
            this::ago),
        rule(
            "vague-ago",
            "(?<many>years|months|weeks|days|hours|minutes|moments|decades|centuries|long|some time|a while|not long|a long time) ago",
            this::vagueAgo),
        rule(
            "from-now",
            "(?:{about} )?{num} (?:{units}|{unit})(?: from (?:now|today)|['’]s?(?: time)(?! of\\b))",
            this::fromNow),
        rule(
            "earlier",
            "(?:{about} |just |only )?{num} (?:{units}|{unit}) (?<way>earlier|later|previously|"
                + "beforehand|afterward|afterwards|prior|thereafter)(?! than\\b)",
            this::shifted),
        rule(
            "vague-earlier",
            "(?<many>years|months|weeks|days|hours|decades|minutes|moments) "
                + "(?<way>earlier|later|afterward|afterwards)",
            this::vagueShift),
        rule(
            "unit-before",
            "(?:{num}|the) {unit} (?<way>before|after)(?= ?[.,;:!?)”\"]| ?$| and\\b| but\\b"
                + "| when\\b)",
            this::shifted),
        rule(
            "following-unit",
            "(?:the )?(?<way>following|next|previous|preceding|prior|same|subsequent) "
                + "(?:(?<part>morning|evening|night|afternoon)|{unit}|{plainweekday:weekday})",
            this::following),
        rule(
            "that-unit",
            "that (?:same )?(?:(?<part>morning|evening|night|afternoon)|{unit})",
            this::that),
        rule("year-earlier", "(?:the )?(?:a )?year[-–](?:earlier|ago)", this::yearEarlier),
        rule(
            "year-end",
            "(?:the )?{unit:whole}(?:[-–]|['’]s | )end|(?:the )?mid[-–]?{unit:middle}|(?:the )?(?:end|beginning|start|middle|close|rest|remainder) of "
                + "(?<rel>the|this|last|next) {unit}",
            this::edge),
        rule("the-unit", "the (?<unit>year|week|month|quarter|decade|century|day)", this::bare));
  }

  private Rule rule(String name, String pattern, Rule.Reader reader) {
    return new Rule(name, template.compile(pattern), reader);
  }

  private static Optional<Meaning> unresolved(Hit hit, String missing) {
    return Optional.of(Meaning.unresolved(Kind.DATE, hit.rule().name() + ": " + missing));
  }

  private Optional<Meaning> named(Hit hit, Anchors anchors) {
    Unit unit = words.unit(hit.get("unit"));
    String which = hit.lower("rel");
    boolean span =
        which.equals("last") && isStretch(hit)
            || which.equals("the past")
            || which.equals("past")
            || which.equals("the coming");
    boolean clock = unit.isClock() || unit == Unit.NIGHT || unit == Unit.WEEKEND;
    if (clock && !span || which.equals("past") && hit.wordBefore().matches("half|quarter")) {
      return Optional.empty();
    }
    if (span) {
      return Optional.of(Meaning.of(Kind.DURATION, unit.duration("1"), "which-unit, span"));
    }
    if (unit == Unit.DAY && !which.equals("this")) {
      return Optional.empty();
    }
    if (which.equals("the latest") || which.equals("the most recent")) {
      return latest(hit, unit, anchors);
    }
    return fromPublication(hit, unit, shift(which), anchors);
  }

  /// "over the last year" is a stretch of time, "last year" a year.
  private static boolean isStretch(Hit hit) {
    return hit.before().matches("(?is).*\\b(?:in|over|during|within|for) the\\s{1,3}");
  }

  private Optional<Meaning> latest(Hit hit, Unit unit, Anchors anchors) {
    Optional<Point> inText = unit == Unit.QUARTER ? anchors.focus(Grain.QUARTER) : Optional.empty();
    return inText
        .map(p -> Optional.of(Meaning.date(p, "the period the text speaks of")))
        .orElseGet(() -> fromPublication(hit, unit, unit == Unit.QUARTER ? -1 : 0, anchors));
  }

  private Optional<Meaning> fromPublication(Hit hit, Unit unit, int shift, Anchors anchors) {
    if (anchors.published().isEmpty()) {
      return unresolved(hit, Anchors.NO_PUBLICATION);
    }
    LocalDate day = anchors.published().get();
    Grain grain = whole(unit);
    Point point = Point.of(grain == Grain.MONTH ? day.withDayOfMonth(1) : day, grain).plus(shift);
    return Optional.of(Meaning.date(point, hit.rule().name() + " from " + anchors.publication()));
  }

  private static Grain whole(Unit unit) {
    return switch (unit) {
      case DECADE -> Grain.DECADE;
      case CENTURY -> Grain.CENTURY;
      default -> unit.grain();
    };
  }

  private static int shift(String which) {
    if (which.contains("last") || which.contains("past")) {
      return -1;
    }
    return which.contains("next") || which.contains("coming") ? 1 : 0;
  }

  private Optional<Meaning> ago(Hit hit, Anchors anchors) {
    Unit unit = unit(hit);
    String amount = Amount.read(hit.get("num"), words);
    if (amount.equals(Amount.SOME)) {
      return Optional.of(Meaning.of(Kind.DATE, "PAST_REF", "ago, amount open"));
    }
    Optional<Point> quarter =
        unit == Unit.YEAR && amount.equals("1") ? anchors.focus(Grain.QUARTER) : Optional.empty();
    return quarter
        .map(q -> Meaning.aside(q.plus(-4), "a year before the quarter spoken of"))
        .or(() -> count(hit, unit, "-", amount, anchors));
  }

  private Unit unit(Hit hit) {
    return words.unit(hit.has("unit") ? hit.get("unit") : hit.get("units"));
  }

  private Optional<Meaning> vagueAgo(Hit hit, Anchors anchors) {
    return Optional.of(Meaning.of(Kind.DATE, "PAST_REF", "ago, amount open"));
  }

  private Optional<Meaning> fromNow(Hit hit, Anchors anchors) {
    String amount = Amount.read(hit.get("num"), words);
    return amount.equals(Amount.SOME)
        ? Optional.of(Meaning.of(Kind.DATE, "FUTURE_REF", "from now, amount open"))
        : count(hit, unit(hit), "", amount, anchors);
  }

  /// Counts whole units from publication; half a unit and hours need a finer clock than the text's.
  private Optional<Meaning> count(Hit hit, Unit unit, String sign, String amount, Anchors anchors) {
    if (anchors.published().isEmpty()) {
      return unresolved(hit, Anchors.NO_PUBLICATION);
    }
    if (unit.isClock()) {
      return Optional.of(
          Meaning.unresolved(Kind.TIME, hit.rule().name() + ": hour of publication is missing"));
    }
    if (unit == Unit.YEAR && amount.endsWith(".5")) {
      int months = -Unit.YEAR.grains(amount) * 12 - 6;
      Point half = Point.of(anchors.published().get(), Grain.MONTH);
      return Optional.of(
          Meaning.date(
              half.plus(sign.isEmpty() ? -months : months).as(Grain.YEAR),
              hit.rule().name() + " from " + anchors.publication()));
    }
    int grains = unit.grains(sign + amount);
    Point point = named(hit, anchors.published().get(), unit, grains);
    return Optional.of(Meaning.date(point, hit.rule().name() + " from " + anchors.publication()));
  }

  /// "a week ago today" is a day, "a year ago this week" a week.
  private static Point named(Hit hit, LocalDate published, Unit unit, int grains) {
    Point from = Point.of(published, unit.grain()).plus(grains);
    return switch (hit.lower("today")) {
      case "today" -> from.as(Grain.DAY);
      case "yesterday" -> from.as(Grain.DAY).plus(-1);
      case "this week" -> from.as(Grain.WEEK);
      case "this month" -> from.as(Grain.MONTH);
      default -> from;
    };
  }

  private Optional<Meaning> shifted(Hit hit, Anchors anchors) {
    Unit unit = unit(hit);
    String amount = hit.has("num") ? Amount.read(hit.get("num"), words) : "1";
    boolean back = BACK.contains(hit.lower("way"));
    if (amount.equals(Amount.SOME)) {
      return Optional.of(Meaning.of(Kind.DATE, back ? "PAST_REF" : "FUTURE_REF", "amount open"));
    }
    if (unit.isClock()) {
      return Optional.of(hours(hit, unit, amount, back, anchors));
    }
    Optional<Meaning> day =
        fromFocus(hit, unit, unit.grains(back ? "-" + amount : amount), anchors);
    return unit == Unit.NIGHT ? day.map(d -> d.at("NI")) : day;
  }

  /// "two hours later": from the hour that the text spoke of.
  private static Meaning hours(Hit hit, Unit unit, String amount, boolean back, Anchors anchors) {
    Optional<LocalDateTime> from = anchors.hour();
    Duration shift = unit.length(amount);
    return from.map(hour -> back ? hour.minus(shift) : hour.plus(shift))
        .map(hour -> Meaning.of(Kind.TIME, Clock.value(hour), FROM_HOUR))
        .orElse(Meaning.unresolved(Kind.TIME, hit.rule().name() + ": no hour to count from"));
  }

  private Optional<Meaning> fromFocus(Hit hit, Unit unit, int grains, Anchors anchors) {
    Optional<Point> quarter = anchors.focus().filter(p -> p.grain() == Grain.QUARTER);
    if (unit == Unit.YEAR && quarter.isPresent()) {
      return Optional.of(
          Meaning.aside(quarter.get().plus(4 * grains), "a year from the quarter spoken of"));
    }
    Grain grain = unit.grain();
    Optional<Point> focus = anchors.focusNotCoarserThan(grain);
    Optional<Point> from = focus.or(() -> anchors.published().map(p -> Point.of(p, grain)));
    if (from.isEmpty()) {
      return unresolved(hit, Anchors.NO_FOCUS);
    }
    String anchor = focus.map(p -> "the text's " + p.value()).orElse(anchors.publication());
    Point point = from.get().as(grain).plus(grains);
    String why = hit.rule().name() + " from " + anchor;
    return Optional.of(grains < 0 ? Meaning.aside(point, why) : Meaning.date(point, why));
  }

  private Optional<Meaning> vagueShift(Hit hit, Anchors anchors) {
    boolean back = BACK.contains(hit.lower("way"));
    return Optional.of(Meaning.of(Kind.DATE, back ? "PAST_REF" : "FUTURE_REF", "amount open"));
  }

  private Optional<Meaning> following(Hit hit, Anchors anchors) {
    boolean article = hit.words().toLowerCase(Locale.ROOT).startsWith("the ");
    if (!article || hit.has("unit") && words.unit(hit.get("unit")).isClock()) {
      return Optional.empty();
    }
    int step =
        switch (hit.lower("way")) {
          case "following", "next", "subsequent" -> 1;
          case "same" -> 0;
          default -> -1;
        };
    if (hit.has("weekday")) {
      return weekdayFromFocus(hit, step, anchors);
    }
    return step == 0 && hit.has("unit") && words.unit(hit.get("unit")) == Unit.DECADE
        ? Optional.empty()
        : inPart(
            hit,
            fromFocus(
                hit, hit.has("unit") ? words.unit(hit.get("unit")) : Unit.DAY, step, anchors));
  }

  private Optional<Meaning> weekdayFromFocus(Hit hit, int step, Anchors anchors) {
    java.time.DayOfWeek weekday = java.time.DayOfWeek.of(words.weekday(hit.get("weekday")));
    Optional<Point> focus =
        anchors.focus(Grain.DAY).or(() -> anchors.published().map(p -> Point.of(p, Grain.DAY)));
    return focus
        .filter(Point::yearKnown)
        .map(p ->
            p.day()
                .with(
                    step < 0
                        ? java.time.temporal.TemporalAdjusters.previous(weekday)
                        : java.time.temporal.TemporalAdjusters.next(weekday)))
        .map(d -> Meaning.date(Point.of(d, Grain.DAY), "weekday from the day spoken of"));
  }

  private Optional<Meaning> inPart(Hit hit, Optional<Meaning> day) {
    return words.value(hit.get("part"), "part").flatMap(p -> day.map(d -> d.at(p))).or(() -> day);
  }

  private Optional<Meaning> that(Hit hit, Anchors anchors) {
    Unit unit = hit.has("unit") ? words.unit(hit.get("unit")) : Unit.DAY;
    boolean verb = hit.tokenAfter().filter(t -> t.xpos().startsWith("NN")).isPresent();
    return unit.isClock() || verb
        ? Optional.empty()
        : inPart(hit, fromFocus(hit, unit, 0, anchors));
  }

  private Optional<Meaning> yearEarlier(Hit hit, Anchors anchors) {
    return fromFocus(hit, Unit.YEAR, -1, anchors);
  }

  private Optional<Meaning> edge(Hit hit, Anchors anchors) {
    String word = hit.get("unit") + hit.get("whole") + hit.get("middle");
    Unit unit = words.unit(word);
    return PERIODS.contains(unit) && (unit != Unit.DAY || hit.has("unit"))
        ? fromPublication(hit, unit, hit.has("rel") ? shift(hit.lower("rel")) : 0, anchors)
        : Optional.empty();
  }

  /// "the year" is the current one, unless a noun or "of", "when", "that" follows.
  private Optional<Meaning> bare(Hit hit, Anchors anchors) {
    Unit unit = words.unit(hit.get("unit"));
    String after = hit.wordAfter().toLowerCase(Locale.ROOT);
    boolean described =
        Set.of(
                "of", "when", "that", "he", "she", "they", "it", "we", "i", "before", "after", "in",
                "which", "is", "was")
            .contains(after);
    boolean compound = hit.tokenAfter().filter(t -> t.xpos().startsWith("NN")).isPresent();
    boolean onWhich = hit.after().matches("(?is)\\s(?:on|in|at) (?:which|whose).*");
    if (described
        || onWhich
        || compound
        || hit.after().startsWith("-")
        || hit.wordBefore().equals("of") && unit == Unit.DAY) {
      return Optional.empty();
    }
    if (unit == Unit.DAY || unit == Unit.QUARTER) {
      Optional<Point> focus = anchors.focus(unit.grain());
      if (focus.isPresent()) {
        return Optional.of(Meaning.aside(focus.get(), "the period the text speaks of"));
      }
    }
    return fromPublication(hit, unit, unit == Unit.QUARTER ? -1 : 0, anchors);
  }
}
