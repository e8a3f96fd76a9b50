package org.dragoman.extract.statement;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// A statement in the making: content as it stands in the text, not yet cut at quotation marks.
///
/// @param sentence the cue's sentence, or the first of the content if there is no cue
/// @param verb the cue's head word
/// @param cue the cue's words
/// @param content what was said, in text order
/// @param derivation rule and confidence
record Draft(
    Sentence sentence,
    Optional<Token> verb,
    List<Span> cue,
    List<Span> content,
    Optional<Who> speaker,
    Optional<Who> addressee,
    Statement.Force force,
    Derivation derivation) {
  Draft {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  Draft withContent(List<Span> other) {
    return new Draft(sentence, verb, cue, other, speaker, addressee, force, derivation);
  }

  Draft withSpeaker(Optional<Who> other) {
    return new Draft(sentence, verb, cue, content, other, addressee, force, derivation);
  }

  Draft with(Derivation other) {
    return new Draft(sentence, verb, cue, content, speaker, addressee, force, other);
  }

  /// From the first word of the content to the last.
  Span extent() {
    return content.getFirst().cover(content.getLast());
  }
}
