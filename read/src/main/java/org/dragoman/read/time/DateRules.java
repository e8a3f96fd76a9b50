package org.dragoman.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.reading.TimeExpression.Kind;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Calendar dates that name a day or a month: `January 4, 2026`, `4-5 Jan.`, `last August`.
final class DateRules {
  private static final Set<String> MONTH_CUES =
      Set.of(
          "in",
          "of",
          "since",
          "by",
          "until",
          "till",
          "through",
          "during",
          "from",
          "to",
          "and",
          "or",
          "before",
          "after",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "between",
          "for",
          "every",
          "each",
          "throughout",
          "as",
          "on");

  /// After these a name that is also a month's is one: "In April Mr. Biden set a date".
  private static final Set<String> SURE_CUES =
      Set.of("in", "since", "until", "last", "next", "early", "late", "mid");

  private static final Set<String> ALSO_NAMES = Set.of("april", "june", "august");
  private static final List<String> WEEKS = List.of("first", "second", "third", "fourth");
  private static final Set<String> ALSO_WORDS = Set.of("may", "march");

  private final Vocabulary words;
  private final Template template;

  DateRules(Vocabulary words, Template template) {
    this.words = words;
    this.template = template;
  }

  /// The rules, and what a sentence must have for one of them to match.
  RuleGroup group() {
    return RuleGroup.of("\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", rules());
  }

  private List<Rule> rules() {
    return List.of(
        rule(
            "iso-date",
            "(?<year>[12]\\d{3})-(?<m>[01]\\d)-(?<d>[0-3]\\d)"
                + "(?:[T\\s](?<clock>[0-2]\\d:[0-5]\\d)(?::[0-5]\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?",
            this::numeric),
        rule(
            "slash-date",
            "(?:(?<m>\\d{1,2})/(?<d>\\d{1,2})/|(?<mm>\\d\\d)-(?<dd>\\d\\d)-)(?<year>(?:19|20)\\d\\d|\\d\\d)",
            this::numeric),
        rule("month-day-year", "(?:{weekday},? )?{month} {day},? {year}", this::full),
        rule(
            "day-month-year",
            "(?:{weekday},? )?(?:the )?{day}(?: of)? {month},? {year}",
            this::full),
        rule(
            "month-day-range",
            "{month} {day}(?:(?<dash> ?[-–—] ?)| to | through | until | and ){day:last}"
                + "(?:,? {year})?",
            this::range),
        rule(
            "day-range-month",
            "{day}(?:(?<dash> ?[-–—] ?)| to | through | and ){day:last} {month}" + "(?:,? {year})?",
            this::range),
        rule(
            "month-day",
            "(?:{weekday},? )?{month} (?:the )?{day}(?! percent| ?%| per cent)",
            this::yearless),
        rule("day-month", "(?:{weekday},? )?(?:the )?{day}(?: of)? {month}", this::yearless),
        rule(
            "weekday-ordinal",
            "{plainweekday:weekday} the (?<d>\\d{1,2})(?:st|nd|rd|th)",
            this::ordinalDay),
        rule(
            "day-of-month",
            "(?<=(?:on|until|by|since) )the (?<d>\\d{1,2})(?:st|nd|rd|th)",
            this::dayOfMonth),
        rule(
            "week-of-month",
            "(?:the )?(?<nth>first|second|third|fourth|last|final) (?:full )?week (?:of|in) {month}"
                + "(?:,? {year})?",
            this::weekOfMonth),
        rule("week-of-day", "the week (?:of|beginning) {month} {day}(?:,? {year})?", this::weekOf),
        rule("month-year", "(?:{stage}~)?{month},?(?: of)? {year}", this::monthOfYear),
        rule(
            "month-of-which-year",
            "(?:{stage}~)?{month}(?: of)? (?<rel>last|this|next|the same|that) year",
            this::monthOfWhichYear),
        rule("month", "(?:{stage}~)?(?:{which} )?{month}", this::month));
  }

