package org.dragoman.training.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;

/// Takes the tags out of a passage: `{s1 Petro} {c1 said}` becomes "Petro said" and two tags.
final class TaggedText {
  private static final Pattern NAME = Pattern.compile("\\{([^\\s{}]{1,60})(?:[ \\n]|(?=\\{))");
  private static final int DEEPEST = 40;

  private final String file;
  private final int firstLine;
  private final StringBuilder text = new StringBuilder();
  private final List<Tag> tags = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private TaggedText(String file, int firstLine) {
    this.file = file;
    this.firstLine = firstLine;
  }

  /// A tag with the stretch of bare text that it is around.
  ///
  /// @param name `s1`, `c2:deny`, `s1,a2`, `x:scare`
  /// @param line in its file
  record Tag(String name, Span span, int line) {}

  private record Open(String name, int start, int line) {}

  /// Bare text and tags, the tags in the order of their ends.
  record Stripped(String text, List<Tag> tags) {
    Stripped {
      tags = List.copyOf(tags);
    }
  }

  /// @param firstLine number of the first line of the tagged text in its file
  /// @throws CorpusError if a tag is not closed or not opened, or holds nothing
  static Stripped strip(String file, int firstLine, String tagged) {
    TaggedText result = new TaggedText(file, firstLine);
    result.read(tagged);
    return new Stripped(result.text.toString(), result.tags);
  }

  private void read(String tagged) {
    Matcher name = NAME.matcher(tagged);
    int line = firstLine;
    int at = 0;
    while (at < tagged.length()) {
      char c = tagged.charAt(at);
      int next = at + 1;
      if (c == '\\' && next < tagged.length() && "{}".indexOf(tagged.charAt(next)) >= 0) {
        text.append(tagged.charAt(next));
        next++;
      } else if (c == '{') {
        next = opened(name, at, line);
      } else if (c == '}') {
        close(line);
      } else {
        text.append(c);
      }
      line += (int) tagged.substring(at, next).chars().filter(x -> x == '\n').count();
      at = next;
    }
    if (!open.isEmpty()) {
      throw new CorpusError(file, open.peek().line(), "{" + open.peek().name() + " is not closed");
    }
  }

  private int opened(Matcher name, int at, int line) {
    if (!name.find(at) || name.start() != at) {
      throw new CorpusError(file, line, "a brace without a tag's name; expected as in {s1 Petro}");
    }
    if (open.size() >= DEEPEST) {
      throw new CorpusError(file, line, "more than " + DEEPEST + " tags in one another");
    }
    open.push(new Open(name.group(1), text.length(), line));
    return name.end();
  }

  private void close(int line) {
    if (open.isEmpty()) {
      throw new CorpusError(file, line, "a closing brace that no tag opens");
    }
    Open tag = open.pop();
    int start = tag.start();
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      throw new CorpusError(file, tag.line(), "{" + tag.name() + " holds no words");
    }
    tags.add(new Tag(tag.name(), new Span(start, end), tag.line()));
  }
}
