package org.dragoman.training.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.extract.statement.Candidate;
import org.dragoman.model.Span;

/// Turns what the rules propose for a marked passage into examples: right if the passage has a
/// statement marked with the cue and most of the content, wrong if it has nothing like it.
final class CandidateExamples {
  private static final double SAME = 0.5;
  private static final double OTHER = 0.3;

  private CandidateExamples() {}

  static List<Example> of(MarkedPassage passage, List<Candidate> candidates, int fold) {
    List<Example> examples = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double overlap = best(passage, candidate);
      if (isMarkedThere(passage, candidate) && (overlap >= SAME || overlap < OTHER)) {
        examples.add(new Example(candidate.features(), overlap >= SAME, fold));
      }
    }
    return examples;
  }

  /// GUM attributes clauses alone: that another form is not marked there says nothing about it.
  private static boolean isMarkedThere(MarkedPassage passage, Candidate candidate) {
    return !passage.style().equals(GumAttribution.STYLE)
        || candidate.rule().startsWith("reported/clause")
        || candidate.rule().startsWith("reported/aside");
  }

  private static double best(MarkedPassage passage, Candidate candidate) {
    return passage.statements().stream()
        .filter(s -> s.cue().isEmpty() || touches(s.cue(), candidate.cue()))
        .mapToDouble(s -> Overlap.of(passage.text(), s.content(), candidate.content()))
        .max()
        .orElse(0);
  }

  private static boolean touches(List<Span> a, List<Span> b) {
    return a.stream()
        .flatMap(x -> Stream.of(x).filter(y -> b.stream().anyMatch(y::overlaps)))
        .findAny()
        .isPresent();
  }
}
