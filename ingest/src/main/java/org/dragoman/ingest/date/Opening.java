package org.dragoman.ingest.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.model.article.Dateline;

/// What stands before the first sentence of a report: `BOGOTÁ, Jan 6 (Reuters) -`.
///
/// @param place as printed
/// @param date with its year, if it is printed
/// @param day without its year, if that is all
/// @param agency the agency in brackets
/// @param length characters up to the report's first word
public record Opening(
    Optional<String> place,
    Optional<LocalDate> date,
    Optional<MonthDay> day,
    Optional<String> agency,
    int length) {
  /// The dateline of a text that has none.
  public static final Opening NONE =
      new Opening(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]{0,24}(?: (?:de|of|la|al|del|the)? ?\\p{Lu}[\\p{L}.'’-]{0,24}){0,3}";
  private static final String DATE =
      "(?<!\\p{L})(?:\\p{L}{3,9}day,? )?(\\p{L}{3,12}\\.? \\d{1,2}(?:, ?\\d{4})?|\\d{1,2} \\p{L}{3,12}\\.?,?(?: \\d{4})?)";
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:("
              + NAME
              + "(?:[/,] ?"
              + NAME
              + "|, [A-Z]{2})?)(?: \\[[^\\]]{1,30}\\])?)?(?:,? ?"
              + DATE
              + ",?)?(?: ?\\((\\p{Lu}[\\p{L}. /-]{1,24})\\))?(?: ?[—–]| ?--| -|(?<=\\)) ?:|(?<=\\))\\.-)\\s");
  private static final int LONGEST = 90;
  private static final int HALF_A_YEAR = 183;

  /// Reads the opening of a report's first paragraph.
  public static Opening of(String paragraph) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    Matcher m = LINE.matcher(head);
    if (!m.find()) {
      return NONE;
    }
    Optional<String> place = Optional.ofNullable(m.group(1));
    Optional<String> agency = Optional.ofNullable(m.group(3));
    Optional<String> printed = Optional.ofNullable(m.group(2));
    Optional<LocalDate> date = printed.flatMap(PrintedDates::first);
    Optional<MonthDay> day =
        date.isPresent() ? Optional.empty() : printed.flatMap(PrintedDates::dayInYear);
    boolean dated = date.isPresent() || day.isPresent();
    if (printed.isPresent() && !dated) {
      return NONE;
    }
    return dated || agency.isPresent() || place.filter(Opening::isCapitals).isPresent()
        ? new Opening(place, date, day, agency, m.end())
        : NONE;
  }

  private static boolean isCapitals(String place) {
    String city = place.split(",", 2)[0];
    return city.length() > 2 && city.chars().noneMatch(Character::isLowerCase);
  }

  /// The dateline, its missing year taken from the day of publication: the year that brings the two
  /// closest, so that `Dec 31` on a page of January is of the year before.
  public Optional<Dateline> dateline(Optional<LocalDate> published) {
    Optional<LocalDate> full = date.or(() -> day.flatMap(d -> published.flatMap(p -> near(d, p))));
    return place.isPresent() || full.isPresent()
        ? Optional.of(new Dateline(place, full))
        : Optional.empty();
  }

  private static Optional<LocalDate> near(MonthDay day, LocalDate published) {
    return Stream.of(-1, 0, 1)
        .map(y -> day.atYear(published.getYear() + y))
        .min(Comparator.comparingLong(d -> distance(d, published)))
        .filter(d -> distance(d, published) <= HALF_A_YEAR);
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }
}
