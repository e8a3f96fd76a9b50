package org.dragoman.publish.tension;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/// Draws the same marks into a picture of twice as many pixels, on light ground.
final class PngCanvas implements Canvas {
  private static final int SCALE = 2;

  private final BufferedImage picture;
  private final Graphics2D graphics;

  PngCanvas(int width, int height) {
    picture = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    graphics = picture.createGraphics();
    graphics.scale(SCALE, SCALE);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    rectangle(0, 0, width, height, Ink.GROUND);
  }

  @Override
  public void title(String text) {
    // A picture of pixels names nothing.
  }

  @Override
  public void rectangle(double x, double y, double width, double height, Ink ink) {
    graphics.setColor(Color.decode(ink.light()));
    graphics.fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink) {
    graphics.setColor(Color.decode(ink.light()));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void text(double x, double y, int size, Anchor anchor, Ink ink, String text) {
    graphics.setColor(Color.decode(ink.light()));
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
    double width = graphics.getFontMetrics().stringWidth(text);
    double shift =
        switch (anchor) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    graphics.drawString(text, (float) (x - shift), (float) y);
  }

  void write(OutputStream to) throws IOException {
    graphics.dispose();
    ImageIO.write(picture, "png", to);
  }
}
