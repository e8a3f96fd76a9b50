package org.dragoman.reconcile.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.StandingKind;

/// The incidents of a record as corrected.
final class CorrectedIncidents {
  private final Corrections corrections;

  CorrectedIncidents(Corrections corrections) {
    this.corrections = corrections;
  }

  List<Incident> of(List<Incident> named) {
    Map<String, Incident> byId = new LinkedHashMap<>();
    named.forEach(incident -> byId.put(incident.id(), incident));
    corrections.incidents().keySet().stream().sorted().forEach(id -> merge(id, byId));
    return byId.values().stream()
        .filter(incident -> !corrections.rejected().contains(incident.id()))
        .map(this::recoded)
        .toList();
  }

  private void merge(String id, Map<String, Incident> byId) {
    String into = Corrections.last(id, corrections.incidents());
    Optional<Incident> from = Optional.ofNullable(byId.get(id));
    Optional<Incident> to = Optional.ofNullable(byId.get(into));
    if (from.isPresent() && to.isPresent() && !id.equals(into)) {
      byId.put(into, joined(to.get(), from.get()));
      byId.remove(id);
    }
  }

  /// Both reported as the one. How many of their sources are independent is at least as many as
  /// either has.
  private static Incident joined(Incident one, Incident other) {
    List<String> reports = new ArrayList<>(one.reports());
    reports.addAll(other.reports());
    return new Incident(
        one.id(),
        one.story(),
        reports,
        one.code(),
        one.sources(),
        one.targets(),
        one.date(),
        one.place(),
        one.standing(),
        one.holders(),
        List.copyOf(
            Stream.concat(one.outlets().stream(), other.outlets().stream())
                .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll)),
        Math.max(one.independent(), other.independent()),
        Stream.concat(one.conflicts().stream(), other.conflicts().stream()).distinct().toList());
  }

  private Incident recoded(Incident i) {
    Recoding recoding = corrections.recoded().get(i.id());
    return recoding == null
        ? i
        : with(
            i,
            i.id(),
            recoding.over(i.code(), corrections.coder()),
            recoding.standing().orElse(i.standing()));
  }

  static Incident withId(Incident i, String id) {
    return with(i, id, i.code(), i.standing());
  }

  private static Incident with(Incident i, String id, EventCode code, StandingKind standing) {
    return new Incident(
        id,
        i.story(),
        i.reports(),
        code,
        i.sources(),
        i.targets(),
        i.date(),
        i.place(),
        standing,
        i.holders(),
        i.outlets(),
        i.independent(),
        i.conflicts());
  }
}
