package org.dragoman.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.reading.TimeExpression.Kind;

/// Durations and repetitions: `two years`, `48-hour`, `the past decade`, `weeklong`, `every
/// Tuesday`, `daily`, `$5 a day`.
final class DurationRules {
  private static final Set<String> SPANS =
      Set.of(
          "for", "in", "of", "within", "after", "over", "about", "nearly", "than", "almost", "once",
          "least", "during", "through", "take", "took", "spent", "until", "is", "was", "only",
          "just");

  private final Vocabulary words;
  private final Template template;

  DurationRules(Vocabulary words, Template template) {
    this.words = words;
    this.template = template;
  }

  /// The rules, and what a sentence must have for one of them to match.
  RuleGroup group() {
    return RuleGroup.of(
        "day|week|fortnight|month|year|quarter|decade|centur|hour|minute|second|night|daily|annual|every|each",
        rules());
  }

  private List<Rule> rules() {
    return Stream.concat(lengths().stream(), repetitions().stream()).toList();
  }

  private List<Rule> lengths() {
    return List.of(
        rule(
            "duration",
            "(?:the (?=\\d|{number}))?(?:{about} )?(?:an? (?:additional |extra |full )?|another )?"
                + "(?:{num:low} (?:to|or) )?{num}(?: more| full| consecutive"
                + "| straight| whole| additional| long)? (?:{units}|{unit})(?<half> and a half)?"
                + "(?: old\\b| of age)?",
            this::duration),
        rule(
            "mixed",
            "(?:{about} )?{num} (?:{units}|{unit})(?:,? and|,)? {num:more} (?:{units:fines}|{unit:fine})",
            this::mixed),
        rule(
            "span",
            "(?:the )?(?<rel>past|last|next|coming|previous|first|final|preceding|following|recent) {num} "
                + "(?:{units}|{unit})",
            this::duration),
        rule(
            "recent-units",
            "(?<rel>recent|past|coming|the past|the last|the coming|the next|the recent"
                + "|previous|the intervening) {units}",
            this::some),
        rule(
            "compound-duration",
            "{num}(?:[-‑]|(?<half>[-‑]and[-‑]a[-‑]half)[-‑ ])(?:{unit}|{units})(?:[-‑]long|[-‑ ]olds?)?",
            this::compound),
        rule(
            "unit-long",
            "(?<many>hours|days|weeks|months|years|decades|centuries)(?:[-‑ ]long|[-‑]old)",
            this::many),
        rule(
            "one-long",
            "(?:an? )?(?<one>day|week|month|year|decade|hour|night|century)(?:[-‑]?long|[-‑]old)",
            this::one),
        rule(
            "units",
            "(?:(?:many|several) )?(?<many>seconds|minutes|hours|days|weeks|months"
                + "|quarters|years|decades|centuries)",
            this::bareUnits),
        rule(
            "whole-unit",
            "(?:all[- ]|the (?:whole|entire) )(?<one>day|night|week|month|year|decade)(?! of\\b)",
            this::one),
        rule(
            "over-the-units",
            "(?<=(?:over|through|throughout|across) )the (?<many>weeks|months|years|decades|centuries)"
                + "(?! of\\b| that\\b| since\\b| to\\b)",
            this::many),
        rule("weekends", "weekends", this::weekends),
        rule("multi-unit", "multi-?{unit}", this::multi),
        rule("quarter-century", "(?:a )?quarter(?: of a |[- ]){unit:whole}", this::quarterOf),
        rule("half-unit", "half[- ](?:an? )?{unit}", this::half));
  }

  private List<Rule> repetitions() {
    return List.of(
        rule(
            "every",
            "(?:every|each)(?: (?<other>other))? (?:(?:{num} )?(?:{units}|{unit})|{plainweekday:weekday}"
                + "|{part}|{month}|{season})",
            this::every),
        rule("weekdays", "(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)days", this::weekdays),
        rule(
            "adverbial-set",
            "(?<set>daily|weekly|monthly|quarterly|yearly|annually|annual|biweekly|nightly|hourly"
                + "|biannually|biannual|semiannually|semiannual|semi-annual|fortnightly|bimonthly)",
            this::adverbial),
        rule("per-unit", "(?<per>an?|per) {unit}", this::per));
  }

  private Rule rule(String name, String pattern, Rule.Reader reader) {
    return new Rule(name, template.compile(pattern), reader);
  }

