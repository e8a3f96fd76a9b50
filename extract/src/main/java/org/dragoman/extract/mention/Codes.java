package org.dragoman.extract.mention;

import org.dragoman.model.finding.EventCode;

/// How the codes of two tellings compare. A headline is coarser than the body: `190` for "strikes"
/// and `195` for "bombed" may be one deed, `193` and `195` are two.
final class Codes {
  private static final int ROOT = 2;
  private static final int SUBCODE = 3;

  private Codes() {}

  /// Whether one code says the same as the other or only more. Under one word for the deed, codes
  /// that part in the last digit only (of what somebody is accused) may be one.
  static boolean areCompatible(EventCode a, EventCode b, boolean namedAlike) {
    String one = significant(a.cameo());
    String two = significant(b.cameo());
    boolean refined = one.startsWith(two) || two.startsWith(one);
    boolean siblings = namedAlike && one.regionMatches(0, two, 0, SUBCODE);
    return a.type() == b.type() && (refined || siblings);
  }

  /// Whether a code says no more than its root.
  static boolean isPlain(String cameo) {
    return significant(cameo).length() <= ROOT;
  }

  /// The finer of two compatible codes, the first of equals.
  static EventCode finer(EventCode a, EventCode b) {
    return significant(b.cameo()).length() > significant(a.cameo()).length() ? b : a;
  }

  /// A code without the zeros that only say "not specified".
  private static String significant(String cameo) {
    int end = cameo.length();
    while (end > ROOT && cameo.charAt(end - 1) == '0') {
      end--;
    }
    return cameo.substring(0, end);
  }
}
