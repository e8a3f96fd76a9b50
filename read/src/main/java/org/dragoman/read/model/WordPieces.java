package org.dragoman.read.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Splits words into the pieces of the encoder's uncased vocabulary (WordPiece, longest first).
final class WordPieces {
  static final int CLS = 101;
  static final int SEP = 102;
  static final int UNKNOWN = 100;
  private static final int MOST_PIECES = 12;
  private static final int LONGEST_WORD = 200;
  private static final int CACHED_WORDS = 100_000;

  private final Map<String, Integer> vocabulary;
  private final Map<String, int[]> cache = new ConcurrentHashMap<>();

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Loads the vocabulary: a piece a line, in the order of their numbers.
  static WordPieces load() {
    try (InputStream in = Resources.open("vocabulary.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Integer> vocabulary = HashMap.newHashMap(32_000);
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        vocabulary.put(line, vocabulary.size());
      }
      return new WordPieces(vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The pieces of a word: at least one, at most twelve.
  int[] of(String word) {
    int[] known = cache.get(word);
    if (known != null) {
      return known;
    }
    int[] pieces = split(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
    if (cache.size() < CACHED_WORDS) {
      cache.put(word, pieces);
    }
    return pieces;
  }

  private int[] split(String word) {
    List<Integer> pieces = new ArrayList<>();
    for (String part : parts(word)) {
      pieces.addAll(piecesOf(part));
    }
    if (pieces.isEmpty()) {
      pieces.add(UNKNOWN);
    }
    return pieces.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
  }

  /// Lower case, accents off, marks apart.
  private static List<String> parts(String word) {
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> parts = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                current.appendCodePoint(c);
              } else {
                flush(current, parts);
                if (!Character.isWhitespace(c)) {
                  parts.add(Character.toString(c));
                }
              }
            });
    flush(current, parts);
    return parts;
  }

  private static void flush(StringBuilder current, List<String> parts) {
    if (!current.isEmpty()) {
      parts.add(current.toString());
      current.setLength(0);
    }
  }

  private List<Integer> piecesOf(String part) {
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < part.length()) {
      int to = part.length();
      Integer piece = null;
      while (to > from && piece == null) {
        piece = vocabulary.get((from > 0 ? "##" : "") + part.substring(from, to));
        to = piece == null ? to - 1 : to;
      }
      if (piece == null) {
        return List.of(UNKNOWN);
      }
      pieces.add(piece);
      from = to;
    }
    return pieces;
  }
}
