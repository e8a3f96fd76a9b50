package org.dragoman.read.parse;

/// The best tree over a sentence's words: each word's likeliest head where that is a tree with one
/// root, else the maximum spanning arborescence with one root.
final class Tree {
  private Tree() {}

  /// The head of each word.
  ///
  /// @param scores score of an arc by dependent and head; 0 is the root, row 0 is unused
  /// @return heads by word; the 0th is unused
  static int[] over(double[][] scores) {
    int[] heads = likeliest(scores);
    return isTree(heads) ? heads : new Arborescence(withOneRoot(scores)).heads();
  }

  private static int[] likeliest(double[][] scores) {
    int[] heads = new int[scores.length];
    for (int word = 1; word < scores.length; word++) {
      int best = 0;
      for (int head = 1; head < scores.length; head++) {
        if (head != word && scores[word][head] > scores[word][best]) {
          best = head;
        }
      }
      heads[word] = best;
    }
    return heads;
  }

  /// Whether every word hangs from one root word.
  static boolean isTree(int[] heads) {
    int roots = 0;
    int[] seen = new int[heads.length];
    for (int word = 1; word < heads.length; word++) {
      roots += heads[word] == 0 ? 1 : 0;
      int at = word;
      while (at != 0 && seen[at] == 0) {
        seen[at] = word;
        at = heads[at];
      }
      if (at != 0 && seen[at] == word) {
        return false;
      }
    }
    return roots == 1 || heads.length == 1;
  }

  /// Makes every arc from the root dearer than all other arcs together can gain, so that the best
  /// tree has only one.
  private static double[][] withOneRoot(double[][] scores) {
    double low = 0;
    double high = 0;
    for (double[] row : scores) {
      for (double score : row) {
        low = Math.min(low, score);
        high = Math.max(high, score);
      }
    }
    double price = (high - low + 1) * scores.length;
    double[][] priced = new double[scores.length][];
    for (int word = 0; word < scores.length; word++) {
      priced[word] = scores[word].clone();
      priced[word][0] -= price;
    }
    return priced;
  }
}
