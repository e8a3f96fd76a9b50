package org.dragoman.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dragoman.model.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The readable text of a whole page: every visible word in document order, a block element a line.
///
/// A single `br` is a line break inside its block; two begin a new block.
///
/// @param text the readable text
/// @param boxes its blocks, in order; white space between them is in none
record Rendering(String text, List<Box> boxes) {
  static Rendering of(Document page) {
    Walk walk = new Walk();
    page.body().filter(walk);
    walk.flush();
    return new Rendering(walk.text.toString(), List.copyOf(walk.boxes));
  }

  private static final class Walk implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private final List<Box> boxes = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private int links;
    private int linked;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.getWholeText());
      } else if (node instanceof Element element) {
        if (Elements.isInvisible(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        leave(element);
      }
      return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
      if (element.nameIs("br")) {
        lineBreak();
      } else if (Elements.isBlock(element)) {
        flush();
        open.push(element);
      } else if (element.nameIs("a")) {
        links++;
      }
    }

    private void leave(Element element) {
      if (element.equals(open.peek())) {
        flush();
        open.pop();
      } else if (element.nameIs("a")) {
        links--;
      }
    }

    private void lineBreak() {
      int last = line.length() - 1;
      while (last >= 0 && line.charAt(last) == ' ') {
        line.deleteCharAt(last--);
      }
      if (last >= 0 && line.charAt(last) == '\n') {
        flush();
      } else if (last >= 0) {
        line.append('\n');
      }
    }

    private void add(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        if (blank && (line.isEmpty() || Character.isWhitespace(line.charAt(line.length() - 1)))) {
          continue;
        }
        line.append(blank ? ' ' : c);
        linked += links > 0 ? 1 : 0;
      }
    }

    private void flush() {
      int start = 0;
      int end = line.length();
      while (end > 0 && isBlank(line.charAt(end - 1))) {
        end--;
      }
      while (start < end && isBlank(line.charAt(start))) {
        start++;
      }
      if (start < end) {
        box(line.substring(start, end));
      }
      line.setLength(0);
      linked = 0;
    }

    private void box(String words) {
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words).append('\n');
      boxes.add(new Box(open.getFirst(), span, words, Math.min(linked, words.length())));
    }

    private static boolean isBlank(char c) {
      return Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || c == '\u200B'
          || c == '\uFEFF';
    }
  }
}
