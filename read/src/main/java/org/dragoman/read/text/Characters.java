package org.dragoman.read.text;

/// Kinds of characters, as far as they matter for the edges of words.
final class Characters {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int SOFT_HYPHEN = 0x00AD;
  private static final int FIRST_SKIN_TONE = 0x1F3FB;
  private static final int LAST_SKIN_TONE = 0x1F3FF;

  private Characters() {}

  /// Whether a character is part of no word: white space, control and unassigned characters, byte
  /// order and direction marks.
  static boolean isGap(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT && !joins(c) && c != SOFT_HYPHEN;
  }

  /// Whether a character goes on with a word of letters and digits.
  static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || isMark(c) || c == '_' || c == SOFT_HYPHEN;
  }

  /// Whether a character belongs to the one before it: accents, joiners, variants, skin tones.
  static boolean extendsCharacter(int c) {
    return isMark(c) || joins(c) || c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE;
  }

  /// Whether a character joins the two beside it to one picture or letter group.
  static boolean joins(int c) {
    return c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
