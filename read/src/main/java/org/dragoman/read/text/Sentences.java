package org.dragoman.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.dragoman.model.Span;

/// Sentences of raw text, each as its words.
public final class Sentences {
  private final Words words;
  private final SentenceEnds ends;
  private final LongSentences lengths;
  private final Datelines datelines = Datelines.load();

  private Sentences(Abbreviations abbreviations, ToIntFunction<String> pieces) {
    this.words = new Words(abbreviations);
    this.ends = SentenceEnds.load(abbreviations);
    this.lengths = new LongSentences(pieces);
  }

  /// Reads the tables that lie beside this class.
  ///
  /// @param pieces how much of the network's room a word takes; sentences that take too much are
  ///   cut
  public static Sentences load(ToIntFunction<String> pieces) {
    return new Sentences(Abbreviations.load(), pieces);
  }

  /// The sentences of a passage, in order, none of them empty.
  public List<List<Word>> of(String text, Span passage) {
    List<List<Word>> sentences = new ArrayList<>();
    for (Span block : Blocks.of(text, passage)) {
      for (List<Word> sentence : split(words.of(text, block))) {
        sentences.addAll(lengths.cut(sentence));
      }
    }
    return sentences;
  }

  /// The parts of a sentence that fit into the network's room, in order: most often the sentence.
  public List<List<Word>> cut(List<Word> sentence) {
    return lengths.cut(sentence);
  }

  private List<List<Word>> split(List<Word> block) {
    List<List<Word>> sentences = new ArrayList<>();
    int start = datelines.end(block);
    if (start > 0) {
      sentences.add(block.subList(0, start));
    }
    while (start < block.size()) {
      int end = ends.after(block, start);
      sentences.add(block.subList(start, end));
      start = end;
    }
    return sentences;
  }
}
