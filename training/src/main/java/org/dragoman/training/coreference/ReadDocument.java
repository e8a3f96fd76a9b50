package org.dragoman.training.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.coreference.Choice;
import org.dragoman.read.coreference.Phrase;

/// A document as the reader reads it, and its chains.
///
/// @param marked the document
/// @param reading what the reader makes of its words
/// @param byExtent the chain of each phrase, by its words
/// @param byHead the chain of the shortest phrase with a head, for phrases that the reader cuts
///   otherwise
record ReadDocument(
    MarkedDocument marked,
    Reading reading,
    Map<Phrase, Integer> byExtent,
    Map<Phrase, Integer> byHead) {
  static ReadDocument of(MarkedDocument marked, Reading reading) {
    Map<Phrase, Integer> byExtent = new HashMap<>();
    Map<Phrase, Phrase> shortest = new HashMap<>();
    List<List<Phrase>> all = marked.chains();
    for (int c = 0; c < all.size(); c++) {
      for (Phrase phrase : all.get(c)) {
        byExtent.put(extent(phrase), c);
        shortest.merge(head(phrase), phrase, (a, b) -> length(b) < length(a) ? b : a);
      }
    }
    Map<Phrase, Integer> byHead = new HashMap<>();
    shortest.forEach((head, phrase) -> byHead.put(head, byExtent.get(extent(phrase))));
    return new ReadDocument(marked, reading, byExtent, byHead);
  }

  /// The head by the treebank's tree may be another than by ours.
  private static Phrase extent(Phrase phrase) {
    return new Phrase(phrase.sentence(), phrase.first(), phrase.last(), -1);
  }

  private static Phrase head(Phrase phrase) {
    return new Phrase(phrase.sentence(), phrase.head(), phrase.head(), -1);
  }

  private static int length(Phrase phrase) {
    return phrase.last() - phrase.first();
  }

  /// Which antecedents of a choice are in the phrase's chain.
  boolean[] right(Choice choice) {
    Optional<Integer> chain = chainOf(choice, choice.mention());
    boolean[] right = new boolean[choice.size()];
    for (int k = 0; k < right.length; k++) {
      right[k] = chain.isPresent() && chainOf(choice, choice.antecedent(k)).equals(chain);
    }
    return right;
  }

  private Optional<Integer> chainOf(Choice choice, int number) {
    Phrase phrase = choice.phrase(number);
    Optional<Integer> exact = Optional.ofNullable(byExtent.get(extent(phrase)));
    return exact.isPresent() || choice.isJoint(number)
        ? exact
        : Optional.ofNullable(byHead.get(head(phrase)));
  }
}
