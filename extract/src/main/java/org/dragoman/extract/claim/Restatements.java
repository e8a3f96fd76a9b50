package org.dragoman.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.reading.Reading;

/// One claim that a holder makes several times in an article is one claim: its first telling.
final class Restatements {
  private static final double ALIKE = 0.6;

  private final Reading reading;

  Restatements(Reading reading) {
    this.reading = reading;
  }

  /// The drafts without later tellings; what these add is kept with the first, and ids that named a
  /// later telling name the first.
  List<Draft> merge(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    Map<String, String> renamed = new HashMap<>();
    for (Draft draft : drafts) {
      int first = firstTelling(kept, draft);
      if (first < 0) {
        kept.add(draft);
        continue;
      }
      renamed.put(draft.id(), kept.get(first).id());
      kept.set(first, kept.get(first).aboutAlso(draft.about()).supported(draft.support()));
    }
    return kept.stream().map(d -> d.renamed(renamed)).toList();
  }

  private int firstTelling(List<Draft> kept, Draft draft) {
    for (int i = 0; i < kept.size(); i++) {
      Draft earlier = kept.get(i);
      boolean same =
          earlier.stance() == draft.stance()
              && (earlier.isHeldBy(draft)
                  || (earlier.holder().isEmpty() && draft.holder().isEmpty()));
      if (same && alike(words(earlier), words(draft))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    int all = one.size() + other.size() - common.size();
    return all == 0 || common.size() >= ALIKE * all;
  }

  private Set<String> words(Draft draft) {
    return ContentWords.of(reading, draft.proposition());
  }
}
