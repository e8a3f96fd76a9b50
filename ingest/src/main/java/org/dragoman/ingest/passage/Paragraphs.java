package org.dragoman.ingest.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;

/// Splits a text into paragraphs without changing a character.
///
/// A line is a paragraph, unless the text is hard-wrapped: lines of about the same length that
/// mostly end inside a sentence, with blank lines between the paragraphs. That is judged once per
/// text.
public final class Paragraphs {
  private static final int FEWEST_WRAPPED = 4;
  private static final int WRAP_LONGEST = 120;
  private static final int WRAP_SHORTEST = 45;
  private static final double MOSTLY = 0.6;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Story highlights|STORY HIGHLIGHTS|(?:Key|Main) (?:takeaways|points|findings))"
              + "(?=\\s+[\\p{Lu}\"“])");

  private Paragraphs() {}

  /// The paragraphs of a text.
  public static List<Block> of(String text) {
    List<Line> lines = lines(text);
    return isWrapped(text, lines) ? joined(text, lines) : each(text, lines);
  }

  private static List<Block> each(String text, List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    for (Line line : lines) {
      int label = labelLength(line.span().in(text));
      if (label > 0) {
        int end = line.span().start() + label;
        blocks.add(block(text, new Span(line.span().start(), end), line.afterGap()));
        blocks.add(block(text, trimmed(text, end, line.span().end()), false));
      } else {
        blocks.add(block(text, line.span(), line.afterGap()));
      }
    }
    return blocks;
  }

  /// How long the heading of a summary is that runs into its first line, "Story highlights Troops
  /// move to the border"; 0 without.
  private static int labelLength(String line) {
    Matcher label = LABEL.matcher(line);
    return label.lookingAt() ? label.end() : 0;
  }

  private static List<Block> joined(String text, List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).afterGap()) {
        Span span = lines.get(from).span().cover(lines.get(i - 1).span());
        blocks.add(block(text, span, true));
        from = i;
      }
    }
    return blocks;
  }

  private static Block block(String text, Span span, boolean afterGap) {
    return new Block(span, span.in(text), Role.LINE, afterGap);
  }

  /// Whether lines that are followed by another line of their paragraph are as long as a column and
  /// stop in mid-sentence.
  private static boolean isWrapped(String text, List<Line> lines) {
    int inner = 0;
    int wrapped = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterGap()) {
        inner++;
        wrapped += isCut(text, lines.get(i).span(), lines.get(i + 1).span()) ? 1 : 0;
      }
    }
    return inner >= FEWEST_WRAPPED && wrapped >= MOSTLY * inner;
  }

  private static boolean isCut(String text, Span line, Span next) {
    char last = text.charAt(line.end() - 1);
    return line.length() >= WRAP_SHORTEST
        && line.length() <= WRAP_LONGEST
        && next.length() <= WRAP_LONGEST
        && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean gap = false;
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      Span span = trimmed(text, start, end);
      if (span.isEmpty()) {
        gap = true;
      } else {
        lines.add(new Line(span, gap));
        gap = false;
      }
      start = isPair(text, end) ? end + 2 : end + 1;
    }
    return lines;
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPair(String text, int at) {
    return text.startsWith("\r\n", at);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  private record Line(Span span, boolean afterGap) {}
}