  private Rule rule(String name, String pattern, Rule.Reader reader) {
    return new Rule(name, template.compile(pattern), reader);
  }

  private Optional<Meaning> numeric(Hit hit, Anchors anchors) {
    int first = hit.number(hit.has("m") ? "m" : "mm");
    int second = hit.number(hit.has("d") ? "d" : "dd");
    int year = hit.number("year");
    int full = hit.get("year").length() == 2 ? (year > 69 ? 1900 : 2000) + year : year;
    boolean dayFirst =
        first > 12 || isAhead(anchors, day(full, first, second), day(full, second, first));
    return day(full, dayFirst ? second : first, dayFirst ? first : second)
        .map(d -> Meaning.date(Point.of(d, Grain.DAY), hit.rule().name()))
        .map(m -> hit.has("clock") ? m.at(hit.get("clock")) : m);
  }

  /// "12/03/2013" in March 2013 is a day of March.
  private static boolean isAhead(
      Anchors anchors, Optional<LocalDate> monthFirst, Optional<LocalDate> dayFirst) {
    return anchors
        .published()
        .filter(p -> monthFirst.filter(d -> d.isAfter(p.plusMonths(1))).isPresent())
        .filter(p -> dayFirst.filter(d -> !d.isAfter(p)).isPresent())
        .isPresent();
  }

  private Optional<Meaning> full(Hit hit, Anchors anchors) {
    return day(hit.number("year"), words.month(hit.get("month")), hit.number("day"))
        .map(d -> Meaning.date(Point.of(d, Grain.DAY), hit.rule().name()));
  }

  private Optional<Meaning> range(Hit hit, Anchors anchors) {
    int from = hit.number("day");
    int to = hit.number("last");
    boolean and = hit.words().toLowerCase(Locale.ROOT).contains(" and ");
    boolean between = hit.wordBefore().equalsIgnoreCase("between");
    if (to <= from || and && !between && to != from + 1) {
      return Optional.empty();
    }
    return hit.has("year") ? datedRange(hit, from, to) : yearlessRange(hit, anchors, from, to);
  }

  private Optional<Meaning> datedRange(Hit hit, int from, int to) {
    int month = words.month(hit.get("month"));
    int year = hit.number("year");
    return day(year, month, from)
        .flatMap(
            first -> day(year, month, to).map(last -> span(first, last, true, "month-day-range")));
  }

  private Optional<Meaning> yearlessRange(Hit hit, Anchors anchors, int from, int to) {
    int month = words.month(hit.get("month"));
    if (!isDay(month, from) || !isDay(month, to)) {
      return Optional.empty();
    }
    Anchors.Dated first = anchors.yearless(month, from, Grain.DAY, hit.tense());
    LocalDate day = first.point().day();
    return Optional.of(
        span(
            day,
            day.plusDays((long) to - from),
            first.point().yearKnown(),
            hit.rule().name() + ", " + first.why()));
  }

  private static Meaning span(LocalDate first, LocalDate last, boolean yearKnown, String why) {
    Point from = new Point(first, Grain.DAY, yearKnown);
    Point to = new Point(last, Grain.DAY, yearKnown);
    return new Meaning(
        Kind.DATE, Optional.of(from.value() + "/" + to.value()), Optional.of(from), why);
  }

  private Optional<Meaning> yearless(Hit hit, Anchors anchors) {
    int month = words.month(hit.get("month"));
    int day = hit.number("day");
    boolean verb = ALSO_WORDS.contains(hit.lower("month")) && !isCapital(hit.get("month"));
    if (verb || !isDay(month, day) || isCountedThing(hit)) {
      return Optional.empty();
    }
    Anchors.Dated dated = anchors.yearless(month, day, Grain.DAY, tense(hit));
    return Optional.of(Meaning.date(dated.point(), hit.rule().name() + ", " + dated.why()));
  }

