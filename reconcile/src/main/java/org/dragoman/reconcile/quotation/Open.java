package org.dragoman.reconcile.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Identity;
import org.dragoman.model.crisis.Quotation;
import org.dragoman.model.crisis.Quotation.Relation;
import org.dragoman.model.crisis.Quotation.Variant;

/// An utterance that can still take variants.
final class Open {
  private static final Comparator<Quoted> EARLIEST_FIRST =
      Comparator.comparing((Quoted q) -> !q.dated())
          .thenComparingInt(Quoted::article)
          .thenComparing(q -> q.statement().extent())
          .thenComparing(q -> q.statement().id());

  private final Quoted fullest;
  private final int number;
  private final List<Quoted> quoted = new ArrayList<>();
  private final List<Variant> variants = new ArrayList<>();
  private final Set<String> words;
  private final long marks;
  private final boolean holdsOthersWords;

  Open(Quoted fullest, int number, boolean holdsOthersWords, Set<String> words) {
    this.words = words;
    this.marks = words.stream().mapToLong(Open::mark).reduce(0, (a, b) -> a | b);
    this.fullest = fullest;
    this.number = number;
    this.holdsOthersWords = holdsOthersWords;
    add(fullest, new Variant(fullest.statement().id(), Relation.IDENTICAL, List.of()));
  }

  Quoted fullest() {
    return fullest;
  }

  /// How many were opened before.
  int number() {
    return number;
  }

  /// The marks of its words, all in one.
  long marks() {
    return marks;
  }

  /// The words by which it is found again.
  Set<String> words() {
    return words;
  }

  void add(Quoted version, Variant variant) {
    quoted.add(version);
    variants.add(variant);
  }

  /// Whether it has so many of some words, of which the rarest come first.
  boolean holds(List<String> some, double needed) {
    double canMiss = some.size() - needed;
    for (int i = 0; i < some.size() && canMiss >= 0; i++) {
      String word = some.get(i);
      boolean has = (marks & mark(word)) != 0 && words.contains(word);
      canMiss -= has ? 0 : 1;
    }
    return canMiss >= 0;
  }

  /// One of 64 marks: without it the word is not there.
  static long mark(String word) {
    return 1L << word.hashCode();
  }

  /// Whether all that it holds is already in the utterance of which it is a variant.
  boolean isOnlyVariant() {
    return holdsOthersWords && variants.size() == 1;
  }

  Quotation close() {
    return new Quotation(
        Identity.of("quotation", fullest.statement().id()),
        fullest.speaker().or(() -> quoted.stream().flatMap(q -> q.speaker().stream()).findFirst()),
        fullest.statement().id(),
        quoted.stream().min(EARLIEST_FIRST).orElse(fullest).statement().id(),
        variants);
  }
}
