package org.dragoman.extract.statement;

import java.util.Optional;

/// A kind of quotation mark.
enum Mark {
  CURLY,
  STRAIGHT,
  /// Two apostrophes or two grave accents, as old wire copy writes them.
  DOUBLED,
  GUILLEMET,
  SINGLE;

  private static final String MARKS = "“„‟”«‹»›\"＂'`‘’";

  /// What a mark may do where it stands.
  enum Role {
    OPENS,
    CLOSES,
    /// Either, as the marks before it have it.
    TOGGLES
  }

  /// A mark at a place of the text.
  ///
  /// @param length 2 for doubled marks
  record Sign(Mark mark, Role role, int at, int length) {}

  /// The mark that begins at an offset; none for letters, apostrophes, inches.
  static Optional<Sign> signAt(String text, int at, int start, int end) {
    char c = text.charAt(at);
    if (MARKS.indexOf(c) < 0) {
      return Optional.empty();
    }
    char before = at > start ? text.charAt(at - 1) : ' ';
    char after = at + 1 < end ? text.charAt(at + 1) : ' ';
    return Optional.of(
        switch (c) {
          case '“', '„', '‟' -> new Sign(CURLY, curlyOpening(before, after), at, 1);
          case '”' -> new Sign(CURLY, curlyClosing(before, after), at, 1);
          case '«', '‹' -> new Sign(GUILLEMET, Role.OPENS, at, 1);
          case '»', '›' -> new Sign(GUILLEMET, Role.CLOSES, at, 1);
          case '"', '＂' -> new Sign(STRAIGHT, straight(before, after), at, 1);
          case '‘' -> new Sign(SINGLE, opensWord(before, after) ? Role.OPENS : Role.CLOSES, at, 1);
          case '’' -> new Sign(SINGLE, Role.CLOSES, at, 1);
          default -> doubledOrSingle(text, at, start, end);
        });
  }

  private static Sign doubledOrSingle(String text, int at, int start, int end) {
    char c = text.charAt(at);
    char before = at > start ? text.charAt(at - 1) : ' ';
    char after = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (after == c) {
      char next = at + 2 < end ? text.charAt(at + 2) : ' ';
      Role role = c == '`' ? Role.OPENS : straight(before, next);
      return new Sign(DOUBLED, role, at, 2);
    }
    boolean opens = c == '`' || opensWord(before, after);
    return new Sign(SINGLE, opens ? Role.OPENS : Role.CLOSES, at, 1);
  }

  /// An opening mark behind a letter and before a space was meant to close.
  private static Role curlyOpening(char before, char after) {
    return isWordEnd(before) && !isWordStart(after) ? Role.CLOSES : Role.OPENS;
  }

  /// A closing mark behind a space and before a letter was meant to open.
  private static Role curlyClosing(char before, char after) {
    return isGap(before) && isWordStart(after) ? Role.OPENS : Role.CLOSES;
  }

  private static Role straight(char before, char after) {
    boolean opening = isGap(before) && !isGap(after);
    boolean closing = !isGap(before) && (isGap(after) || isPoint(after));
    if (opening == closing) {
      return Role.TOGGLES;
    }
    return opening ? Role.OPENS : Role.CLOSES;
  }

  private static boolean opensWord(char before, char after) {
    return isGap(before) && isWordStart(after);
  }

  private static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c) || c == '$' || c == '[' || c == '…' || c == '.' || c == '@';
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetterOrDigit(c) || isPoint(c);
  }

  private static boolean isPoint(char c) {
    return ".,;:!?…)]".indexOf(c) >= 0;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-/\"“«".indexOf(c) >= 0;
  }
}
