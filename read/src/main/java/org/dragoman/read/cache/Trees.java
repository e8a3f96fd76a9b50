package org.dragoman.read.cache;

import java.util.List;
import org.dragoman.model.reading.Token;

/// Whether the heads of words make a tree with one root.
final class Trees {
  private Trees() {}

  static void check(List<Token> tokens) throws UnsoundReading {
    if (tokens.stream().filter(Token::isRoot).count() != 1) {
      throw new UnsoundReading("a sentence without one root");
    }
    int[] seenFrom = new int[tokens.size()];
    for (int word = 0; word < tokens.size(); word++) {
      int at = word;
      while (at != Token.ROOT && seenFrom[at] == 0) {
        seenFrom[at] = word + 1;
        at = tokens.get(at).head();
      }
      if (at != Token.ROOT && seenFrom[at] == word + 1) {
        throw new UnsoundReading("words that depend on each other in a circle");
      }
    }
  }
}
