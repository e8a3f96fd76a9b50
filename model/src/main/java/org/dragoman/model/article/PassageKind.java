package org.dragoman.model.article;

/// What a passage is to its article.
public enum PassageKind {
  BODY,
  TITLE,
  HEADING,
  /// A summary of the article by its own editors; never corroborates it.
  TAKEAWAY,
  BYLINE,
  CAPTION,
  /// Not part of the report: biography, newsletter prompt, navigation, rights.
  BOILERPLATE;

  /// Whether the words of the passage are read for findings.
  public boolean bearsFindings() {
    return switch (this) {
      case BODY, TITLE, HEADING, TAKEAWAY, CAPTION -> true;
      case BYLINE, BOILERPLATE -> false;
    };
  }
}
