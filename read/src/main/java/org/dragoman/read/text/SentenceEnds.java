package org.dragoman.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.table.Table;

/// Where sentences end. A point, question or exclamation mark ends one, together with the quotation
/// marks and brackets that close behind it, unless what stands before it is an abbreviation or what
/// comes after it goes on.
final class SentenceEnds {
  private static final Set<String> CLOSERS = Set.of("\"", "”", "’", "'", "''", ")", "]", "»");
  private static final Set<String> OPENERS = Set.of("\"", "“", "‘", "'", "``", "(", "[", "«");

  /// Zones and days, which go on with a time of day: 5 p.m. Monday.
  private static final Set<String> AFTER_TIME =
      Set.of(
          "ET",
          "EST",
          "EDT",
          "PT",
          "PST",
          "GMT",
          "UTC",
          "BST",
          "CET",
          "Eastern",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday");

  /// Verbs of saying, for "...?" Trump asked.
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "told",
          "tells",
          "added",
          "adds",
          "wrote",
          "writes",
          "replied",
          "replies",
          "answered",
          "shouted",
          "cried",
          "yelled",
          "warned",
          "tweeted",
          "declared",
          "exclaimed",
          "wondered",
          "quipped",
          "insisted",
          "posted",
          "chanted");

  private static final int SPEECH_REACH = 6;

  private final Abbreviations abbreviations;
  private final Set<String> beginnings;

  private SentenceEnds(Abbreviations abbreviations, Set<String> beginnings) {
    this.abbreviations = abbreviations;
    this.beginnings = beginnings;
  }

