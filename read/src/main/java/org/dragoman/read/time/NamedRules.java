package org.dragoman.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.model.reading.TimeExpression.Kind;
import org.dragoman.model.table.Table;

/// Times that are words of their own: holidays (`Christmas Eve`, `Easter 2024`) and the open past,
/// present and future (`recently`, `now`, `in the future`).
final class NamedRules {
  private static final Pattern WAS =
      Pattern.compile("(?i)(?:\\b(?:was|were|is|are|had|been)|[’'](?:s|d))\\s{1,3}$");
  private static final Pattern SUBJECT_END = Pattern.compile("[\\p{L}\\p{N})”\",]\\s{1,3}$");

  private final Template template;
  private final Pattern words;
  private final Map<String, String> holidays = new HashMap<>();
  private final Map<String, Table.Row> vague = new HashMap<>();

  NamedRules(Template template) {
    this.template = template;
    words = template.compileBehind("(?:(?:few|couple of) )?(?:{num} )?(?:{units}|{unit})");
    for (Table.Row row : Table.load(NamedRules.class, "holidays.tsv").rows()) {
      holidays.put(row.get("name").toLowerCase(Locale.ROOT), row.get("day"));
    }
    for (Table.Row row : Table.load(NamedRules.class, "vague.tsv").rows()) {
      vague.put(row.get("words"), row);
    }
  }

  /// The rules, and what a sentence must have for one of them to match.
  RuleGroup group() {
    return RuleGroup.of(
        "now|soon|once|ahead|time|recent|current|present|moment|these days|date|previous|lately|former|past|future|ago\\b|coming|those days|eve\\b|day|christmas|easter|halloween|thanksgiving|pentecost|juneteenth|mayo|july|9/11",
        rules());
  }

  private List<Rule> rules() {
    return List.of(
        new Rule(
            "holiday",
            template
                .with("holiday", any(holidays))
                .compile("(?:(?<rel>last|this|next) )?{holiday}(?:,? {year})?"),
            this::holiday),
        new Rule("once", template.compile("once"), NamedRules::once),
        new Rule("future", template.compile("future"), NamedRules::future),
        new Rule("vague", template.with("vague", any(vague)).compile("{vague}"), this::vague));
  }

  private static String any(Map<String, ?> words) {
    List<String> sorted = new ArrayList<>(words.keySet());
    sorted.sort((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    return sorted.stream()
        .map(w -> Pattern.quote(w).replace(" ", "\\E \\Q"))
        .collect(Collectors.joining("|"));
  }

  private Optional<Meaning> vague(Hit hit, Anchors anchors) {
    Table.Row row = vague.get(hit.lower("vague").replaceAll("[\\s\\u00a0]+", " "));
    boolean counts = words.matcher(hit.after()).lookingAt();
    boolean compared = hit.wordBefore().matches("(?i)most|more");
    if (row == null
        || counts
        || compared
        || row.list("notAfter").contains(hit.wordBefore().toLowerCase(Locale.ROOT))
        || row.list("notBefore").contains(hit.wordAfter().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.of(Meaning.of(Kind.DATE, row.get("value"), "vague"));
  }

  /// "once a close ally", "she once ruled": not "once a week", "once the guns fell silent", "at
  /// once".
  private static Optional<Meaning> once(Hit hit, Anchors anchors) {
    boolean owned =
        WAS.matcher(hit.before()).find()
            && hit.wordAfter().matches("(?i)an?|the|so|one|considered|known|\\p{L}+ed");
    boolean told =
        hit.tokenAfter().filter(t -> t.xpos().equals("VBD") || t.xpos().equals("VBN")).isPresent()
            && !hit.before().isBlank()
            && SUBJECT_END.matcher(hit.before()).find();
    return owned || told
        ? Optional.of(Meaning.of(Kind.DATE, "PAST_REF", "once, in the past"))
        : Optional.empty();
  }

  /// "future losses"; not "the future", which stands in the table, nor "her future".
  private static Optional<Meaning> future(Hit hit, Anchors anchors) {
    boolean adjective =
        hit.tokenAt(hit.match().start()).filter(t -> t.xpos().equals("JJ")).isPresent();
    boolean attribute =
        hit.tokenAfter()
            .filter(t -> t.xpos().startsWith("NN") || t.xpos().equals("JJ"))
            .isPresent();
    return !hit.wordAfter().isEmpty()
            && (attribute || adjective)
            && (hit.before().isBlank() || Character.isLowerCase(hit.words().charAt(0)))
        ? Optional.of(Meaning.of(Kind.DATE, "FUTURE_REF", "what is to come"))
        : Optional.empty();
  }

  private Optional<Meaning> holiday(Hit hit, Anchors anchors) {
    String day = holidays.getOrDefault(hit.lower("holiday").replaceAll("[\\s\\u00a0]+", " "), "");
    boolean lower = Character.isLowerCase(hit.get("holiday").charAt(0));
    if (lower || hit.wordAfter().matches("Island|Accord|Accords|Agreement")) {
      return Optional.empty();
    }
    if (day.length() == 10) {
      return Optional.of(Meaning.aside(Point.of(LocalDate.parse(day), Grain.DAY), "holiday"));
    }
    if (hit.has("year")) {
      return Optional.of(
          Meaning.date(Point.of(inYear(day, hit.number("year")), Grain.DAY), "holiday"));
    }
    return Optional.of(
        anchors
            .published()
            .map(p ->
                Meaning.date(
                    near(day, p, tense(hit)), "holiday nearest to " + anchors.publication()))
            .orElseGet(() ->
                hit.has("rel")
                    ? Meaning.unresolved(Kind.DATE, "holiday: " + Anchors.NO_PUBLICATION)
                    : yearless(day)));
  }

  private static Tense tense(Hit hit) {
    return switch (hit.lower("rel")) {
      case "last" -> Tense.PAST;
      case "next" -> Tense.FUTURE;
      default -> hit.tense();
    };
  }

  private static Meaning yearless(String day) {
    return day.matches("\\d\\d-\\d\\d")
        ? Meaning.of(Kind.DATE, "XXXX-" + day, "holiday, " + Anchors.NO_PUBLICATION)
        : Meaning.unresolved(Kind.DATE, "holiday: " + Anchors.NO_PUBLICATION);
  }

  private static Point near(String day, LocalDate published, Tense tense) {
    LocalDate here = inYear(day, published.getYear());
    int shift =
        switch (tense) {
          case PAST -> here.isAfter(published) ? -1 : 0;
          case FUTURE -> here.isBefore(published) ? 1 : 0;
          case OPEN ->
              here.isAfter(published.plusMonths(6))
                  ? -1
                  : here.isBefore(published.minusMonths(7)) ? 1 : 0;
        };
    return Point.of(inYear(day, published.getYear() + shift), Grain.DAY);
  }

  private static LocalDate inYear(String day, int year) {
    if (day.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(day.substring("easter".length())));
    }
    String[] parts = day.split("[/-]", 3);
    LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
    if (parts.length == 2) {
      return month.withDayOfMonth(Integer.parseInt(parts[1]));
    }
    int nth = Integer.parseInt(parts[2]);
    return month.with(
        TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(Integer.parseInt(parts[1]))));
  }

  /// Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher).
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
