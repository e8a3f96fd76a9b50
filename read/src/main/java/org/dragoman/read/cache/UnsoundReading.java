package org.dragoman.read.cache;

/// Bytes that are no reading of the article at hand.
final class UnsoundReading extends Exception {
  private static final long serialVersionUID = 1L;

  UnsoundReading(String what) {
    super(what);
  }
}
