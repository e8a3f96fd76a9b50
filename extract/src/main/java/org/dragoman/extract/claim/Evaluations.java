package org.dragoman.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Claim.Evidence;
import org.dragoman.model.finding.Claim.Stance;
import org.dragoman.model.finding.Claim.Support;
import org.dragoman.model.reading.Reading;

/// What the article says of the evidence for the claims that it reports, tied to those claims.
final class Evaluations {
  private final Reading reading;

  Evaluations(Reading reading) {
    this.reading = reading;
  }

  /// The drafts with what the notes say, and the article's own doubts where it has no evidence for
  /// claims that it names.
  List<Draft> tie(List<Draft> drafts, List<EvidenceNote> notes) {
    List<Draft> tied = new ArrayList<>(drafts);
    for (EvidenceNote note : notes) {
      List<Draft> meant = meant(note, tied);
      Support support = new Support(Optional.of(note.kind()), Optional.of(note.span()));
      tied.replaceAll(d -> meant.contains(d) ? d.supported(support) : d);
      if (note.kind() == Evidence.NONE && note.reference().isPresent() && !meant.isEmpty()) {
        tied.add(doubt(note, meant, support));
      }
    }
    return tied;
  }

  private List<Draft> meant(EvidenceNote note, List<Draft> drafts) {
    List<Draft> asserted = drafts.stream().filter(d -> d.stance() == Stance.ASSERTS).toList();
    List<Draft> here = in(note.sentence().span(), asserted);
    List<Draft> accusing = here.stream().filter(Draft::accuses).toList();
    List<Draft> same = accusing.isEmpty() ? here : accusing;
    if (note.reference().isEmpty()) {
      return same;
    }
    List<Draft> near = same.isEmpty() ? lastBefore(note, asserted) : same;
    List<Draft> all = new ArrayList<>(near);
    asserted.stream()
        .filter(d -> d.accuses() && d.start() < note.span().start())
        .filter(d -> near.stream().anyMatch(d::isHeldBy) && !all.contains(d))
        .forEach(all::add);
    return all;
  }

  private static List<Draft> in(Span sentence, List<Draft> drafts) {
    return drafts.stream().filter(d -> sentence.contains(d.start())).toList();
  }

  /// "such claims" without a claim in the sentence are the accusations last made.
  private static List<Draft> lastBefore(EvidenceNote note, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.accuses() && d.start() < note.span().start())
        .reduce((_, later) -> later)
        .map(List::of)
        .orElse(List.of());
  }

  private Draft doubt(EvidenceNote note, List<Draft> meant, Support support) {
    return new Draft(
        "claim/no-evidence",
        0.8,
        new Citation(reading.article().id(), note.sentence().span()),
        List.of(note.span()),
        Optional.empty(),
        Stance.DOUBTS,
        false,
        List.of(),
        meant.stream().map(Draft::id).toList(),
        support);
  }
}
