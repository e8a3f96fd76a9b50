package org.dragoman.reconcile.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.model.crisis.Reconciled.Duplicate;

/// Counts sources that do not copy each other.
public final class Independence {
  private final Map<String, String> originals;
  private final Map<String, String> outlets;

  /// @param copies which article repeats which
  /// @param outlets the outlet of each article, by id, where known
  public Independence(List<Duplicate> copies, Map<String, String> outlets) {
    this.originals =
        copies.stream()
            .filter(Duplicate::isOneSource)
            .collect(Collectors.toUnmodifiableMap(Duplicate::article, Duplicate::of));
    this.outlets = Map.copyOf(outlets);
  }

  /// The source that an article is: that of its original, by its outlet where it is known, else by
  /// its id.
  public String source(String article) {
    String first = originals.getOrDefault(article, article);
    return outlets.getOrDefault(first, first);
  }

  /// Whether an article repeats another source's.
  public boolean isCopy(String article) {
    return originals.containsKey(article);
  }

  /// How many independent sources a set of articles stands for: a copy counts with its original,
  /// two articles of one outlet count once.
  public int count(Collection<String> articles) {
    return (int) articles.stream().map(this::source).distinct().count();
  }
}
