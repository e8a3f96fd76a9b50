package org.dragoman.extract.statement;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.reading.Token;

/// What a cue governs in its sentence: the words of the content, and what else belongs to the cue.
///
/// @param content the words said
/// @param cueWords preposition and particle of the cue, beside its head word
/// @param addressee head word of the one spoken to
/// @param takes the form of content that was found
/// @param rule name of the rule that found it
record Govern(
    List<Token> content,
    List<Token> cueWords,
    Optional<Token> addressee,
    Cue.Takes takes,
    String rule) {
  Govern {
    content = List.copyOf(content);
    cueWords = List.copyOf(cueWords);
  }

  static Govern of(Cue.Takes takes, String rule, List<Token> content) {
    return new Govern(content, List.of(), Optional.empty(), takes, rule);
  }

  Govern to(Optional<Token> other) {
    return new Govern(content, cueWords, other, takes, rule);
  }

  Govern with(List<Token> words) {
    return new Govern(content, words, addressee, takes, rule);
  }
}
