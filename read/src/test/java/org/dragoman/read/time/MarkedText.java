package org.dragoman.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;
import org.dragoman.model.reading.TimeExpression;

/// A text with its times marked: `on [January 4|D|2026-01-04] he spoke`.
///
/// @param text without the marks
/// @param times what stands in brackets
record MarkedText(String text, List<Marked> times) {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]*)\\|([DTPS])\\|([^\\]]*)\\]");

  static MarkedText read(String marked) {
    StringBuilder text = new StringBuilder();
    List<Marked> times = new ArrayList<>();
    Matcher marks = MARK.matcher(marked);
    int from = 0;
    while (marks.find()) {
      text.append(marked, from, marks.start());
      int start = text.length();
      text.append(marks.group(1));
      times.add(new Marked(new Span(start, text.length()), kind(marks.group(2)), marks.group(3)));
      from = marks.end();
    }
    return new MarkedText(text.append(marked.substring(from)).toString(), times);
  }

  private static TimeExpression.Kind kind(String letter) {
    return switch (letter) {
      case "T" -> TimeExpression.Kind.TIME;
      case "P" -> TimeExpression.Kind.DURATION;
      case "S" -> TimeExpression.Kind.SET;
      default -> TimeExpression.Kind.DATE;
    };
  }

  /// A marked time; the value `?` means that it must stay unresolved.
  record Marked(Span span, TimeExpression.Kind kind, String value) {
    boolean isMetBy(TimeExpression found) {
      return span.overlaps(found.span())
          && kind == found.kind()
          && value.equals(found.value().orElse("?"));
    }

    @Override
    public String toString() {
      return span.start() + " " + kind.name().toLowerCase(Locale.ROOT) + " " + value;
    }
  }
}
