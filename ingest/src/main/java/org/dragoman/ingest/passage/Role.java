package org.dragoman.ingest.passage;

/// What the markup of an input says a block is, before its words are looked at.
public enum Role {
  /// A paragraph of a text without markup: its shape may make it a title or a heading.
  LINE,
  /// A paragraph by its markup.
  PARAGRAPH,
  ITEM,
  TITLE,
  HEADING,
  CAPTION,
  BYLINE,
  /// Outside the main content of a page.
  OUTSIDE
}
