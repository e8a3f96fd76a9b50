package org.dragoman.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Token;
import org.dragoman.read.parse.ParsedWord;
import org.dragoman.read.text.Word;

/// A sentence that may be too long for the network, and the windows it is read in. The trees of the
/// windows become one: the later roots stand beside the first.
///
/// @param words of the sentence
/// @param windows the same words, cut
record Windows(List<Word> words, List<List<Word>> windows) {
  /// The words of each window.
  List<List<String>> texts() {
    return windows.stream().map(w -> w.stream().map(Word::text).toList()).toList();
  }

  /// One tree of the trees of the windows.
  static List<ParsedWord> join(List<List<ParsedWord>> parsed) {
    List<ParsedWord> joined = new ArrayList<>();
    int root = rootOf(parsed.getFirst());
    for (List<ParsedWord> window : parsed) {
      int offset = joined.size();
      for (ParsedWord word : window) {
        joined.add(offset == 0 ? word : moved(word, offset, root));
      }
    }
    return joined;
  }

  private static int rootOf(List<ParsedWord> window) {
    return IntStream.range(0, window.size())
        .filter(i -> window.get(i).head() == Token.ROOT)
        .findFirst()
        .orElse(0);
  }

  private static ParsedWord moved(ParsedWord word, int by, int root) {
    return word.head() == Token.ROOT
        ? new ParsedWord(root, Relation.PARATAXIS, word.tag(), word.name())
        : new ParsedWord(word.head() + by, word.relation(), word.tag(), word.name());
  }
}
