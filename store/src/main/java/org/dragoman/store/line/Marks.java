package org.dragoman.store.line;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dragoman.store.Facet;

/// The values of facets that a line has, while they are gathered.
public final class Marks {
  private static final int LONGEST = 300;

  private final Map<Facet, SortedSet<String>> values = new EnumMap<>(Facet.class);

  /// A value as it is kept and asked for: without zeros, which PostgreSQL has not, and cut where an
  /// index would not take it.
  public static String clean(String value) {
    String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    return cut.replace("\u0000", "");
  }

  Marks add(Facet facet, String value) {
    String clean = clean(value);
    if (!clean.isBlank()) {
      values.computeIfAbsent(facet, _ -> new TreeSet<>()).add(clean);
    }
    return this;
  }

  Marks add(Facet facet, Optional<String> value) {
    value.ifPresent(v -> add(facet, v));
    return this;
  }

  Marks add(Facet facet, Collection<String> all) {
    all.forEach(v -> add(facet, v));
    return this;
  }

  /// The values of a facet, sorted.
  public SortedSet<String> of(Facet facet) {
    return values.getOrDefault(facet, new TreeSet<>());
  }

  /// All values by facet.
  public Map<Facet, SortedSet<String>> all() {
    return values;
  }
}
