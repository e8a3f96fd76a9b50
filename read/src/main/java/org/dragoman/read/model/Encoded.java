package org.dragoman.read.model;

import java.util.List;

/// A sentence as the network takes it: the numbers and shapes of its pieces, and where its words
/// begin among them.
public final class Encoded {
  /// As many pieces as the network has positions for, its start and end marks included.
  static final int MOST_PIECES = 510;

  private final int[] pieces;
  private final int[] shapes;
  private final int[] firsts;

  private Encoded(int pieces, int words) {
    this.pieces = new int[pieces];
    this.shapes = new int[pieces];
    this.firsts = new int[words + 1];
  }

  /// A sentence in the pieces of a vocabulary.
  ///
  /// @param words of one sentence; words beyond the last position share the last piece
  public static Encoded of(List<String> words, Pieces vocabulary) {
    int length = 2;
    for (String word : words) {
      length += vocabulary.of(word).length;
    }
    Encoded encoded = new Encoded(Math.min(length, MOST_PIECES), words.size());
    encoded.fill(words, vocabulary);
    return encoded;
  }

  private void fill(List<String> words, Pieces vocabulary) {
    int last = pieces.length - 1;
    int at = 1;
    pieces[0] = vocabulary.start();
    for (int w = 0; w < words.size(); w++) {
      String word = words.get(w);
      int shape = Shape.of(word).number();
      firsts[w + 1] = Math.min(at, last - 1);
      for (int piece : vocabulary.of(word)) {
        if (at < last) {
          pieces[at] = piece;
          shapes[at] = shape;
          at++;
        }
      }
    }
    pieces[at] = vocabulary.end();
  }

  /// The number of pieces, start and end marks included.
  public int length() {
    return pieces.length;
  }

  /// The number of words.
  public int words() {
    return firsts.length - 1;
  }

  /// The number of a piece in the vocabulary.
  public int piece(int at) {
    return pieces[at];
  }

  /// The number of the shape of the word that a piece is part of; 0 for the marks.
  public int shape(int at) {
    return shapes[at];
  }

  /// The position of a word's first piece; the 0th is the start mark, which stands for the root.
  public int first(int word) {
    return firsts[word];
  }
}
