package org.dragoman.publish.tension;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.crisis.Coverage.Stretch;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.crisis.Tension.Day;
import org.dragoman.model.crisis.Tension.Shift;

/// Writes series as CSV: a row for every covered day of a dyad, also for the quiet ones; a day
/// without coverage has no row.
public final class SeriesWriter {
  private static final String HEADER =
      "source,target,date,acts,threats,words,cooperation,score,hostility,volume,shift,level,"
          + "highest_in_months,because,method\n";

  /// Writes all series; the writer is flushed, not closed.
  ///
  /// @throws IOException if the writer fails
  public void csv(List<Tension> tensions, Writer to) throws IOException {
    to.write(HEADER);
    for (Tension tension : tensions) {
      Map<LocalDate, Day> days = new HashMap<>();
      tension.days().forEach(d -> days.put(d.date(), d));
      Map<LocalDate, Shift> shifts = new HashMap<>();
      tension.shifts().forEach(s -> shifts.put(s.date(), s));
      for (Stretch stretch : tension.coverage().stretches()) {
        for (LocalDate day = stretch.from(); !day.isAfter(stretch.to()); day = day.plusDays(1)) {
          Optional<Day> told = Optional.ofNullable(days.get(day));
          row(tension, day, told, Optional.ofNullable(shifts.get(day)), to);
        }
      }
    }
    to.flush();
  }

  private static void row(
      Tension tension, LocalDate date, Optional<Day> day, Optional<Shift> shift, Writer to)
      throws IOException {
    to.write(cell(tension.source()) + "," + cell(tension.target()) + "," + date + ",");
    to.write(
        day.map(d ->
                String.format(
                    Locale.ROOT,
                    "%d,%d,%d,%d,%s,%s,%d",
                    d.acts(),
                    d.threats(),
                    d.words(),
                    d.cooperation(),
                    number(d.score()),
                    number(d.hostility()),
                    d.volume()))
            .orElse("0,0,0,0,0,0,0"));
    to.write(
        shift
            .map(s ->
                ","
                    + s.direction().name().toLowerCase(Locale.ROOT)
                    + ","
                    + number(s.level())
                    + ","
                    + s.highestInMonths()
                    + ","
                    + cell(String.join(" ", s.because())))
            .orElse(",,,,"));
    to.write("," + cell(tension.method()) + "\n");
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
  }

  /// A cell; one that a spreadsheet would take for a formula gets an apostrophe.
  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("[^\",\\n\\r]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
