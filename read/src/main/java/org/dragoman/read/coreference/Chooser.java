package org.dragoman.read.coreference;

/// Decides which earlier phrase a phrase stands for the same as.
@FunctionalInterface
public interface Chooser {
  /// The answer that the phrase is new.
  int NONE = -1;

  /// The place of the chosen antecedent among those of the choice, or [#NONE].
  int choose(Choice choice);
}