  /// Reads the table of words that begin sentences.
  static SentenceEnds load(Abbreviations abbreviations) {
    return new SentenceEnds(
        abbreviations,
        Table.load(SentenceEnds.class, "sentence-beginnings.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// The position behind the last word of the sentence that begins at a position.
  int after(List<Word> words, int start) {
    for (int at = start; at < words.size(); at++) {
      int end = endBehind(words, start, at);
      if (end > at) {
        return end;
      }
    }
    return words.size();
  }

  /// Where the sentence ends, if the word at a position ends it, else that position.
  private int endBehind(List<Word> words, int start, int at) {
    Word word = words.get(at);
    boolean stop = isStop(word);
    if (!stop && !isPointed(word) || at + 1 < words.size() && isStop(words.get(at + 1))) {
      return at;
    }
    int end = notesBehind(words, closersBehind(words, at + 1));
    if (end == words.size()) {
      return end;
    }
    boolean closed = end > at + 1;
    boolean ends = stop ? stops(words, start, at, end, closed) : abbreviationEnds(words, at, end);
    return ends ? end : at;
  }

  private static boolean isStop(Word word) {
    String text = word.text();
    return isEllipsis(word)
        || text.chars().allMatch(c -> c == '!' || c == '?')
        || Set.of(".", "‽", "。", "؟", "।").contains(text);
  }

  private static boolean isEllipsis(Word word) {
    return word.is("…") || word.text().length() > 1 && word.text().chars().allMatch(c -> c == '.');
  }

  /// Whether a word ends with a point of its own: U.S., Inc.
  private static boolean isPointed(Word word) {
    return word.text().length() > 1 && word.text().endsWith(".") && word.hasLetterOrDigit();
  }

  /// Takes in the marks that close behind a sentence: those that touch what stands before them.
  private static int closersBehind(List<Word> words, int from) {
    int end = from;
    while (end < words.size()
        && CLOSERS.contains(words.get(end).text())
        && touchesBefore(words, end)
        && !(touchesAfter(words, end) && opensWord(words, end + 1))) {
      end++;
    }
    return end;
  }

  /// Takes in the numbers of notes, [17], behind a sentence.
  private static int notesBehind(List<Word> words, int from) {
    int end = from;
    while (end + 2 < words.size()
        && words.get(end).is("[")
        && Character.isDigit(words.get(end + 1).text().charAt(0))
        && words.get(end + 2).is("]")) {
      end += 3;
    }
    return end;
  }

  private static boolean touchesBefore(List<Word> words, int at) {
    return at > 0 && words.get(at - 1).end() == words.get(at).start();
  }

  private static boolean touchesAfter(List<Word> words, int at) {
    return at + 1 < words.size() && words.get(at).end() == words.get(at + 1).start();
  }

  private static boolean opensWord(List<Word> words, int at) {
    return Set.of("\"", "'").contains(words.get(at - 1).text()) && words.get(at).hasLetterOrDigit();
  }

  private boolean stops(List<Word> words, int start, int at, int next, boolean closed) {
    Word follower = opener(words, next);
    if (touchesAfter(words, next - 1) && !opensNew(words, at, next)) {
      return false;
    }
    if (follower.opensLower() && !follower.hasUpper() || isTrailing(follower)) {
      return false;
    }
    if (words.get(at).is(".")) {
      return !isListNumber(words, start, at);
    }
    return !(closed && isSpeechTail(words, next)) && !isYearOfTitle(words, next);
  }

  /// Whether a word that touches the mark before it opens a sentence all the same: "end.The".
  private static boolean opensNew(List<Word> words, int at, int next) {
    return words.get(next).opensUpper() && at > 0 && words.get(at - 1).hasLetterOrDigit()
        || OPENERS.contains(words.get(next).text());
  }

  /// Marks that go on with a sentence.
  private static boolean isTrailing(Word word) {
    return Set.of(",", ";", ":", "-", "--", "—", "–", ")", "]", "%").contains(word.text());
  }

  /// The "1." that numbers what follows.
  private static boolean isListNumber(List<Word> words, int start, int at) {
    return at == start + 1
        && words.get(start).text().length() <= 3
        && Character.isDigit(words.get(start).text().charAt(0));
  }

  /// Whether a mark is part of a title, of which the year follows: Viva Maria! (1965).
  private static boolean isYearOfTitle(List<Word> words, int next) {
    return next + 2 < words.size()
        && words.get(next).is("(")
        && words.get(next + 1).isYear()
        && words.get(next + 2).is(")");
  }

  /// Whether a quotation's question is followed by who asked it.
  private static boolean isSpeechTail(List<Word> words, int from) {
    int limit = Math.min(words.size(), from + SPEECH_REACH);
    for (int at = from; at < limit; at++) {
      Word word = words.get(at);
      if (SAYING.contains(word.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!word.hasLetterOrDigit() && !word.is("-")) {
        return false;
      }
    }
    return false;
  }

  /// The first word of what follows, quotation marks and brackets left out.
  private static Word opener(List<Word> words, int from) {
    int at = from;
    while (at + 1 < words.size() && OPENERS.contains(words.get(at).text())) {
      at++;
    }
    return words.get(at);
  }

  /// Whether a sentence ends with an abbreviation: it may, and the next word opens one.
  private boolean abbreviationEnds(List<Word> words, int at, int next) {
    Word word = words.get(at);
    Word follower = opener(words, next);
    if (!follower.opensUpper() || touchesAfter(words, next - 1)) {
      return false;
    }
    boolean starts = beginnings.contains(follower.text().toLowerCase(Locale.ROOT));
    String bare = word.text().substring(0, word.text().length() - 1);
    return abbreviations
        .kindOf(bare)
        .map(kind -> mayEnd(kind) && starts)
        .orElseGet(() -> isTimeOfDay(word) ? !goesOnWithZone(words, next) : starts);
  }

  /// Whether a day or a zone follows an hour: 9 a.m. EST, 2 p.m. Friday, 10 a.m. New York time.
  private static boolean goesOnWithZone(List<Word> words, int next) {
    int last = Math.min(words.size(), next + 3);
    return AFTER_TIME.contains(opener(words, next).text())
        || words.subList(next + 1, Math.max(next + 1, last)).stream().anyMatch(w -> w.is("time"));
  }

  private static boolean mayEnd(Abbreviations.Kind kind) {
    return switch (kind) {
      case NAME, MONTH, PLAIN -> true;
      case TITLE, NUMBER, DATE, LINK -> false;
    };
  }

  private static boolean isTimeOfDay(Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    return text.equals("a.m.") || text.equals("p.m.");
  }
}
