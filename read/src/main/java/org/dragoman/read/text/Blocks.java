package org.dragoman.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;

/// Stretches of a passage that no sentence crosses: lines, but for the lines of a wrapped
/// paragraph, which go together. Bullets, and lines without a letter or digit, are in none.
final class Blocks {
  private static final String BULLETS = "-–—•*·▪●◦‣►■>";
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  private Blocks() {}

  static List<Span> of(String text, Span passage) {
    List<Span> lines = lines(text, passage);
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    List<Span> blocks = new ArrayList<>();
    boolean afterText = false;
    for (Span line : lines) {
      Optional<Span> content = content(text, line);
      if (content.isPresent()
          && afterText
          && goesOn(text, blocks.getLast(), content.get(), width)) {
        blocks.set(blocks.size() - 1, blocks.getLast().cover(content.get()));
      } else {
        content.ifPresent(blocks::add);
      }
      afterText = content.isPresent();
    }
    return blocks;
  }

  private static List<Span> lines(String text, Span passage) {
    List<Span> lines = new ArrayList<>();
    int start = passage.start();
    for (int at = passage.start(); at < passage.end(); at++) {
      if (isLineEnd(text.charAt(at))) {
        lines.add(new Span(start, at));
        start = at + 1;
        if (text.charAt(at) == '\r' && start < passage.end() && text.charAt(start) == '\n') {
          start++;
          at++;
        }
      }
    }
    lines.add(new Span(start, passage.end()));
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /// A line without the white space around it and the bullet before it.
  private static Optional<Span> content(String text, Span line) {
    int start = skipGaps(text, line.start(), line.end());
    if (start + 1 < line.end()
        && BULLETS.indexOf(text.charAt(start)) >= 0
        && Characters.isGap(text.charAt(start + 1))) {
      start = skipGaps(text, start + 1, line.end());
    }
    int end = line.end();
    while (end > start && Characters.isGap(text.charAt(end - 1))) {
      end--;
    }
    boolean speaks = text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    return speaks ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static int skipGaps(String text, int from, int limit) {
    int at = from;
    while (at < limit && Characters.isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Whether a line goes on with the sentence of the line before: it begins small, or its first
  /// word would not have fitted into the line before.
  ///
  /// @param width of the passage's longest line
  private static boolean goesOn(String text, Span before, Span line, int width) {
    if (".!?:;\"”’)".indexOf(text.charAt(before.end() - 1)) >= 0) {
      return false;
    }
    boolean small = Character.isLowerCase(text.charAt(line.start()));
    int used = before.end() - lineStart(text, before);
    boolean wraps = width >= NARROWEST && width <= WIDEST;
    return small || wraps && used + 1 + firstWord(text, line) > width;
  }

  private static int firstWord(String text, Span line) {
    int end = line.start();
    while (end < line.end() && !Characters.isGap(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  private static int lineStart(String text, Span block) {
    int at = block.end();
    while (at > block.start() && !isLineEnd(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
