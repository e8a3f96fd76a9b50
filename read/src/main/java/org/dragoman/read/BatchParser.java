package org.dragoman.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.dragoman.read.model.Encoded;
import org.dragoman.read.model.Network;
import org.dragoman.read.model.Scores;
import org.dragoman.read.parse.ParsedWord;
import org.dragoman.read.parse.Parser;

/// Parses many sentences: those of like length together, in batches small enough to stay in the
/// processor's cache.
final class BatchParser {
  private static final int MOST_PIECES = 300;

  private final Network network;
  private final Parser parser;
  private final Workers workers;

  BatchParser(Network network, Workers workers) {
    this.network = network;
    this.parser = new Parser(network.labels());
    this.workers = workers;
  }

  /// The words of each sentence, parsed, in order. What is made of a sentence does not depend on
  /// the others.
  List<List<ParsedWord>> parse(List<List<String>> sentences) {
    List<Encoded> encoded = sentences.stream().map(network::encode).toList();
    List<List<Integer>> batches = batches(encoded);
    List<List<List<ParsedWord>>> done = workers.all(batches, batch -> parse(encoded, batch));
    List<List<ParsedWord>> parsed = new ArrayList<>(Collections.nCopies(encoded.size(), List.of()));
    for (int b = 0; b < batches.size(); b++) {
      for (int i = 0; i < batches.get(b).size(); i++) {
        parsed.set(batches.get(b).get(i), done.get(b).get(i));
      }
    }
    return parsed;
  }

  private List<List<ParsedWord>> parse(List<Encoded> encoded, List<Integer> batch) {
    List<Scores> scores = network.score(batch.stream().map(encoded::get).toList());
    return scores.stream().map(parser::parse).toList();
  }

  /// Positions of sentences, grouped by length.
  private static List<List<Integer>> batches(List<Encoded> encoded) {
    Integer[] order = new Integer[encoded.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> encoded.get(i).length()));
    List<List<Integer>> batches = new ArrayList<>();
    List<Integer> batch = new ArrayList<>();
    for (Integer next : order) {
      if (!batch.isEmpty() && encoded.get(next).length() * (batch.size() + 1) > MOST_PIECES) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
      batch.add(next);
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
