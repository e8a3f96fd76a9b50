package org.dragoman.read.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Words of a sentence that a rule matched.
///
/// @param rule which one
/// @param match with the rule's groups; offsets count into `text`
/// @param order place among the matches of all rules, in the order of the rules
/// @param text of the sentence
/// @param sentence where the words stand
record Hit(Rule rule, MatchResult match, int order, String text, Sentence sentence) {
  private static final int NEAR = 40;

  /// Whether an optional part was there.
  boolean has(String group) {
    return !get(group).isEmpty();
  }

  /// The words of a part of the pattern, blank if it has none or was left out.
  String get(String group) {
    if (!match.namedGroups().containsKey(group)) {
      return "";
    }
    String found = match.group(group);
    return found == null ? "" : found;
  }

  String lower(String group) {
    return get(group).toLowerCase(Locale.ROOT);
  }

  int number(String group) {
    return Integer.parseInt(get(group).replaceAll("\\D", ""));
  }

  String words() {
    return match.group();
  }

  /// Where the words stand in the article.
  Span span() {
    return new Span(match.start(), match.end()).shift(sentence.span().start());
  }

  /// The nearest words before, at most a line.
  String before() {
    return text.substring(Math.max(0, match.start() - NEAR), match.start());
  }

  /// The nearest words behind, at most a line.
  String after() {
    return text.substring(match.end(), Math.min(text.length(), match.end() + NEAR));
  }

  String wordBefore() {
    String line = before().stripTrailing();
    int blank = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\n'));
    return line.substring(blank + 1);
  }

  String wordAfter() {
    String line = after();
    if (line.isEmpty() || !Character.isWhitespace(line.charAt(0))) {
      return "";
    }
    String words = line.strip();
    int end = 0;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }

  /// The token that holds the first character behind the words and the white space there.
  Optional<Token> tokenAfter() {
    int at = match.end();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return tokenAt(at);
  }

  /// The token at an offset of the sentence's text.
  Optional<Token> tokenAt(int offset) {
    int wanted = offset + sentence.span().start();
    int at = Tense.firstTokenFrom(sentence, wanted);
    return at < sentence.size() && sentence.token(at).span().contains(wanted)
        ? Optional.of(sentence.token(at))
        : Optional.empty();
  }

  Tense tense() {
    return Tense.around(sentence, span());
  }
}
