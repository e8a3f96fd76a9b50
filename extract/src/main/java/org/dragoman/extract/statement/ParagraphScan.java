package org.dragoman.extract.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;

/// Pairs the quotation marks of one paragraph.
final class ParagraphScan {
  /// How far the end of a single-quoted stretch is looked for.
  private static final int SINGLE_REACH = 600;

  private static final int DEEPEST = 8;

  private final String text;
  private final int start;
  private final int end;
  private final Deque<Mark.Sign> open = new ArrayDeque<>();
  private final List<Quoted> found = new ArrayList<>();
  private boolean resumes;

  ParagraphScan(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /// @param afterOpen whether the paragraph before left a quotation open
  List<Quoted> run(boolean afterOpen) {
    resumes = afterOpen && beginsWithMark();
    int at = start;
    while (at < end) {
      at += Mark.signAt(text, at, start, end).map(this::take).orElse(1);
    }
    while (!open.isEmpty()) {
      Mark.Sign last = open.pop();
      if (last.mark() != Mark.SINGLE) {
        add(last, lastOfParagraph(), 0, false);
      }
    }
    return found;
  }

  private boolean beginsWithMark() {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < end
        && Mark.signAt(text, at, start, end)
            .filter(s -> s.role() != Mark.Role.CLOSES && s.mark() != Mark.SINGLE)
            .isPresent();
  }

  /// Takes a mark and says how many letters it has.
  private int take(Mark.Sign sign) {
    if (sign.mark() == Mark.SINGLE) {
      return takeSingle(sign);
    }
    switch (sign.role()) {
      case OPENS -> opens(sign);
      case CLOSES -> closes(sign);
      case TOGGLES -> toggles(sign);
    }
    return sign.length();
  }

  private int takeSingle(Mark.Sign sign) {
    boolean singleOpen = !open.isEmpty() && open.peek().mark() == Mark.SINGLE;
    if (sign.role() == Mark.Role.OPENS && !singleOpen && singleEnd(sign.at()) > 0) {
      push(sign);
    } else if (singleOpen && singleEnd(open.peek().at()) == sign.at()) {
      close(open.pop(), sign);
    }
    return sign.length();
  }

  /// Where a single-quoted stretch ends: at a mark that no letter follows; one behind an `s` may be
  /// a possessive ("workers' rights") and counts only if no other comes.
  private int singleEnd(int from) {
    int possessive = -1;
    int reach = Math.min(end, from + SINGLE_REACH);
    for (int at = from + 2; at < reach; at++) {
      char c = text.charAt(at);
      if (isDouble(c) && possessive < 0 && !open.isEmpty() && c != '“') {
        return -1;
      }
      if ((c == '\'' || c == '’')
          && !isLetterAt(at + 1)
          && !Character.isWhitespace(text.charAt(at - 1))) {
        if (text.charAt(at - 1) != 's' || !spaceAndLetterAt(at + 1)) {
          return at;
        }
        possessive = possessive < 0 ? at : possessive;
      }
    }
    return possessive;
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '”' || c == '“';
  }

  private boolean isLetterAt(int at) {
    return at < end && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '\'');
  }

  private boolean spaceAndLetterAt(int at) {
    return at + 1 < end
        && Character.isWhitespace(text.charAt(at))
        && Character.isLowerCase(text.charAt(at + 1));
  }

  private void opens(Mark.Sign sign) {
    dropSingles();
    boolean again = !open.isEmpty() && open.peek().mark() == sign.mark();
    if (again && !closesTwice(sign)) {
      add(open.pop(), sign.at(), 0, false);
    }
    push(sign);
  }

  /// Whether two marks close before another one opens: “what he calls “hell” is home” holds a
  /// quotation with the same marks, and forgot none.
  private boolean closesTwice(Mark.Sign sign) {
    int closing = 0;
    int at = sign.at() + sign.length();
    while (at < end && closing < 2) {
      Optional<Mark.Sign> next =
          Mark.signAt(text, at, start, end).filter(s -> s.mark() == sign.mark());
      if (next.filter(s -> s.role() == Mark.Role.OPENS).isPresent()) {
        return false;
      }
      closing += next.isPresent() ? 1 : 0;
      at += next.map(Mark.Sign::length).orElse(1);
    }
    return closing == 2;
  }

  private void closes(Mark.Sign sign) {
    dropSingles();
    if (open.isEmpty()) {
      return;
    }
    while (open.size() > 1 && open.peek().mark() != sign.mark() && holds(sign.mark())) {
      add(open.pop(), sign.at(), 0, false);
    }
    close(open.pop(), sign);
  }

  private boolean holds(Mark mark) {
    return open.stream().anyMatch(s -> s.mark() == mark);
  }

  private void toggles(Mark.Sign sign) {
    if (holds(sign.mark())) {
      closes(sign);
    } else if (!isInch(sign)) {
      push(sign);
    }
  }

  /// 6'2" is a height.
  private boolean isInch(Mark.Sign sign) {
    return sign.at() > start && Character.isDigit(text.charAt(sign.at() - 1));
  }

  private void dropSingles() {
    while (!open.isEmpty() && open.peek().mark() == Mark.SINGLE) {
      open.pop();
    }
  }

  private void push(Mark.Sign sign) {
    if (open.size() < DEEPEST) {
      open.push(sign);
    }
  }

  private void close(Mark.Sign opening, Mark.Sign closing) {
    add(opening, closing.at(), closing.length(), true);
  }

  private int lastOfParagraph() {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private void add(Mark.Sign opening, int innerEnd, int closingLength, boolean closed) {
    trimmed(opening.at() + opening.length(), innerEnd)
        .ifPresent(inner -> add(opening, inner, innerEnd, closingLength, closed));
  }

  private void add(Mark.Sign opening, Span inner, int innerEnd, int closingLength, boolean closed) {
    int outerEnd = closed ? innerEnd + closingLength : inner.end();
    boolean first = open.isEmpty() && text.substring(start, opening.at()).isBlank();
    found.add(
        new Quoted(new Span(opening.at(), outerEnd), inner, open.size(), closed, resumes && first));
  }

  /// The stretch without white space at its ends; none if no letter or digit is in it.
  private Optional<Span> trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    boolean words = text.substring(first, last).chars().anyMatch(Character::isLetterOrDigit);
    return words ? Optional.of(new Span(first, last)) : Optional.empty();
  }
}
