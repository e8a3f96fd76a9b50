package org.dragoman.reconcile.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.Table.Row;

/// How rare a term is in English at large, as a weight like an inverse document frequency: about 1
/// for the commonest words, 9 for those that no list of common words has, names above all.
public final class Rarity {
  private static final double RAREST = 9;
  private static final double COMMONEST = 1;
  // Zipf: the logarithm of a word's rank grows as that of its rarity; the constants put it on the
  // scale of inverse document frequencies.
  private static final double HEAD = 20;
  private static final double SHIFT = 1.5;

  private final Map<String, Integer> ranks;

  private Rarity(Map<String, Integer> ranks) {
    this.ranks = ranks;
  }

  /// Loads the list of common words.
  public static Rarity load() {
    List<Row> rows = Table.load(Rarity.class, "common-words.tsv").rows();
    Map<String, Integer> ranks = HashMap.newHashMap(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      ranks.putIfAbsent(Terms.stem(rows.get(i).get("word")), i + 1);
    }
    return new Rarity(ranks);
  }

  /// The weight of a term as [Terms] cuts it.
  public double of(String term) {
    Integer rank = ranks.get(term);
    return rank == null ? RAREST : Math.clamp(Math.log(rank + HEAD) - SHIFT, COMMONEST, RAREST);
  }
}
