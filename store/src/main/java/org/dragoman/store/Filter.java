package org.dragoman.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which lines are wanted. What is rejected by a correction, or merged into another, is never among
/// them unless asked for.
///
/// @param facets for each facet, the values of which a line must have one
/// @param period when it happened or was reported
/// @param words what the words of the line must hold: words (all of them), `"a phrase"`, `begin*`,
///   `-without`; blank for anything. Case, accents and endings do not count
/// @param rejected whether lines are wanted that corrections have taken out, and those alone
public record Filter(
    Map<Facet, List<String>> facets, Period period, String words, boolean rejected) {
  /// Everything that stands.
  public static final Filter ALL = new Filter(Map.of(), Period.ALWAYS, "", false);

  public Filter {
    Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    facets.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
    facets = Map.copyOf(copy);
    words = words.strip();
  }

  /// The same, and a line must have one of these values of the facet. No values, no condition.
  public Filter with(Facet facet, List<String> values) {
    if (values.isEmpty()) {
      return this;
    }
    Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
    more.putAll(facets);
    more.put(facet, new ArrayList<>(values));
    return new Filter(more, period, words, rejected);
  }

  /// The same, and a line must have this value of the facet.
  public Filter with(Facet facet, String value) {
    return with(facet, List.of(value));
  }

  public Filter during(Period when) {
    return new Filter(facets, when, words, rejected);
  }

  public Filter saying(String what) {
    return new Filter(facets, period, what, rejected);
  }

  /// The same conditions on what corrections have taken out.
  public Filter amongRejected() {
    return new Filter(facets, period, words, true);
  }
}
