package org.dragoman.benchmarks.opponents;

import java.util.List;
import java.util.Set;

/// How well trees and tags agree with a treebank's. Punctuation counts for tags alone; subtypes of
/// relations count as their main type. Subjects and objects are those of verbs: a subject that the
/// treebank hangs on a noun or adjective is left out, since schemes differ there (in "he is ill" of
/// "ill" or of "is").
final class Score {
  private static final Set<String> SUBJECT = Set.of("nsubj");
  private static final Set<String> OBJECT = Set.of("obj");

  private int words;
  private int all;
  private int attached;
  private int labelled;
  private int tagged;
  private final int[] subjects = new int[3];
  private final int[] objects = new int[3];

  static Score of(List<Parsed> gold, List<Parsed> found) {
    Score score = new Score();
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).words().size() != found.get(i).words().size()) {
        throw new IllegalStateException("sentence " + i + " was cut into other words");
      }
      score.add(gold.get(i), found.get(i));
    }
    return score;
  }

  private void add(Parsed gold, Parsed found) {
    for (int word = 0; word < gold.words().size(); word++) {
      boolean head = gold.heads().get(word).equals(found.heads().get(word));
      all++;
      tagged += gold.tags().get(word).equals(found.tags().get(word)) ? 1 : 0;
      if (!gold.relation(word).equals("punct")) {
        words++;
        attached += head ? 1 : 0;
        labelled += head && gold.relation(word).equals(found.relation(word)) ? 1 : 0;
      }
      count(gold, found, word, SUBJECT, subjects);
      count(gold, found, word, OBJECT, objects);
    }
  }

  private static void count(Parsed gold, Parsed found, int word, Set<String> kind, int[] counts) {
    boolean inGold = isEdge(gold, gold, word, kind);
    if (!inGold && kind.contains(gold.relation(word))) {
      return;
    }
    boolean inFound = isEdge(found, gold, word, kind);
    counts[0] += inGold ? 1 : 0;
    counts[1] += inFound ? 1 : 0;
    counts[2] +=
        inGold && inFound && gold.heads().get(word).equals(found.heads().get(word)) ? 1 : 0;
  }

  /// Whether a word hangs from a verb (by the treebank's tags) in such a way.
  private static boolean isEdge(Parsed tree, Parsed gold, int word, Set<String> kind) {
    int head = tree.heads().get(word);
    return kind.contains(tree.relation(word))
        && head > 0
        && gold.tags().get(head - 1).startsWith("VB");
  }

  int words() {
    return all;
  }

  double unlabelled() {
    return 100.0 * attached / words;
  }

  double labelled() {
    return 100.0 * labelled / words;
  }

  double tags() {
    return 100.0 * tagged / all;
  }

  double subjects() {
    return f1(subjects);
  }

  double objects() {
    return f1(objects);
  }

  private static double f1(int[] counts) {
    return 200.0 * counts[2] / Math.max(1, counts[0] + counts[1]);
  }
}
