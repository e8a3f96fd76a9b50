package org.dragoman.store;

/// A store that cannot be used, said to the user: which one, what was found, what to do. Its
/// message is meant to be shown as it is.
public sealed class StoreProblem extends RuntimeException permits StoreBusy {
  private static final long serialVersionUID = 1;

  public StoreProblem(String message) {
    super(message);
  }

  public StoreProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
