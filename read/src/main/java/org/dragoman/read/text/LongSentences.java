package org.dragoman.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Cuts sentences that are too long for the network at the safest place: behind a semicolon, else a
/// colon or dash, else a comma, else anywhere.
final class LongSentences {
  private static final int MOST_WORDS = 150;
  private static final int MOST_PIECES = 450;
  private static final List<Set<String>> PLACES =
      List.of(Set.of(";"), Set.of(":", "—", "–", "--"), Set.of(","));

  private final ToIntFunction<String> pieces;

  LongSentences(ToIntFunction<String> pieces) {
    this.pieces = pieces;
  }

  List<List<Word>> cut(List<Word> sentence) {
    List<List<Word>> parts = new ArrayList<>();
    int start = 0;
    while (start < sentence.size()) {
      int end = end(sentence, start);
      parts.add(sentence.subList(start, end));
      start = end;
    }
    return parts;
  }

  private int end(List<Word> sentence, int start) {
    int end = start;
    int room = MOST_PIECES;
    while (end < sentence.size() && end - start < MOST_WORDS && room > 0) {
      room -= pieces.applyAsInt(sentence.get(end).text());
      end++;
    }
    return end == sentence.size() ? end : safePlace(sentence, start, end);
  }

  /// The last safe place in the later half of what fits.
  private static int safePlace(List<Word> sentence, int start, int end) {
    for (Set<String> marks : PLACES) {
      for (int at = end; at > start + (end - start) / 2; at--) {
        if (marks.contains(sentence.get(at - 1).text())) {
          return at;
        }
      }
    }
    return end;
  }
}
