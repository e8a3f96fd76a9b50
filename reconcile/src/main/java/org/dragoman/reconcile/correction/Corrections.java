package org.dragoman.reconcile.correction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Proposition;
import org.dragoman.model.crisis.Quotation;
import org.dragoman.model.finding.Findings;

/// What users have corrected, as far as it bears on what articles say together. What was extracted
/// stays as it is: what follows is worked out from a corrected copy.
///
/// @param rejected ids of findings, actors, incidents, quotations and propositions that should not
///   be there
/// @param actors into which actor others were merged, by their ids
/// @param incidents into which incident others were merged, by their ids
/// @param recoded events and incidents of another kind, by their ids
/// @param parts of what the corrected incidents, quotations and propositions were made when they
///   were corrected: what is mostly made of the same now is the one that was meant, and has its id
/// @param coder knows what codes are worth
public record Corrections(
    Set<String> rejected,
    Map<String, String> actors,
    Map<String, String> incidents,
    Map<String, Recoding> recoded,
    Map<String, List<String>> parts,
    Recoding.Coder coder) {
  /// Nothing is corrected.
  public static final Corrections NONE =
      new Corrections(Set.of(), Map.of(), Map.of(), Map.of(), Map.of(), (was, _, _) -> was);

  public Corrections {
    rejected = Set.copyOf(rejected);
    actors = Map.copyOf(actors);
    incidents = Map.copyOf(incidents);
    recoded = Map.copyOf(recoded);
    parts = Map.copyOf(parts);
  }

  /// The findings as corrected.
  public List<Findings> findings(List<Findings> extracted) {
    boolean none = rejected.isEmpty() && actors.isEmpty() && recoded.isEmpty();
    return none ? extracted : new CorrectedFindings(this, extracted).all();
  }

  /// Incidents, of which those that were corrected have the ids by which they were.
  public List<Incident> namedIncidents(List<Incident> found) {
    return KeptIds.of(parts, found, Incident::id, Incident::reports, CorrectedIncidents::withId);
  }

  /// Quotations, of which those that were corrected have the ids by which they were.
  public List<Quotation> namedQuotations(List<Quotation> found) {
    return KeptIds.of(
        parts,
        found,
        Quotation::id,
        q -> q.variants().stream().map(Quotation.Variant::statement).toList(),
        (q, id) -> new Quotation(id, q.speaker(), q.fullest(), q.earliest(), q.variants()));
  }

  /// Propositions, of which those that were corrected have the ids by which they were.
  public List<Proposition> namedPropositions(List<Proposition> found) {
    return KeptIds.of(
        parts,
        found,
        Proposition::id,
        Proposition::claims,
        (p, id) ->
            new Proposition(
                id,
                p.text(),
                p.claims(),
                p.assertedBy(),
                p.disputedBy(),
                p.doubtedBy(),
                p.independent(),
                p.conflicts()));
  }

  /// The incidents that hold: without those that were rejected, those that are one as one, and each
  /// of its kind. For everything that counts incidents.
  public List<Incident> holding(List<Incident> named) {
    return new CorrectedIncidents(this).of(named);
  }

  /// The propositions that hold.
  public List<Proposition> holdingPropositions(List<Proposition> named) {
    return named.stream().filter(p -> !rejected.contains(p.id())).toList();
  }

  /// The end of a chain of mergers; a circle ends where it began.
  static String last(String id, Map<String, String> into) {
    String at = id;
    for (int steps = 0; steps < into.size() && into.containsKey(at); steps++) {
      at = into.getOrDefault(at, at);
    }
    return at;
  }
}
