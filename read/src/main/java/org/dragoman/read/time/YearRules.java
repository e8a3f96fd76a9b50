package org.dragoman.read.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.reading.TimeExpression.Kind;

/// Years and what is made of them: `1989`, `2014-2018`, `the mid-1990s`, `the 20th century`,
/// `fiscal 2024`, `Q3 2025`, `spring 2024`.
final class YearRules {
  private static final int FIRST_SURE = 1700;
  private static final int LAST_SURE = 2099;
  private static final Set<String> YEAR_CUES =
      Set.of(
          "in", "since", "of", "by", "until", "till", "from", "during", "before", "after",
          "through", "to", "early", "late", "mid", "and", "between", "the", "for", "around",
          "about", "circa", "(", "year", "fiscal", "year's", "—", "–");

  /// Words before a number that is no year: "Resolution 1973", "Flight 1862".
  private static final Set<String> NUMBERED =
      Set.of(
          "resolution",
          "resolutions",
          "section",
          "article",
          "no",
          "no.",
          "number",
          "flight",
          "route",
          "highway",
          "chapter",
          "page",
          "room",
          "law",
          "decree",
          "order",
          "proposition",
          "unit",
          "battalion",
          "tax");

  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "troops",
          "soldiers",
          "men",
          "women",
          "children",
          "tons",
          "tonnes",
          "miles",
          "km",
          "kilometers",
          "kilometres",
          "meters",
          "metres",
          "feet",
          "dollars",
          "euros",
          "pounds",
          "percent",
          "points",
          "deaths",
          "jobs",
          "homes",
          "police",
          "workers",
          "acres",
          "hectares",
          "members",
          "votes",
          "barrels",
          "gmt",
          "utc",
          "hours",
          "local",
          "refugees",
          "students");

  private static final String FIGURES =
      "profits?|net|results?|earnings|loss(?:es)?|sales|revenues?|figures|performance|growth|income"
          + "|output|exports";

  private final Vocabulary words;
  private final Template template;

  YearRules(Vocabulary words, Template template) {
    this.words = words;
    this.template = template.with("figures", FIGURES);
  }

  /// The rules, and what a sentence must have for one of them to match.
  RuleGroup group() {
    return RuleGroup.of(
        "\\d|centur|quarter|half|ties\\b|\\b(?:spring|summer|autumn|fall|winter)", rules());
  }

  private List<Rule> rules() {
    return List.of(
        rule("year-range", "{year}[-–—/](?<last>(?:1[0-9]|20)?\\d\\d)", this::range),
        rule(
            "year",
            "(?:{stage}~)?(?:the year |(?<fiscal>the fiscal year |fiscal(?: year)? |FY ?)"
                + "|calendar )?{year}",
            this::year),
        rule(
            "decade",
            "(?:the )?(?:{stage}~)?(?:the )?(?<decade>(?:1[0-9]|20)?\\d0)['’]?s",
            this::decade),
        rule("short-decade", "(?:the )?(?:{stage}~)?(?:the )?['’](?<decade>\\d0)s", this::decade),
        rule(
            "quarter-of-year",
            "(?:the )?{year} (?:{fourth}[- ])?(?<what>quarter|period)",
            this::quarterOfYear),
        rule("decade-word", "the (?:{stage}~)?(?:nineteen~)?{decadeword}", this::decadeWord),
        rule("century", "(?:the )?(?:{stage}~)?{ordinal}~century", this::century),
        rule(
            "quarter",
            "(?:the )?(?:fiscal )?(?:{fourth}|(?<last>last|final)(?=~quarter of))~quarter"
                + "(?:,?(?: of)?(?: fiscal)? {year}"
                + "|(?: of)? (?<rel>last|this|next|the) year)?",
            this::quarter),
        rule("short-quarter", "Q(?<n>[1-4])(?:,?(?: of)?(?: fiscal)? {year})?", this::quarter),
        rule(
            "half",
            "(?:the )?(?<half>first|second)~half(?:,?(?: of)?(?: fiscal)? {year}"
                + "|(?: of) (?<rel>last|this|next|the) year)",
            this::half),
        rule("half-figures", "(?<half>first|second)-half(?= {figures})", this::half),
        rule("season-year", "(?:{stage} )?(?:the )?{season}(?: of)?,? {year}", this::season),
        rule(
            "season",
            "(?:(?:(?:{stage} )?{which}|the|(?:early|late)) |(?<=(?:in|since|by|until) )){season}(?! of\\b| \\d)",
            this::relativeSeason));
  }

  private Rule rule(String name, String pattern, Rule.Reader reader) {
    return new Rule(name, template.compile(pattern), reader);
  }

  private Optional<Meaning> year(Hit hit, Anchors anchors) {
    int year = hit.number("year");
    boolean named = hit.match().start("year") > hit.match().start();
    Point point = Point.year(year);
    String value = hit.has("fiscal") ? "FY" + point.value() : point.value();
    return named || isYear(hit, year)
        ? Optional.of(new Meaning(Kind.DATE, Optional.of(value), Optional.of(point), "year"))
        : Optional.empty();
  }

  /// "the 1988 third quarter"; "the 1988 quarter" is the one that the text speaks of, in that year.
  private Optional<Meaning> quarterOfYear(Hit hit, Anchors anchors) {
    int year = hit.number("year");
    if (year < FIRST_SURE || year > LAST_SURE) {
      return Optional.empty();
    }
    if (hit.has("fourth")) {
      int month = 3 * ordinal(hit.get("fourth")) - 2;
      return Optional.of(Meaning.date(Point.month(year, month).as(Grain.QUARTER), "quarter"));
    }
    return anchors
        .focus(Grain.QUARTER)
        .map(q -> Point.month(year, q.day().getMonthValue()).as(Grain.QUARTER))
        .or(() ->
            hit.lower("what").equals("period") ? Optional.of(Point.year(year)) : Optional.empty())
        .map(point -> Meaning.aside(point, "the same part of another year"));
  }

  private static boolean isYear(Hit hit, int year) {
    String before = hit.wordBefore().toLowerCase(Locale.ROOT);
    String after = hit.wordAfter().toLowerCase(Locale.ROOT);
    boolean counted =
        COUNTED.contains(after) || hit.after().startsWith("%") || isRoundPlural(hit, year);
    if (counted
        || NUMBERED.contains(before)
        || before.endsWith("$")
        || hit.after().startsWith("-")) {
      return false;
    }
    boolean cued = YEAR_CUES.contains(before) || hit.before().endsWith("(");
    return cued ? year >= 1000 : year >= FIRST_SURE && year <= LAST_SURE;
  }

  /// "2000 protesters" are people, "1989 elections" are of a year.
  private static boolean isRoundPlural(Hit hit, int year) {
    return year % 50 == 0
        && !hit.wordBefore().equalsIgnoreCase("the")
        && hit.tokenAfter().filter(t -> t.xpos().equals("NNS")).isPresent();
  }

  private Optional<Meaning> range(Hit hit, Anchors anchors) {
    int from = hit.number("year");
    int last = hit.number("last");
    int to = hit.get("last").length() == 2 ? from / 100 * 100 + last : last;
    if (to <= from || from < FIRST_SURE || to > LAST_SURE) {
      return Optional.empty();
    }
    String value = Point.year(from).value() + "/" + Point.year(to).value();
    return Optional.of(
        new Meaning(Kind.DATE, Optional.of(value), Optional.of(Point.year(from)), "year-range"));
  }

  private Optional<Meaning> decade(Hit hit, Anchors anchors) {
    String digits = hit.get("decade");
    int decade = Integer.parseInt(digits);
    boolean article = hit.has("stage") || hit.words().toLowerCase(Locale.ROOT).startsWith("the ");
    if (digits.length() == 2) {
      boolean sure = article && hit.words().contains(digits) && isShortDecade(hit, decade);
      return sure
          ? Optional.of(decadeOf(decade > 20 ? 1900 + decade : 2000 + decade))
          : Optional.empty();
    }
    boolean century = decade % 100 == 0 && decade < 1900;
    return Optional.of(century ? centuryOf(decade) : decadeOf(decade));
  }

  /// "in his 40s" is an age, "in the 90s" may be a temperature; an apostrophe settles it.
  private static boolean isShortDecade(Hit hit, int decade) {
    boolean apostrophe = hit.words().contains("'" + decade) || hit.words().contains("’" + decade);
    return apostrophe || hit.wordBefore().equalsIgnoreCase("in") || hit.has("stage");
  }

  private static Meaning decadeOf(int year) {
    return Meaning.date(Point.year(year).as(Grain.DECADE), "decade");
  }

  private static Meaning centuryOf(int year) {
    return Meaning.date(Point.year(year).as(Grain.CENTURY), "century");
  }

  private Optional<Meaning> decadeWord(Hit hit, Anchors anchors) {
    return words
        .value(hit.get("decadeword"), "decade")
        .map(d -> decadeOf(1900 + 10 * Integer.parseInt(d)));
  }

  private Optional<Meaning> century(Hit hit, Anchors anchors) {
    int ordinal = ordinal(hit.get("ordinal"));
    return ordinal >= 2 && ordinal <= 22
        ? Optional.of(centuryOf((ordinal - 1) * 100))
        : Optional.empty();
  }

  private int ordinal(String word) {
    String digits = word.replaceAll("\\D", "");
    return digits.isEmpty()
        ? words.value(word, "ordinal").map(Integer::parseInt).orElse(0)
        : Integer.parseInt(digits);
  }

  private Optional<Meaning> quarter(Hit hit, Anchors anchors) {
    int quarter = hit.has("last") ? 4 : hit.has("n") ? hit.number("n") : ordinal(hit.get("fourth"));
    return Optional.of(part(hit, anchors, 3 * quarter - 2, Grain.QUARTER));
  }

  private Optional<Meaning> half(Hit hit, Anchors anchors) {
    return Optional.of(part(hit, anchors, hit.lower("half").equals("first") ? 1 : 7, Grain.HALF));
  }

  /// A part of the year that begins with a month: of the year it names, else of the one that the
  /// text speaks of, else the latest (or, ahead, the next) from publication.
  private Meaning part(Hit hit, Anchors anchors, int month, Grain grain) {
    String name = hit.rule().name();
    if (hit.has("year")) {
      return Meaning.date(Point.month(hit.number("year"), month).as(grain), name);
    }
    if (hit.has("rel") && anchors.published().isPresent()) {
      int year = anchors.published().get().getYear() + shift(hit.lower("rel"));
      return Meaning.date(
          Point.month(year, month).as(grain), name + " from " + anchors.publication());
    }
    Anchors.Dated dated = anchors.yearless(month, 1, Grain.MONTH, past(hit.tense()));
    return Meaning.date(dated.point().as(grain), name + ", " + dated.why());
  }

  private static Tense past(Tense tense) {
    return tense == Tense.FUTURE ? Tense.FUTURE : Tense.PAST;
  }

  private static int shift(String which) {
    if (which.contains("last") || which.contains("past")) {
      return -1;
    }
    return which.contains("next") || which.contains("coming") ? 1 : 0;
  }

  private Optional<Meaning> season(Hit hit, Anchors anchors) {
    Point season = Point.month(hit.number("year"), month(hit)).as(Grain.SEASON);
    return Optional.of(Meaning.date(season, "season-year"));
  }

  private int month(Hit hit) {
    return words.value(hit.get("season"), "season").map(Integer::parseInt).orElse(1);
  }

  private Optional<Meaning> relativeSeason(Hit hit, Anchors anchors) {
    boolean verb =
        hit.tokenAt(hit.match().start("season")).filter(t -> t.xpos().startsWith("V")).isPresent();
    boolean fall = hit.lower("season").equals("fall") && !hit.has("which");
    boolean compound = hit.tokenAfter().filter(t -> t.xpos().startsWith("NN")).isPresent();
    boolean season =
        hit.wordBefore().matches("(?i)in|since|by|during|until|over|for|of|before|after");
    fall = fall || !hit.has("which") && !season;
    if (verb || fall || compound && !hit.has("which")) {
      return Optional.empty();
    }
    if (!hit.has("which")) {
      return Optional.of(part(hit, anchors, month(hit), Grain.SEASON));
    }
    return Optional.of(
        anchors
            .published()
            .map(p -> nearSeason(hit, Point.of(p, Grain.SEASON), anchors))
            .orElse(Meaning.unresolved(Kind.DATE, "season: " + Anchors.NO_PUBLICATION)));
  }

  /// "last winter" in January is the one that began the year before; so is "this winter".
  private Meaning nearSeason(Hit hit, Point published, Anchors anchors) {
    int month = month(hit);
    int year = published.day().getYear();
    int shift = shift(hit.lower("which"));
    boolean begun = published.day().getMonthValue() >= month;
    int found = year;
    if (shift < 0) {
      boolean over = published.day().getMonthValue() >= month + 3;
      boolean inWinter = month == 12 && published.day().getMonthValue() <= 2;
      found = inWinter ? year - 2 : begun && over ? year : year - 1;
    } else if (shift > 0) {
      found = begun ? year + 1 : year;
    } else if (month == 12
        && (published.day().getMonthValue() <= 2 || !begun && hit.tense() == Tense.PAST)) {
      found = year - 1;
    }
    return Meaning.date(
        Point.month(found, month).as(Grain.SEASON),
        "season, " + hit.lower("which") + " from " + anchors.publication());
  }
}
