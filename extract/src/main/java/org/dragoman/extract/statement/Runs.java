package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Words of a sentence as stretches of text: neighbours together, only punctuation between two does
/// not part them, and none stands at an end.
final class Runs {
  private Runs() {}

  static List<Span> of(Sentence sentence, Collection<Token> words) {
    TreeSet<Integer> at = new TreeSet<>();
    words.stream().filter(w -> !w.is(Upos.PUNCT)).forEach(w -> at.add(w.index()));
    List<Span> runs = new ArrayList<>();
    int last = -1;
    for (int index : at) {
      Span span = sentence.token(index).span();
      if (!runs.isEmpty() && onlyPunctuation(sentence, last, index)) {
        span = runs.removeLast().cover(span);
      }
      runs.add(span);
      last = index;
    }
    return runs;
  }

  private static boolean onlyPunctuation(Sentence sentence, int after, int before) {
    for (int i = after + 1; i < before; i++) {
      if (!sentence.token(i).is(Upos.PUNCT)) {
        return false;
      }
    }
    return true;
  }
}