  /// "She had time until December 14" tells nothing of whether that day has passed.
  private static Tense tense(Hit hit) {
    if (hit.wordBefore().equalsIgnoreCase("until")) {
      return Tense.OPEN;
    }
    return isAttribute(hit) ? Tense.PAST : hit.tense();
  }

  /// "the Sept. 11 attack", "an April 30 speech" look back whatever the verb says.
  private static boolean isAttribute(Hit hit) {
    return hit.wordBefore().matches("(?i)the|an?|his|her|their|its|.*['’]s")
        && hit.tokenAfter().filter(t -> t.is(Upos.NOUN) && !t.xpos().startsWith("V")).isPresent();
  }

  /// "in May 12 people died": a number that counts the next word is no day.
  private static boolean isCountedThing(Hit hit) {
    return hit.has("day")
        && hit.match().end() == hit.match().end("day")
        && hit.tokenAfter()
            .filter(t -> t.xpos().equals("NNS") && !hit.wordAfter().isEmpty())
            .isPresent()
        && hit.wordBefore().equalsIgnoreCase("in");
  }

  /// "on the 15th": of the month that the text speaks of; not "on the 15th floor".
  private Optional<Meaning> dayOfMonth(Hit hit, Anchors anchors) {
    boolean counts = hit.tokenAfter().filter(t -> t.text().matches("\\p{L}.*")).isPresent();
    return counts && !hit.wordAfter().matches("and|but|or|after|when|in|at|to|he|she|they|it")
        ? Optional.empty()
        : ordinalDay(hit, anchors);
  }

  private Optional<Meaning> ordinalDay(Hit hit, Anchors anchors) {
    Optional<Point> month =
        anchors.focus(Grain.DAY).or(() -> anchors.published().map(p -> Point.of(p, Grain.DAY)));
    return month
        .flatMap(p -> day(p.day().getYear(), p.day().getMonthValue(), hit.number("d")))
        .map(d ->
            Meaning.date(
                Point.of(d, Grain.DAY), hit.rule().name() + ", month of the text's last date"));
  }

  private Optional<Meaning> monthOfYear(Hit hit, Anchors anchors) {
    Point month = Point.month(hit.number("year"), words.month(hit.get("month")));
    return Optional.of(Meaning.date(month, hit.rule().name()));
  }

  /// "the third week of January": the week that holds its eighteenth.
  private Optional<Meaning> weekOfMonth(Hit hit, Anchors anchors) {
    int month = words.month(hit.get("month"));
    int nth = WEEKS.indexOf(hit.lower("nth"));
    boolean last = nth < 0;
    int day = last ? java.time.Month.of(month).minLength() - 3 : 7 * nth + 4;
    return week(hit, anchors, month, day);
  }

  private Optional<Meaning> weekOf(Hit hit, Anchors anchors) {
    return week(hit, anchors, words.month(hit.get("month")), hit.number("day"));
  }

  private static Optional<Meaning> week(Hit hit, Anchors anchors, int month, int day) {
    if (!isDay(month, day)) {
      return Optional.empty();
    }
    Optional<Point> found =
        hit.has("year")
            ? day(hit.number("year"), month, day).map(d -> Point.of(d, Grain.DAY))
            : Optional.of(anchors.yearless(month, day, Grain.DAY, hit.tense()).point());
    return found.map(p -> Meaning.date(p.as(Grain.WEEK), hit.rule().name()));
  }

  /// "in January of last year", "by June of the same year".
  private Optional<Meaning> monthOfWhichYear(Hit hit, Anchors anchors) {
    String which = hit.lower("rel");
    boolean inText = which.equals("that") || which.equals("the same");
    int shift = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
    Optional<Integer> year =
        inText
            ? anchors.focus().filter(Point::yearKnown).map(p -> p.day().getYear())
            : anchors.published().map(p -> p.getYear() + shift);
    String missing = inText ? Anchors.NO_FOCUS : Anchors.NO_PUBLICATION;
    return Optional.of(
        year.map(y -> Point.month(y, words.month(hit.get("month"))))
            .map(p -> Meaning.date(p, "month of " + which + " year"))
            .orElse(Meaning.unresolved(Kind.DATE, hit.rule().name() + ": " + missing)));
  }

