package org.dragoman.ingest.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Infers the day on which a report without any date of publication was written from its own prose.
///
/// It is the latest full date of the prose, and only where (1) one of the first two paragraphs
/// prints it, (2) the text speaks of its days as a reader of the day would ("on Monday",
/// "yesterday", "this week", "over the weekend"), and (3) no later year is mentioned other than as
/// a future one ("by 2030"). Otherwise the day stays unknown: "on January 4" without a year is no
/// date, and a text about an anniversary is not of the year that it remembers.
public final class ReportedDay {
  private static final int LEAD = 2;
  private static final int LONGEST = 500_000;
  private static final Pattern DEIXIS =
      Pattern.compile(
          "(?i)\\b(?:today|yesterday|tonight|(?:on|late|early|since|by) (?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|(?:this|last|past|next) (?:week|weekend|month)|over the weekend|a day earlier)\\b(?!,? \\w{3,9}\\.? \\d)");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)(\\b(?:by|until|till|through|before|for|later in) (?:\\w{1,12} )?)?\\b((?:19|20)\\d{2})\\b");

  private ReportedDay() {}

  /// The day that the paragraphs of a report must have been written close to.
  public static Optional<LocalDate> of(List<String> paragraphs) {
    String text = String.join("\n", paragraphs);
    String all = text.substring(0, Math.min(LONGEST, text.length()));
    Optional<LocalDate> latest =
        PrintedDates.in(all).stream().map(PrintedDates.Found::date).max(Comparator.naturalOrder());
    return latest
        .filter(d -> isInLead(d, paragraphs))
        .filter(_ -> DEIXIS.matcher(all).find())
        .filter(d -> latestPastYear(all).orElse(d.getYear()) <= d.getYear());
  }

  private static boolean isInLead(LocalDate day, List<String> paragraphs) {
    return paragraphs.stream()
        .limit(LEAD)
        .flatMap(p -> PrintedDates.in(p).stream())
        .anyMatch(f -> f.date().equals(day));
  }

  private static OptionalInt latestPastYear(String text) {
    return YEAR.matcher(text)
        .results()
        .filter(m -> m.group(1) == null)
        .mapToInt(ReportedDay::year)
        .max();
  }

  private static int year(MatchResult m) {
    return Integer.parseInt(m.group(2));
  }
}
