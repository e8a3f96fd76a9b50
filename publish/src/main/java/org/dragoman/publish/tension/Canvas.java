package org.dragoman.publish.tension;

/// Something to draw on: pixels to the right and downwards from the upper left corner.
interface Canvas {
  void rectangle(double x, double y, double width, double height, Ink ink);

  void line(double x1, double y1, double x2, double y2, Ink ink);

  void text(double x, double y, int size, Anchor anchor, Ink ink, String text);

  /// Names what is drawn from here on, for those who point at it or cannot see it.
  void title(String text);

  /// Which end of a text stands at its place.
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
