package org.dragoman.reconcile.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Lets what was corrected keep its id while articles come in: an id is made of the parts, and a
/// new report is a new part.
final class KeptIds {
  private KeptIds() {}

  /// The things, in their order, with the ids that they keep.
  ///
  /// @param parts of what each was made, by the id to keep
  static <T> List<T> of(
      Map<String, List<String>> parts,
      List<T> found,
      Function<T, String> idOf,
      Function<T, List<String>> partsOf,
      BiFunction<T, String, T> withId) {
    Set<String> taken = new HashSet<>();
    found.forEach(one -> taken.add(idOf.apply(one)));
    Map<String, Integer> byPart = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      for (String part : partsOf.apply(found.get(i))) {
        byPart.putIfAbsent(part, i);
      }
    }
    List<T> named = new ArrayList<>(found);
    Set<Integer> given = new HashSet<>();
    new TreeMap<>(parts)
        .forEach((id, of) -> {
          int at = taken.contains(id) ? -1 : mostOf(of, byPart);
          if (at >= 0 && given.add(at)) {
            named.set(at, withId.apply(found.get(at), id));
          }
        });
    return named;
  }

  /// Which of them has more than half of the parts; -1 if none has.
  private static int mostOf(List<String> parts, Map<String, Integer> byPart) {
    Map<Integer, Integer> shares = new HashMap<>();
    for (String part : parts) {
      Integer at = byPart.get(part);
      if (at != null && shares.merge(at, 1, Integer::sum) * 2 > parts.size()) {
        return at;
      }
    }
    return -1;
  }
}
