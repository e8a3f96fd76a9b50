package org.dragoman.reconcile.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.model.Citation;
import org.dragoman.model.crisis.Conflict;

/// A sentence that could be a line, while its weight, the places where the same is told and the
/// conflicts about it are gathered.
final class Weighed {
  private final Citation citation;
  private final TreeSet<Citation> also = new TreeSet<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private double weight;

  Weighed(Citation citation) {
    this.citation = citation;
  }

  void add(double more, List<Citation> told, List<Conflict> differences) {
    weight += more;
    also.addAll(told);
    differences.stream().filter(c -> !conflicts.contains(c)).forEach(conflicts::add);
  }

  Citation citation() {
    return citation;
  }

  double weight() {
    return weight;
  }

  List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  /// The sentence itself, then one place of each other article.
  List<Citation> citations() {
    Map<String, Citation> byArticle = new LinkedHashMap<>();
    byArticle.put(citation.article(), citation);
    also.forEach(c -> byArticle.putIfAbsent(c.article(), c));
    return List.copyOf(byArticle.values());
  }
}
