package org.dragoman.app.tension;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dragoman.app.material.Material;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.crisis.Tension.Shift;
import org.dragoman.publish.tension.Told;
import org.dragoman.reconcile.tension.Outlook;

/// Prints dyads with their counts, and their latest shifts with what drives them.
final class TensionTable {
  private static final int CAUSES = 3;
  private static final int LONGEST = 200;

  private final Material material;
  private final int shifts;

  /// @param shifts how many shifts of a dyad are shown, the latest
  TensionTable(Material material, int shifts) {
    this.material = material;
    this.shifts = shifts;
  }

  void print(List<Tension> tensions, PrintWriter to) {
    int width = tensions.stream().mapToInt(t -> dyad(t).length()).max().orElse(4);
    String form = "%-" + Math.max(4, width) + "s %7s %7s %7s %7s %9s %6s  %s%n";
    to.printf(form, "Dyad", "acts", "threats", "words", "coop.", "score", "shifts", "days");
    for (Tension t : tensions) {
      to.printf(
          Locale.ROOT,
          form,
          dyad(t),
          t.days().stream().mapToInt(Tension.Day::acts).sum(),
          t.days().stream().mapToInt(Tension.Day::threats).sum(),
          t.days().stream().mapToInt(Tension.Day::words).sum(),
          t.days().stream().mapToInt(Tension.Day::cooperation).sum(),
          String.format(
              Locale.ROOT, "%.1f", t.days().stream().mapToDouble(Tension.Day::score).sum()),
          t.shifts().size(),
          t.days().getFirst().date() + " – " + t.days().getLast().date());
    }
    tensions.forEach(t -> shifts(t, to));
    outlook(tensions, to);
    tensions.stream().map(Tension::method).distinct().forEach(m -> to.println("method: " + m));
  }

  private static void outlook(List<Tension> tensions, PrintWriter to) {
    List<String> lines =
        tensions.stream()
            .flatMap(t -> Outlook.of(t).stream().map(o -> dyad(t) + ": " + told(o)))
            .toList();
    if (!lines.isEmpty()) {
      to.println();
      to.println("Score of the next seven days, in four of five weeks (measured: .80)");
      lines.forEach(line -> to.println("  " + line));
    }
  }

  private static String told(Outlook outlook) {
    return String.format(
        Locale.ROOT,
        "%.1f to %.1f (last eight weeks: %.1f), from %s",
        outlook.low(),
        outlook.high(),
        outlook.expected(),
        outlook.from());
  }

  private void shifts(Tension tension, PrintWriter to) {
    List<Shift> latest =
        tension.shifts().stream()
            .sorted(Comparator.comparing(Shift::date).reversed())
            .limit(shifts)
            .toList();
    if (latest.isEmpty()) {
      return;
    }
    to.println();
    to.println(dyad(tension));
    for (Shift shift : latest) {
      to.println("  " + shift.date() + "  " + Told.shift(shift));
      shift.because().stream()
          .limit(CAUSES)
          .forEach(id -> to.println("      " + shortened(material.cause(id).toString())));
    }
  }

  static String dyad(Tension tension) {
    return tension.source() + " → " + tension.target();
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
