package org.dragoman.read.model;

import java.util.List;

/// Finds the best sequence of name tags in which every `I-` follows a tag of its own kind (Viterbi).
final class NameTags {
  private final List<String> tags;
  private final boolean[][] allowed;

  NameTags(List<String> tags) {
    this.tags = tags;
    this.allowed = new boolean[tags.size() + 1][tags.size()];
    for (int to = 0; to < tags.size(); to++) {
      boolean inside = tags.get(to).startsWith("I-");
      for (int from = 0; from < tags.size(); from++) {
        allowed[from][to] = !inside || kind(tags.get(from)).equals(kind(tags.get(to)));
      }
      allowed[tags.size()][to] = !inside;
    }
  }

  private static String kind(String tag) {
    return tag.length() > 2 ? tag.substring(2) : "";
  }

  /// @param scores of all words, row by row
  /// @param at where the first word's row begins
  /// @param words how many words
  String[] decode(float[] scores, int at, int words) {
    int size = tags.size();
    int[][] from = new int[words][size];
    double[] total = new double[size];
    for (int word = 0; word < words; word++) {
      double[] next = new double[size];
      for (int to = 0; to < size; to++) {
        from[word][to] = word == 0 ? size : bestBefore(total, to);
        double before = word == 0 ? 0 : total[from[word][to]];
        boolean possible = allowed[from[word][to]][to];
        next[to] = (possible ? before : -1e9) + scores[at + word * size + to];
      }
      total = next;
    }
    return path(from, total);
  }

  private int bestBefore(double[] total, int to) {
    int best = 0;
    for (int from = 0; from < total.length; from++) {
      boolean better = !allowed[best][to] || total[from] > total[best];
      if (allowed[from][to] && better) {
        best = from;
      }
    }
    return best;
  }

  private String[] path(int[][] from, double[] total) {
    String[] path = new String[from.length];
    int at = 0;
    for (int tag = 1; tag < total.length; tag++) {
      at = total[tag] > total[at] ? tag : at;
    }
    for (int word = from.length - 1; word >= 0; word--) {
      path[word] = tags.get(at);
      at = from[word][at];
    }
    return path;
  }
}
