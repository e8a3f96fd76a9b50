package org.dragoman.training.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sentence of which people have judged some words: how certain it makes what they name.
///
/// @param part of the examples, for keeping some out: 0 to 4
/// @param words of the sentence
/// @param judged its judged words
public record JudgedSentence(int part, List<String> words, List<Judged> judged) {
  private static final int COLUMNS = 6;
  private static final int PART = 1;
  private static final int ROW = 2;
  private static final int WORD = 3;
  private static final int SCORE = 4;
  private static final int WORDS = 5;

  public JudgedSentence {
    words = List.copyOf(words);
    judged = List.copyOf(judged);
  }

  /// A judged word.
  ///
  /// @param row the example's number in the file it came from
  /// @param word counted from 1
  /// @param score -3..3
  public record Judged(int row, int word, double score) {
    /// The degree of the score: 0 fact, 1 possible, 2 uncertain, 3 counterfact.
    public int degree() {
      if (score >= 2) {
        return 0;
      }
      if (score >= 0.5) {
        return 1;
      }
      return score >= -0.5 ? 2 : 3;
    }
  }

  /// Reads a table without head: sentence, part, row, word from 1, score, words divided by spaces.
  /// Lines of one sentence have one name for it; the first says its part.
  ///
  /// @throws DataError if a line is broken
  public static List<JudgedSentence> read(Path file) {
    Map<String, JudgedSentence> sentences = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      try {
        add(line.split("\t", -1), sentences);
      } catch (IllegalArgumentException e) {
        throw new DataError(file, number, String.valueOf(e.getMessage()));
      }
    }
    return List.copyOf(sentences.values());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("no judged sentences can be read from " + file, e);
    }
  }

  private static void add(String[] cells, Map<String, JudgedSentence> sentences) {
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("found " + cells.length + " cells, expected " + COLUMNS);
    }
    List<String> words = List.of(cells[WORDS].split(" "));
    int word = Integer.parseInt(cells[WORD]);
    if (word < 1 || word > words.size()) {
      throw new IllegalArgumentException("no word " + word + " among " + words.size());
    }
    Judged judged =
        new Judged(Integer.parseInt(cells[ROW]), word, Double.parseDouble(cells[SCORE]));
    JudgedSentence known =
        sentences.computeIfAbsent(
            cells[0], _ -> new JudgedSentence(Integer.parseInt(cells[PART]), words, List.of()));
    sentences.put(cells[0], known.with(judged));
  }

  private JudgedSentence with(Judged another) {
    List<Judged> all = new ArrayList<>(judged);
    all.add(another);
    return new JudgedSentence(part, words, all);
  }

  /// The sentence as the encoder's batches take it.
  public Sample sample() {
    return new Sample("", "", words, Optional.empty(), Optional.empty());
  }
}
