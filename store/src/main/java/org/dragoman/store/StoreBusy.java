package org.dragoman.store;

/// A store that cannot answer now, since all its readers are taken; it may soon.
public final class StoreBusy extends StoreProblem {
  private static final long serialVersionUID = 1;

  public StoreBusy(String message) {
    super(message);
  }
}
