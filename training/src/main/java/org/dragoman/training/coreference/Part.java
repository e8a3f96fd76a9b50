package org.dragoman.training.coreference;

import java.util.Locale;
import org.dragoman.model.table.Table;

/// What a marked document is for: to train on, to choose settings by, or to test on alone.
public enum Part {
  TRAIN,
  TUNE,
  TEST;

  private static final Table SPLIT = Table.load(Part.class, "split.tsv");

  /// The part of a document, from the table `split.tsv`.
  public static Part of(String document) {
    return SPLIT.rows().stream()
        .filter(r -> r.get("document").equals(document))
        .findFirst()
        .map(r -> r.as("part", p -> valueOf(p.toUpperCase(Locale.ROOT)), "tune or test"))
        .orElse(TRAIN);
  }
}
