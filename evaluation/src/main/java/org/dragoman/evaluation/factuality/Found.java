package org.dragoman.evaluation.factuality;

import java.util.List;

/// An example with where it was found.
///
/// @param example its features and score
/// @param sentence what tells its sentence from others
/// @param words of the sentence
/// @param word its place among them, from 1
record Found(Example example, String sentence, List<String> words, int word) {
  Found {
    words = words.stream().map(w -> w.replaceAll("\\s", "_")).toList();
  }
}
