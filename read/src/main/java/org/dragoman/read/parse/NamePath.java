package org.dragoman.read.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The likeliest sequence of name tags of which each may follow the one before (Viterbi).
final class NamePath {
  private static final float IMPOSSIBLE = -1e9f;

  private final List<NameTag> tags;
  private final boolean[][] allowed;

  NamePath(List<NameTag> tags) {
    this.tags = List.copyOf(tags);
    this.allowed = new boolean[tags.size()][tags.size()];
    for (int from = 0; from < tags.size(); from++) {
      for (int to = 0; to < tags.size(); to++) {
        allowed[from][to] = tags.get(to).mayFollow(tags.get(from));
      }
    }
  }

  /// How likely a word, counted from 1, has a tag.
  interface TagScores {
    float of(int word, int tag);
  }

  /// A tag for each word.
  List<NameTag> best(int words, TagScores scores) {
    int[][] back = new int[words + 1][tags.size()];
    float[] total = new float[tags.size()];
    for (int word = 1; word <= words; word++) {
      total = word == 1 ? opening(scores) : step(scores, word, total, back[word]);
    }
    return walkBack(total, back);
  }

  private float[] opening(TagScores scores) {
    float[] total = new float[tags.size()];
    for (int tag = 0; tag < total.length; tag++) {
      total[tag] = tags.get(tag).mayOpen() ? scores.of(1, tag) : IMPOSSIBLE;
    }
    return total;
  }

  private float[] step(TagScores scores, int word, float[] before, int[] back) {
    float[] total = new float[before.length];
    for (int tag = 0; tag < total.length; tag++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int from = 0; from < before.length; from++) {
        float value = allowed[from][tag] ? before[from] : IMPOSSIBLE;
        if (value > best) {
          best = value;
          back[tag] = from;
        }
      }
      total[tag] = best + scores.of(word, tag);
    }
    return total;
  }

  private List<NameTag> walkBack(float[] total, int[][] back) {
    int words = back.length - 1;
    NameTag[] path = new NameTag[words];
    int tag = 0;
    for (int i = 1; i < total.length; i++) {
      tag = total[i] > total[tag] ? i : tag;
    }
    for (int word = words; word >= 1; word--) {
      path[word - 1] = tags.get(tag);
      tag = back[word][tag];
    }
    return new ArrayList<>(Arrays.asList(path));
  }
}
