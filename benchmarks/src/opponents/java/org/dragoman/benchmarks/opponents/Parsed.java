package org.dragoman.benchmarks.opponents;

import java.util.List;

/// A sentence with a head, a relation and a tag for each word.
///
/// @param words as the treebank cuts them
/// @param tags Penn tags
/// @param heads by word, from 1; 0 is the root
/// @param relations as treebanks write them, `nsubj:pass`
record Parsed(List<String> words, List<String> tags, List<Integer> heads, List<String> relations) {
  /// The relation without its subtype.
  String relation(int word) {
    String whole = relations.get(word);
    int colon = whole.indexOf(':');
    return colon < 0 ? whole : whole.substring(0, colon);
  }
}