  private static Optional<Meaning> of(Kind kind, String value, Hit hit) {
    return Optional.of(Meaning.of(kind, value, hit.rule().name()));
  }

  private Unit unit(Hit hit) {
    return words.unit(hit.has("unit") ? hit.get("unit") : hit.get("units"));
  }

  private Optional<Meaning> duration(Hit hit, Anchors anchors) {
    String number = hit.lower("num");
    boolean article = number.equals("a") || number.equals("an") || number.equals("another");
    Unit unit = unit(hit);
    boolean verb =
        hit.lower("rel").equals("last")
            && hit.wordBefore().matches("(?i)to|will|would|can|could|may");
    boolean figurative = article && hit.words().contains("long");
    if (article && unit == Unit.SECOND
        || figurative
        || verb
        || isCompoundNoun(hit)
        || isDecimalScore(hit)) {
      return Optional.empty();
    }
    if (article && unit == Unit.QUARTER && !hit.has("rel")
        || number.startsWith("half") && unit == Unit.QUARTER) {
      return Optional.empty();
    }
    String amount = Amount.read(number, words);
    if (hit.has("unit") && number.matches("(?:19|20)\\d\\d")) {
      return Optional.empty();
    }
    boolean rate = article && !hit.has("about") && !hit.has("half") && isRate(hit);
    String counted = hit.has("half") && !amount.equals(Amount.SOME) ? amount + ".5" : amount;
    return of(rate ? Kind.SET : Kind.DURATION, shortened(unit, counted), hit);
  }

  /// "two years and three months", "an hour and ten minutes".
  private Optional<Meaning> mixed(Hit hit, Anchors anchors) {
    Unit coarse = unit(hit);
    Unit fine = words.unit(hit.has("fine") ? hit.get("fine") : hit.get("fines"));
    String first = Amount.read(hit.get("num"), words);
    String second = Amount.read(hit.get("more"), words);
    boolean open = (first + second).contains(Amount.SOME);
    return open || isCompoundNoun(hit)
        ? Optional.empty()
        : coarse.duration(first, fine, second).flatMap(value -> of(Kind.DURATION, value, hit));
  }

  /// "a day trip", "a year-end sale": the unit belongs to the next noun.
  private static boolean isCompoundNoun(Hit hit) {
    boolean singular = hit.has("unit");
    String number = hit.lower("num");
    boolean article = number.equals("a") || number.equals("an");
    return hit.after().startsWith("-")
        || singular
            && article
            && hit.tokenAfter().filter(t -> t.xpos().startsWith("NN")).isPresent()
            && !hit.wordAfter().isEmpty();
  }

  private static boolean isDecimalScore(Hit hit) {
    return hit.before().endsWith("-") || hit.before().endsWith("–");
  }

  /// "$5 a day", "twice a week", "1,000 barrels a day".
  private static boolean isRate(Hit hit) {
    String word = hit.wordBefore().toLowerCase(Locale.ROOT);
    String line = hit.before();
    String near = line.substring(Math.max(0, line.length() - 28));
    boolean amount =
        word.matches(".*\\d.*|million|billion|thousand|trillion|times|once|twice|percent|%");
    boolean counted = near.matches("(?s).*(\\d|million|billion|thousand|hundred|dozens).*");
    boolean things = word.endsWith("s") || word.equals("people");
    return amount || counted && things && !SPANS.contains(word);
  }

  private static String shortened(Unit unit, String amount) {
    return unit == Unit.HOUR && amount.equals("0.5") ? "PT30M" : unit.duration(amount);
  }

  private Optional<Meaning> some(Hit hit, Anchors anchors) {
    return of(Kind.DURATION, words.unit(hit.get("units")).duration(Amount.SOME), hit);
  }

  private Optional<Meaning> compound(Hit hit, Anchors anchors) {
    String amount = Amount.read(hit.get("num"), words);
    String counted = hit.has("half") && !amount.equals(Amount.SOME) ? amount + ".5" : amount;
    return of(Kind.DURATION, shortened(unit(hit), counted), hit);
  }

  private Optional<Meaning> many(Hit hit, Anchors anchors) {
    return of(Kind.DURATION, words.unit(hit.get("many")).duration(Amount.SOME), hit);
  }

  private Optional<Meaning> multi(Hit hit, Anchors anchors) {
    return of(Kind.DURATION, unit(hit).duration(Amount.SOME), hit);
  }

