package org.dragoman.app.material;

/// What is said of a deed: its words in the article, or its code and origin in an event file.
///
/// @param text the sentence that reports it, verbatim, or what the code means
/// @param where outlet and day, or file and line
public record Cause(String text, String where) {
  @Override
  public String toString() {
    return where.isEmpty() ? text : text + " (" + where + ")";
  }
}
