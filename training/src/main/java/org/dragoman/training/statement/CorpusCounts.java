package org.dragoman.training.statement;

import java.util.List;

/// How much a corpus holds.
record CorpusCounts(
    int passages, int statements, int unsourced, int cueless, int rejected, int empty) {
  static CorpusCounts of(List<MarkedPassage> passages) {
    List<MarkedPassage.Said> said =
        passages.stream().flatMap(p -> p.statements().stream()).toList();
    return new CorpusCounts(
        passages.size(),
        said.size(),
        (int) said.stream().filter(s -> s.source().isEmpty()).count(),
        (int) said.stream().filter(s -> s.cue().isEmpty()).count(),
        passages.stream().mapToInt(p -> p.unsaid().size()).sum(),
        (int) passages.stream().filter(p -> p.statements().isEmpty()).count());
  }

  @Override
  public String toString() {
    return "%d passages, %d statements (%d without source, %d without cue), %d rejected marks, %d passages without statement"
        .formatted(passages, statements, unsourced, cueless, rejected, empty);
  }
}
