package org.dragoman.ingest;

/// The sizes beyond which an input is dropped instead of read, in bytes.
///
/// A page has a lower limit than a plain text, because its element tree takes some forty times its
/// size in memory; a JSON Lines file has a higher one, because it is read line by line.
///
/// @param text the largest plain text
/// @param page the largest page
/// @param jsonLines the largest JSON Lines file
/// @param line the longest line of a JSON Lines file
public record Limits(long text, long page, long jsonLines, int line) {
  private static final int MEGABYTE = 1 << 20;

  /// 50 MB of text, 16 MB of a page, 1 GB of JSON Lines in lines of 10 MB.
  public static final Limits DEFAULT =
      new Limits(50L * MEGABYTE, 16L * MEGABYTE, 1024L * MEGABYTE, 10 * MEGABYTE);

  public Limits {
    if (text < 1 || page < 1 || jsonLines < 1 || line < 1 || Math.max(text, page) >= 1 << 30) {
      throw new IllegalArgumentException("limits are positive and below 1 GB, save jsonLines");
    }
  }
}
