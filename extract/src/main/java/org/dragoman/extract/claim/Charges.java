package org.dragoman.extract.claim;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.reading.Reading;

/// What an article's people are accused of in it.
///
/// @param reading the article
/// @param drafts the accusations
record Charges(Reading reading, List<Draft> drafts) {
  /// Whether somebody who says "we did not" answers an accusation of others: it is made against
  /// him, in one of the same words.
  boolean isAnsweredBy(Stretch stretch) {
    Set<String> said = ContentWords.stemsOf(reading, stretch.pieces());
    return against(stretch)
        .anyMatch(d -> !Collections.disjoint(ContentWords.stemsOf(reading, d.proposition()), said));
  }

  /// Whether others accuse the speaker of anything.
  boolean areMadeAgainstSpeakerOf(Stretch stretch) {
    return against(stretch).findAny().isPresent();
  }

  private Stream<Draft> against(Stretch stretch) {
    List<String> speaker =
        stretch.statement().speaker().flatMap(Participant::actor).stream().toList();
    return drafts.stream()
        .filter(d -> speaker.stream().anyMatch(d.against()::contains))
        .filter(d -> d.holderId().stream().noneMatch(speaker::contains));
  }
}
