package org.dragoman.training.network;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.training.tensor.Tensor;

/// A vocabulary of pieces, and which rows of the published encoder's table they are.
///
/// @param pieces in our order
/// @param rows the published number of each
record Vocabulary(List<String> pieces, List<Integer> rows) {
  private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(\\d+)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
  private static final Set<UnicodeScript> KEPT_SCRIPTS =
      Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.GREEK);

  /// Reads the table in a `tokenizer.json`.
  static Vocabulary ofTokenizer(String json) {
    Map<Integer, String> byNumber = new TreeMap<>();
    ENTRY
        .matcher(json.substring(json.indexOf('{', json.indexOf("\"vocab\""))))
        .results()
        .forEach(entry -> byNumber.put(Integer.valueOf(entry.group(2)), plain(entry.group(1))));
    return new Vocabulary(List.copyOf(byNumber.values()), List.copyOf(byNumber.keySet()));
  }

  private static String plain(String escaped) {
    return ESCAPE.matcher(escaped).replaceAll(escape -> Matcher.quoteReplacement(letter(escape)));
  }

  private static String letter(MatchResult escape) {
    return escape.group(1) == null
        ? escape.group(2)
        : String.valueOf((char) Integer.parseInt(escape.group(1), 16));
  }

  /// Without pieces of scripts that English news does not use, and without unused ones.
  Vocabulary latin() {
    List<String> kept = new ArrayList<>();
    List<Integer> keptRows = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      if (!piece.startsWith("[unused") && piece.codePoints().allMatch(Vocabulary::isKept)) {
        kept.add(piece);
        keptRows.add(rows.get(i));
      }
    }
    return new Vocabulary(List.copyOf(kept), List.copyOf(keptRows));
  }

  private static boolean isKept(int character) {
    return KEPT_SCRIPTS.contains(UnicodeScript.of(character));
  }

  /// The rows of our pieces out of the published table.
  Tensor rowsOf(Tensor table) {
    int width = table.columns();
    float[] ours = new float[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(table.values(), rows.get(i) * width, ours, i * width, width);
    }
    return Tensor.of(ours, rows.size(), width);
  }
}
