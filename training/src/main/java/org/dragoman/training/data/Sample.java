package org.dragoman.training.data;

import java.util.List;
import java.util.Optional;

/// A sentence to learn from, with what is known of it.
///
/// @param corpus where it is from: `ewt-train`
/// @param document the document within the corpus: what is held out is whole documents
/// @param words its words
/// @param tree its dependency tree and tags, where it has been given one
/// @param names a name tag a word (`O`, `B-PER`, ...), where names have been marked
public record Sample(
    String corpus,
    String document,
    List<String> words,
    Optional<GoldTree> tree,
    Optional<List<String>> names) {
  public Sample {
    words = List.copyOf(words);
    names = names.map(List::copyOf);
    int count = words.size();
    if (tree.isPresent() && tree.get().size() != count
        || names.isPresent() && names.get().size() != count) {
      throw new IllegalArgumentException("a sentence of " + count + " words: " + words);
    }
  }

  /// A sentence of which only the names are known.
  static Sample ofNames(String corpus, String document, List<String> words, List<String> names) {
    return new Sample(corpus, document, words, Optional.empty(), Optional.of(names));
  }

  Sample withNames(List<String> marked) {
    return new Sample(corpus, document, words, tree, Optional.of(marked));
  }

  /// How many names are marked.
  public long nameCount() {
    return names.stream().flatMap(List::stream).filter(tag -> tag.startsWith("B-")).count();
  }
}
