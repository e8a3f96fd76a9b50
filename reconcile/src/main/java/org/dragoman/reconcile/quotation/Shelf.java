package org.dragoman.reconcile.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The utterances that hold one word. What somebody has said in years fills long shelves, of which
/// nearly everything is passed by: so the marks of the words lie side by side and tell most of it
/// without a look at the utterances themselves.
final class Shelf {
  private static final int FIRST = 2;

  private Open[] opens = new Open[FIRST];
  private long[] marks = new long[FIRST];
  private int size;

  void add(Open open) {
    if (size == opens.length) {
      opens = Arrays.copyOf(opens, 2 * size);
      marks = Arrays.copyOf(marks, 2 * size);
    }
    opens[size] = open;
    marks[size] = open.marks();
    size++;
  }

  int size() {
    return size;
  }

  /// Adds those that hold so many of some words.
  void addHolding(List<String> words, double needed, Set<Open> to) {
    long[] sought = words.stream().mapToLong(Open::mark).toArray();
    double canMiss = sought.length - needed;
    for (int i = 0; i < size; i++) {
      if (missed(marks[i], sought, canMiss) <= canMiss && opens[i].holds(words, needed)) {
        to.add(opens[i]);
      }
    }
  }

  /// How many of the marks are not among some, counted until it is more than may be missed.
  private static int missed(long among, long[] sought, double canMiss) {
    int missed = 0;
    for (int i = 0; i < sought.length && missed <= canMiss; i++) {
      missed += (among & sought[i]) == 0 ? 1 : 0;
    }
    return missed;
  }
}
