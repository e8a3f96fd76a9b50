package org.dragoman.read.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// The candidates by their head words.
final class Heads {
  private final Map<Position, Candidate> byHead = new HashMap<>();

  Heads(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (!candidate.joint()) {
        byHead.put(new Position(candidate.sentence().index(), candidate.head().index()), candidate);
      }
    }
  }

  Optional<Candidate> at(Sentence sentence, Token head) {
    return Optional.ofNullable(byHead.get(new Position(sentence.index(), head.index())));
  }

  private record Position(int sentence, int token) {}
}
