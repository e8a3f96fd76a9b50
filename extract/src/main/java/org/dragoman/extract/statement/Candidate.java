package org.dragoman.extract.statement;

import java.util.List;
import org.dragoman.model.Span;

/// A cue with what it seems to govern, before it is decided whether it reports a statement: what
/// the weights are trained on.
///
/// @param cue the cue's words
/// @param content what would have been said, in text order
/// @param speaker the words of who would have said it; none if nobody is named
/// @param rule the frame that proposes it
/// @param features what the weights look at
public record Candidate(
    List<Span> cue, List<Span> content, List<Span> speaker, String rule, List<String> features) {
  public Candidate {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    speaker = List.copyOf(speaker);
    features = List.copyOf(features);
  }
}