  private Optional<Meaning> one(Hit hit, Anchors anchors) {
    return of(Kind.DURATION, words.unit(hit.get("one")).duration("1"), hit);
  }

  /// "on weekends": each of them.
  private Optional<Meaning> weekends(Hit hit, Anchors anchors) {
    return hit.wordBefore().matches("(?i)on|at|and|or|during")
        ? of(Kind.SET, "XXXX-WXX-WE", hit)
        : Optional.empty();
  }

  private Optional<Meaning> bareUnits(Hit hit, Anchors anchors) {
    String before = hit.wordBefore().toLowerCase(Locale.ROOT);
    boolean other =
        Set.of(
                "his", "her", "their", "its", "my", "our", "your", "the", "these", "those", "’s",
                "'s")
            .contains(before);
    boolean notTime =
        words.unit(hit.get("many")) == Unit.QUARTER || words.unit(hit.get("many")) == Unit.SECOND;
    return other || notTime || hit.after().startsWith("-") || before.matches(".*['’]s")
        ? Optional.empty()
        : many(hit, anchors);
  }

  /// "a quarter of a century", "a quarter-century".
  private Optional<Meaning> quarterOf(Hit hit, Anchors anchors) {
    return words.unit(hit.get("whole")) == Unit.CENTURY
        ? of(Kind.DURATION, "P25Y", hit)
        : Optional.empty();
  }

  private Optional<Meaning> half(Hit hit, Anchors anchors) {
    return of(Kind.DURATION, shortened(unit(hit), "0.5"), hit);
  }

  private Optional<Meaning> every(Hit hit, Anchors anchors) {
    if (hit.has("weekday")) {
      return of(Kind.SET, "XXXX-WXX-" + words.weekday(hit.get("weekday")), hit);
    }
    if (hit.has("part")) {
      return of(Kind.SET, "XXXX-XX-XXT" + words.value(hit.get("part"), "part").orElse("NI"), hit);
    }
    if (hit.has("month")) {
      return of(Kind.SET, "XXXX-%02d".formatted(words.month(hit.get("month"))), hit);
    }
    if (hit.has("season")) {
      int month = words.value(hit.get("season"), "season").map(Integer::parseInt).orElse(1);
      Point season = new Point(LocalDate.of(Point.ANY_YEAR, month, 1), Grain.SEASON, false);
      return of(Kind.SET, season.value(), hit);
    }
    String amount =
        hit.has("other") ? "2" : hit.has("num") ? Amount.read(hit.get("num"), words) : "1";
    return of(Kind.SET, unit(hit).duration(amount), hit);
  }

  private Optional<Meaning> weekdays(Hit hit, Anchors anchors) {
    return Character.isUpperCase(hit.words().charAt(0))
        ? of(Kind.SET, "XXXX-WXX-" + words.weekday(hit.get("weekday") + "day"), hit)
        : Optional.empty();
  }

  private Optional<Meaning> adverbial(Hit hit, Anchors anchors) {
    boolean name = Character.isUpperCase(hit.words().charAt(0)) && !hit.before().isBlank();
    String value =
        switch (hit.lower("set")) {
          case "hourly" -> "PT1H";
          case "daily", "nightly" -> "P1D";
          case "weekly" -> "P1W";
          case "biweekly", "fortnightly" -> "P2W";
          case "monthly" -> "P1M";
          case "quarterly" -> "P1Q";
          case "bimonthly" -> "P2M";
          case "biannual", "biannually", "semiannual", "semiannually", "semi-annual" -> "P6M";
          default -> "P1Y";
        };
    return name || isPaper(hit) ? Optional.empty() : of(Kind.SET, value, hit);
  }

  /// "the French daily Le Figaro", "a satirical weekly" are newspapers.
  private static boolean isPaper(Hit hit) {
    boolean noun =
        hit.tokenAt(hit.match().start()).filter(t -> t.xpos().startsWith("NN")).isPresent();
    return noun || hit.tokenAfter().filter(t -> t.xpos().startsWith("NNP")).isPresent();
  }

  private Optional<Meaning> per(Hit hit, Anchors anchors) {
    boolean rate = hit.lower("per").equals("per") || isRate(hit);
    Unit unit = unit(hit);
    return rate && unit != Unit.SECOND && !isCompoundNoun(hit) && !hit.after().startsWith("-")
        ? of(Kind.SET, unit.duration("1"), hit)
        : Optional.empty();
  }
}
