package org.dragoman.store;

/// What became of an article that was to be added.
///
/// @param article its id
/// @param outcome what happened
/// @param revision of the store after it
public record Added(String article, Outcome outcome, long revision) {
  /// What can happen.
  public enum Outcome {
    /// It was not there before.
    NEW,
    /// It was there with other lines, which are replaced: another codebook has read it.
    CHANGED,
    /// It was there with the same lines; nothing was written.
    KNOWN
  }
}
