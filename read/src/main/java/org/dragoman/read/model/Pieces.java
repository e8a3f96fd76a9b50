package org.dragoman.read.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Cuts words into the pieces of an uncased WordPiece vocabulary.
public final class Pieces {
  private static final int MOST_PIECES = 12;
  private static final int LONGEST_PART = 100;
  private static final int CACHED_WORDS = 100_000;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int start;
  private final int end;
  private final Map<String, int[]> cache = new ConcurrentHashMap<>();

  /// Pieces of a vocabulary with the marks `[UNK]`, `[CLS]` and `[SEP]`.
  ///
  /// @param vocabulary pieces in the order of their numbers
  public Pieces(List<String> vocabulary) {
    this.vocabulary = HashMap.newHashMap(vocabulary.size());
    for (int i = 0; i < vocabulary.size(); i++) {
      this.vocabulary.put(vocabulary.get(i), i);
    }
    this.unknown = mark("[UNK]");
    this.start = mark("[CLS]");
    this.end = mark("[SEP]");
  }

  private int mark(String name) {
    return Optional.ofNullable(vocabulary.get(name))
        .orElseThrow(() -> new IllegalArgumentException("a vocabulary without " + name));
  }

  /// The number of the piece before a sentence, which stands for the root.
  int start() {
    return start;
  }

  /// The number of the piece behind a sentence.
  int end() {
    return end;
  }

  /// The numbers of a word's pieces: at least one, at most twelve; to be read only.
  public int[] of(String word) {
    int[] known = cache.get(word);
    if (known != null) {
      return known;
    }
    int[] pieces = cut(word);
    if (cache.size() < CACHED_WORDS) {
      cache.put(word, pieces);
    }
    return pieces;
  }

  private int[] cut(String word) {
    List<Integer> pieces = new ArrayList<>();
    for (String part : parts(word)) {
      if (pieces.size() < MOST_PIECES) {
        pieces.addAll(piecesOf(part));
      }
    }
    if (pieces.isEmpty()) {
      pieces.add(unknown);
    }
    return pieces.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
  }

  /// Runs of letters and digits without accents, and every other character for itself.
  private static List<String> parts(String word) {
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> parts = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> addTo(parts, run, c));
    close(parts, run);
    return parts;
  }

  private static void addTo(List<String> parts, StringBuilder run, int character) {
    if (Character.isLetterOrDigit(character)) {
      run.appendCodePoint(character);
      return;
    }
    close(parts, run);
    if (!Character.isWhitespace(character)) {
      parts.add(Character.toString(character));
    }
  }

  private static void close(List<String> parts, StringBuilder run) {
    if (!run.isEmpty()) {
      parts.add(run.toString());
      run.setLength(0);
    }
  }

  /// The longest piece first, again and again; a part with a stretch that is none is unknown.
  private List<Integer> piecesOf(String part) {
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < part.length()) {
      int to = part.length() > LONGEST_PART ? from : part.length();
      Optional<Integer> piece = Optional.empty();
      while (to > from && piece.isEmpty()) {
        String letters = (from > 0 ? "##" : "") + part.substring(from, to);
        piece = Optional.ofNullable(vocabulary.get(letters));
        to -= piece.isEmpty() ? 1 : 0;
      }
      if (piece.isEmpty()) {
        return List.of(unknown);
      }
      pieces.add(piece.get());
      from = to;
    }
    return pieces;
  }
}
