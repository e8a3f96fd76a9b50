package org.dragoman.extract.standing;

import java.util.List;

/// A second judge of how certain a sentence makes what a word names, who knows the sentence's words
/// alone: a network, handed in from outside.
@FunctionalInterface
public interface WordJudge {
  /// Judges a word.
  ///
  /// @param words of one sentence
  /// @param word its place among them, from 0
  Judgement judge(List<String> words, int word);
}