  private Optional<Meaning> month(Hit hit, Anchors anchors) {
    if (!isMonth(hit)) {
      return Optional.empty();
    }
    int month = words.month(hit.get("month"));
    String which = hit.lower("which");
    if (which.isEmpty()) {
      Anchors.Dated dated = anchors.yearless(month, 1, Grain.MONTH, hit.tense());
      return Optional.of(Meaning.date(dated.point(), "month, " + dated.why()));
    }
    return Optional.of(
        anchors
            .published()
            .map(p ->
                Meaning.date(
                    named(which, month, p), "month, " + which + " from " + anchors.publication()))
            .orElse(Meaning.unresolved(Kind.DATE, "month: " + Anchors.NO_PUBLICATION)));
  }

  private static Point named(String which, int month, LocalDate published) {
    Point here = Point.month(published.getYear(), month);
    LocalDate now = published.withDayOfMonth(1);
    if (which.contains("last") || which.contains("past")) {
      return here.day().isBefore(now) ? here : Point.month(published.getYear() - 1, month);
    }
    if (which.contains("next") || which.contains("coming")) {
      return here.day().isAfter(now) ? here : Point.month(published.getYear() + 1, month);
    }
    return here;
  }

  /// "may", "march", "August Wilson", "Theresa May", "the March" are no months.
  private boolean isMonth(Hit hit) {
    String word = hit.get("month");
    String before = hit.wordBefore().toLowerCase(Locale.ROOT);
    boolean cued = MONTH_CUES.contains(before) || hit.has("stage") || hit.has("which");
    boolean shortened = words.value(word, "month").isEmpty();
    String lower = word.toLowerCase(Locale.ROOT);
    if (!isCapital(word) || shortened && (!word.endsWith(".") || !cued)) {
      return false;
    }
    boolean counted =
        hit.get("stage").matches("(?i)earlier|later") && hit.after().matches("(?s)\\s?\\d.*");
    if (counted) {
      return false;
    }
    boolean doubtful = ALSO_NAMES.contains(lower) || ALSO_WORDS.contains(lower);
    boolean sure = SURE_CUES.contains(before) && !lower.equals("march");
    return !doubtful || cued && (sure || !isPartOfName(hit)) || isMonthByTag(hit, lower);
  }

  private static boolean isPartOfName(Hit hit) {
    String after = hit.wordAfter();
    return !after.isEmpty()
        && Character.isUpperCase(after.charAt(0))
        && hit.tokenAfter().filter(t -> t.is(Upos.PROPN)).isPresent();
  }

  /// "the August meeting": a proper noun with an article before it and a common noun behind.
  private static boolean isMonthByTag(Hit hit, String month) {
    Optional<Token> next = hit.tokenAfter();
    boolean article =
        Set.of("the", "a", "an", "its", "their")
            .contains(hit.wordBefore().toLowerCase(Locale.ROOT));
    return article && !month.equals("march") && next.filter(t -> t.is(Upos.NOUN)).isPresent();
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isDay(int month, int day) {
    return day >= 1 && day <= java.time.Month.of(month).maxLength();
  }

  static Optional<LocalDate> day(int year, int month, int day) {
    boolean plausible = month >= 1 && month <= 12 && day >= 1 && isDay(month, day) && year >= 1;
    return plausible && MonthDay.of(month, day).isValidYear(year)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  static DayOfWeek weekday(Vocabulary words, String name) throws DateTimeException {
    return DayOfWeek.of(words.weekday(name));
  }
}
