package org.dragoman.extract.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// The likeliest type of a sentence in which no pattern of the lexicon holds: each of its words
/// votes for the types that its entries have, whatever their conditions; verbs count double.
final class LexiconVote {
  private final Codebook codebook;
  private final Lexicon lexicon;

  LexiconVote(Codebook codebook, Lexicon lexicon) {
    this.codebook = codebook;
    this.lexicon = lexicon;
  }

  /// The root code of the type with most votes; support, if nobody votes.
  CameoCode of(List<Sentence> sentences) {
    Map<EventType, Double> votes = new EnumMap<>(EventType.class);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        vote(token, votes);
      }
    }
    EventType winner = EventType.SUPPORT;
    double best = 0;
    for (Map.Entry<EventType, Double> entry : votes.entrySet()) {
      if (entry.getValue() > best) {
        winner = entry.getKey();
        best = entry.getValue();
      }
    }
    return codebook.rootOf(winner);
  }

  private void vote(Token token, Map<EventType, Double> votes) {
    List<EventType> types =
        lexicon.inside(token, false).stream()
            .map(Entry::code)
            .flatMap(Optional::stream)
            .map(code -> codebook.get(code).type())
            .toList();
    double weight = (token.is(Upos.VERB) ? 2.0 : 1.0) / Math.max(1, types.size());
    types.forEach(type -> votes.merge(type, weight, Double::sum));
  }
}
