package org.dragoman.read.coreference;

import java.util.Optional;
import java.util.Set;

/// A candidate with what the ranking compares.
///
/// @param candidate the phrase
/// @param form its form
/// @param head lower-case lemma of its head
/// @param text its words in lower case, without determiner
/// @param names lower-case words of its name, none if it has none
/// @param modifiers lemmas before the head that narrow it
/// @param complement lemma of the noun that follows with a preposition, or nothing
/// @param determiner how it opens
/// @param possessor whose it is
/// @param quote number of the quotation it stands in, or -1
/// @param own numbers of the features that hold of it
record Profile(
    Candidate candidate,
    Form form,
    String head,
    String text,
    Set<String> names,
    Set<String> modifiers,
    String complement,
    Determiner determiner,
    Optional<Candidate> possessor,
    int quote,
    int[] own) {
  boolean isNounPhrase() {
    return form == Form.NAME || form == Form.NOMINAL;
  }

  /// Whether it is "I", "we" or "you".
  boolean isVoice() {
    return form == Form.FIRST || form == Form.SECOND;
  }
}
