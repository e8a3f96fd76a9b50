package org.dragoman.extract.claim;

import java.util.List;
import java.util.function.Predicate;
import org.dragoman.extract.claim.ClaimWords.Role;
import org.dragoman.model.finding.Claim.Stance;
import org.dragoman.model.reading.Reading;

/// Who disputes what: ties a denial to the accusations that it answers.
final class Disputes {
  private final Reading reading;
  private final ClaimWords words;

  Disputes(Reading reading, ClaimWords words) {
    this.reading = reading;
    this.words = words;
  }

  List<Draft> tie(List<Draft> drafts) {
    List<Draft> accusations =
        drafts.stream().filter(d -> d.stance() == Stance.ASSERTS && d.accuses()).toList();
    return drafts.stream()
        .map(d -> d.stance() == Stance.ASSERTS ? d : d.aboutAlso(answered(d, accusations)))
        .toList();
  }

  private List<String> answered(Draft denial, List<Draft> accusations) {
    List<Draft> others = accusations.stream().filter(a -> !a.isHeldBy(denial)).toList();
    Predicate<Draft> charged = a -> denial.holderId().filter(a.against()::contains).isPresent();
    Predicate<Draft> named = a -> a.holderId().filter(denial.against()::contains).isPresent();
    List<Draft> found = namesClaims(denial) ? matching(others, named) : List.of();
    List<Draft> aimed = found.isEmpty() ? matching(others, charged) : found;
    return aimed.stream().map(Draft::id).toList();
  }

  private static List<Draft> matching(List<Draft> drafts, Predicate<Draft> wanted) {
    return drafts.stream().filter(wanted).toList();
  }

  /// Whether what is denied is called an allegation, a claim, a charge.
  private boolean namesClaims(Draft denial) {
    return reading.sentenceAt(denial.start()).stream()
        .flatMap(s -> s.tokensIn(denial.extent()).stream())
        .anyMatch(t -> words.is(t, Role.CLAIM));
  }
}
