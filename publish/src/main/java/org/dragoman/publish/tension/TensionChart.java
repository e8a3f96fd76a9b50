package org.dragoman.publish.tension;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dragoman.model.crisis.Coverage.Stretch;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.crisis.Tension.Shift;

/// A chart of some dyads, one below the other over the same days: above the line acts, threats and
/// words, below it cooperation, under both the volume; grey where nothing is covered; shifts as
/// numbered marks, which the list below explains.
public final class TensionChart {
  private static final int WIDTH = 960;
  private static final int MARGIN = 56;
  private static final int TOP = 34;
  private static final int FOOT = 34;
  private static final int PLOT = 120;
  private static final int VOLUME = 24;
  private static final int LINE = 17;
  private static final int SMALL = 11;
  private static final int LARGE = 15;
  private static final int LEGEND = 86;
  private static final int MOST_SHIFTS = 8;
  private static final int LONGEST = 150;

  private final List<Tension> tensions;
  private final UnaryOperator<String> words;
  private final Stretch span;

  private TensionChart(List<Tension> tensions, UnaryOperator<String> words, Stretch span) {
    this.tensions = tensions;
    this.words = words;
    this.span = span;
  }

  /// The chart of some dyads; empty if nothing is covered.
  ///
  /// @param words what to say of a deed, by its id
  public static Optional<TensionChart> of(List<Tension> tensions, UnaryOperator<String> words) {
    List<Stretch> covered =
        tensions.stream().flatMap(t -> t.coverage().stretches().stream()).toList();
    if (covered.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = covered.stream().map(Stretch::from).min(LocalDate::compareTo).orElseThrow();
    LocalDate to = covered.stream().map(Stretch::to).max(LocalDate::compareTo).orElseThrow();
    return Optional.of(new TensionChart(List.copyOf(tensions), words, new Stretch(from, to)));
  }

  /// The chart as SVG.
  public String svg() {
    String title =
        "Tension: " + String.join(", ", tensions.stream().map(TensionChart::title).toList());
    SvgCanvas canvas = new SvgCanvas(WIDTH, height(), title, description());
    draw(canvas);
    return canvas.finished();
  }

  /// Writes the chart as PNG.
  ///
  /// @throws IOException if the stream fails
  public void png(OutputStream to) throws IOException {
    PngCanvas canvas = new PngCanvas(WIDTH, height());
    draw(canvas);
    canvas.write(to);
  }

  private String description() {
    List<String> sentences = new ArrayList<>();
    for (Tension tension : tensions) {
      for (Shift shift : shifts(tension)) {
        sentences.add(title(tension) + ": " + told(shift) + ".");
      }
    }
    return sentences.isEmpty() ? "No shift." : String.join(" ", sentences);
  }

  private int height() {
    return tensions.stream().mapToInt(TensionChart::height).sum() + FOOT;
  }

  private static int height(Tension tension) {
    return TOP + PLOT + VOLUME + LINE * (2 + shifts(tension).size());
  }

  /// The greatest shifts in order of their days: for the worse before the better, then those that
  /// were the highest for longest.
  private static List<Shift> shifts(Tension tension) {
    return tension.shifts().stream()
        .sorted(
            Comparator.comparing(Shift::direction)
                .thenComparing(Shift::highestInMonths, Comparator.reverseOrder())
                .thenComparing(Shift::level, Comparator.reverseOrder())
                .thenComparing(Shift::date))
        .limit(MOST_SHIFTS)
        .sorted(Comparator.comparing(Shift::date))
        .toList();
  }

  private static String title(Tension tension) {
    return tension.source() + " → " + tension.target();
  }

  private void draw(Canvas canvas) {
    double y = 0;
    for (Tension tension : tensions) {
      dyad(canvas, tension, y);
      y += height(tension);
    }
    List<String> methods = tensions.stream().map(Tension::method).distinct().toList();
    String method = "method: " + String.join("; ", methods);
    canvas.text(MARGIN, y + 14, SMALL, Canvas.Anchor.START, Ink.QUIET, method);
  }

  private void dyad(Canvas canvas, Tension tension, double top) {
    canvas.text(MARGIN, top + 22, LARGE, Canvas.Anchor.START, Ink.TEXT, title(tension));
    legend(canvas, top + 22);
    Buckets buckets = new Buckets(tension, span, WIDTH - 2 * MARGIN);
    double plotTop = top + TOP;
    double zero = zero(buckets, plotTop);
    gaps(canvas, buckets, plotTop);
    canvas.text(
        MARGIN - 6, plotTop + 8, SMALL, Canvas.Anchor.END, Ink.QUIET, number(buckets.high()));
    canvas.text(MARGIN - 6, zero + 4, SMALL, Canvas.Anchor.END, Ink.QUIET, "0");
    canvas.line(MARGIN, zero, WIDTH - MARGIN, zero, Ink.GRID);
    double scale = PLOT / (double) Math.max(1, buckets.high() + buckets.low());
    buckets.all().forEach(b -> bars(canvas, b, zero, scale, plotTop + PLOT + VOLUME, buckets));
    marks(canvas, tension, buckets, plotTop);
    int shown = shifts(tension).size();
    axis(canvas, plotTop + PLOT + VOLUME + LINE - 3, buckets, shown, tension.shifts().size());
    list(canvas, tension, plotTop + PLOT + VOLUME + 2 * LINE);
  }

  private static double zero(Buckets buckets, double plotTop) {
    int all = Math.max(1, buckets.high() + buckets.low());
    return plotTop + PLOT * buckets.high() / (double) all;
  }

  private static void legend(Canvas canvas, double y) {
    List<Ink> inks = List.of(Ink.ACT, Ink.THREAT, Ink.WORD, Ink.COOPERATION, Ink.VOLUME);
    List<String> names = List.of("acts", "threats", "words", "cooperation", "volume");
    double x = WIDTH - MARGIN - LEGEND * (double) inks.size();
    for (int i = 0; i < inks.size(); i++) {
      canvas.rectangle(x, y - 9, 9, 9, inks.get(i));
      canvas.text(x + 13, y, SMALL, Canvas.Anchor.START, Ink.QUIET, names.get(i));
      x += LEGEND;
    }
  }

  private static void gaps(Canvas canvas, Buckets buckets, double top) {
    buckets.all().stream()
        .filter(b -> !b.covered())
        .forEach(b ->
            canvas.rectangle(
                MARGIN + b.at() * buckets.width(),
                top,
                buckets.width() + 0.3,
                PLOT + VOLUME,
                Ink.GAP));
  }

  private static void bars(
      Canvas canvas, Buckets.Bucket b, double zero, double scale, double foot, Buckets buckets) {
    double x = MARGIN + b.at() * buckets.width();
    double width = Math.max(0.8, buckets.width() - 0.4);
    canvas.title(b.told());
    double y = zero;
    y = up(canvas, x, y, width, b.acts() * scale, Ink.ACT);
    y = up(canvas, x, y, width, b.threats() * scale, Ink.THREAT);
    up(canvas, x, y, width, b.words() * scale, Ink.WORD);
    if (b.cooperation() > 0) {
      canvas.rectangle(x, zero, width, b.cooperation() * scale, Ink.COOPERATION);
    }
    up(canvas, x, foot, width, b.volume() * (VOLUME - 6.0) / buckets.mostVolume(), Ink.VOLUME);
    canvas.title("");
  }

  private static double up(
      Canvas canvas, double x, double y, double width, double height, Ink ink) {
    if (height > 0) {
      canvas.rectangle(x, y - height, width, height, ink);
    }
    return y - height;
  }

  private void marks(Canvas canvas, Tension tension, Buckets buckets, double top) {
    int number = 0;
    for (Shift shift : shifts(tension)) {
      number++;
      double x = MARGIN + buckets.place(shift.date());
      canvas.title(told(shift));
      canvas.line(x, top, x, top + PLOT + VOLUME, Ink.TEXT);
      canvas.title("");
      canvas.text(
          x + 3,
          top + 9 + 11 * (number % 3),
          SMALL,
          Canvas.Anchor.START,
          Ink.TEXT,
          arrow(shift) + number);
    }
  }

  private void axis(Canvas canvas, double y, Buckets buckets, int shown, int all) {
    canvas.text(MARGIN, y, SMALL, Canvas.Anchor.START, Ink.QUIET, span.from().toString());
    String bucket =
        buckets.daysEach() == 1 ? "a bar a day" : "a bar for " + buckets.daysEach() + " days";
    String told = all > shown ? "; " + shown + " of " + all + " shifts, the greatest" : "";
    canvas.text(WIDTH / 2.0, y, SMALL, Canvas.Anchor.MIDDLE, Ink.QUIET, bucket + told);
    canvas.text(WIDTH - MARGIN, y, SMALL, Canvas.Anchor.END, Ink.QUIET, span.to().toString());
  }

  private void list(Canvas canvas, Tension tension, double top) {
    double y = top - 2;
    int number = 0;
    for (Shift shift : shifts(tension)) {
      number++;
      String because =
          shift.because().stream().limit(2).map(words).reduce((a, b) -> a + "; " + b).orElse("");
      String line =
          arrow(shift) + number + " " + told(shift) + (because.isEmpty() ? "" : ": " + because);
      canvas.text(MARGIN, y, SMALL, Canvas.Anchor.START, Ink.TEXT, shortened(line));
      y += LINE;
    }
  }

  private static String arrow(Shift shift) {
    return switch (shift.direction()) {
      case WORSE -> "▲";
      case BETTER -> "▽";
    };
  }

  private static String told(Shift shift) {
    return shift.date() + " " + Told.shift(shift);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    int end = Math.min(line.length(), LONGEST);
    return line.length() <= LONGEST
        ? line
        : line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static String number(int value) {
    return Integer.toString(value);
  }
}
