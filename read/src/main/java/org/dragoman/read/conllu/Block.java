package org.dragoman.read.conllu;

import java.util.ArrayList;
import java.util.List;

/// The words of one sentence of a CoNLL-U file, and the lines they stand in.
///
/// @param words number and form of each
record Block(List<Given> words) {
  /// A word as the file gives it.
  ///
  /// @param line position in the file, from 0
  /// @param number the word's number in its sentence
  /// @param form its letters
  record Given(int line, String number, String form) {}

  Block {
    words = List.copyOf(words);
  }

  /// The sentences of a file that have words.
  static List<Block> of(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    List<Given> words = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        close(blocks, words);
      } else if (isWord(lines.get(i))) {
        String[] columns = lines.get(i).split("\t", -1);
        words.add(new Given(i, columns[0], columns[1]));
      }
    }
    close(blocks, words);
    return blocks;
  }

  private static void close(List<Block> blocks, List<Given> words) {
    if (!words.isEmpty()) {
      blocks.add(new Block(words));
      words.clear();
    }
  }

  /// Whether a line begins with a plain number and a form: `7`, not `7-8` or `7.1`.
  private static boolean isWord(String line) {
    int tab = line.indexOf('\t');
    return tab > 0
        && line.length() > tab + 1
        && line.charAt(tab + 1) != '\t'
        && line.substring(0, tab).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  List<String> forms() {
    return words.stream().map(Given::form).toList();
  }

  int line(int word) {
    return words.get(word).line();
  }

  String number(int word) {
    return words.get(word).number();
  }

  String form(int word) {
    return words.get(word).form();
  }
}
