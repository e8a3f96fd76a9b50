package org.dragoman.evaluation.times;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;

/// A news paragraph of the project's own with its times marked: `He left on [Monday|D|2026-01-05]`.
///
/// @param id half and place in it, `open-3`
/// @param published day of publication
/// @param text without the marks
/// @param times in text order
public record MarkedParagraph(String id, LocalDate published, String text, List<Timex> times) {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]*)\\|([DTPS])\\|([^|\\]]*)\\]");
  private static final Pattern HEAD = Pattern.compile("# (\\d{4}-\\d\\d-\\d\\d) .*");
  private static final Map<String, String> KINDS =
      Map.of("D", "DATE", "T", "TIME", "P", "DURATION", "S", "SET");

  public MarkedParagraph {
    times = List.copyOf(times);
  }

  /// One half of the set.
  ///
  /// @param half `open`, of which errors are looked at, or `blind`
  /// @throws IllegalArgumentException if a line is not as expected
  public static List<MarkedParagraph> load(String half) {
    String name = half + ".txt";
    try (InputStream in = MarkedParagraph.class.getResourceAsStream(name)) {
      String all =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return read(half, all.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<MarkedParagraph> read(String half, List<String> lines) {
    List<MarkedParagraph> found = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Matcher head = HEAD.matcher(lines.get(i));
      if (head.matches()) {
        String id = half + "-" + (found.size() + 1);
        found.add(of(id, LocalDate.parse(head.group(1)), lines.get(i + 1)));
      }
    }
    return found;
  }

  private static MarkedParagraph of(String id, LocalDate published, String marked) {
    StringBuilder text = new StringBuilder();
    List<Timex> times = new ArrayList<>();
    Matcher marks = MARK.matcher(marked);
    int from = 0;
    while (marks.find()) {
      text.append(marked, from, marks.start());
      Span span = new Span(text.length(), text.length() + marks.group(1).length());
      text.append(marks.group(1));
      times.add(new Timex(span, KINDS.getOrDefault(marks.group(2), ""), marks.group(3)));
      from = marks.end();
    }
    text.append(marked.substring(from));
    if (text.indexOf("|") >= 0) {
      throw new IllegalArgumentException(
          id + ": a mark must be [words|D, T, P or S|value], found: " + text);
    }
    return new MarkedParagraph(id, published, text.toString(), times);
  }
}
