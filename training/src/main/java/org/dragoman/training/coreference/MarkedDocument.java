package org.dragoman.training.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.read.coreference.Phrase;

/// A document whose chains are marked up, in CoNLL-U with `Entity=` in the last column: `(3` opens
/// a phrase of chain 3, `3)` closes it, `(3)` is one word.
///
/// @param name file name without its ending
/// @param sentences the words of each sentence
/// @param chains the phrases of each chain
public record MarkedDocument(String name, List<List<String>> sentences, List<List<Phrase>> chains) {
  private static final String ENDING = ".conllu";
  private static final Pattern MARK = Pattern.compile("(\\(?)(\\d+)(\\)?)");

  /// The documents of a folder, by name.
  public static List<MarkedDocument> readAll(Path folder) throws IOException {
    List<MarkedDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        String name = file.getFileName().toString();
        documents.add(
            of(name.substring(0, name.length() - ENDING.length()), Files.readAllLines(file)));
      }
    }
    return documents;
  }

  /// Reads the lines of one document; words with a range or a decimal number are passed over.
  static MarkedDocument of(String name, List<String> lines) {
    List<List<String>> sentences = new ArrayList<>();
    Map<Integer, List<Phrase>> chains = new TreeMap<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : Stream.concat(lines.stream(), Stream.of("")).toList()) {
      if (line.isEmpty() && !rows.isEmpty()) {
        mark(rows, sentences.size(), chains);
        sentences.add(rows.stream().map(r -> r[1].replace(' ', '_')).toList());
        rows.clear();
      } else if (!line.isEmpty() && line.substring(0, line.indexOf('\t') + 1).matches("\\d+\t")) {
        rows.add(line.split("\t"));
      }
    }
    return new MarkedDocument(name, sentences, List.copyOf(chains.values()));
  }

  private static void mark(List<String[]> rows, int sentence, Map<Integer, List<Phrase>> chains) {
    Map<Integer, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Matcher mark = MARK.matcher(entity(rows.get(i)[9]));
      while (mark.find()) {
        int chain = Integer.parseInt(mark.group(2));
        Deque<Integer> begun = open.computeIfAbsent(chain, c -> new ArrayDeque<>());
        if (!mark.group(1).isEmpty()) {
          begun.push(i);
        }
        if (!mark.group(3).isEmpty()) {
          chains
              .computeIfAbsent(chain, c -> new ArrayList<>())
              .add(phrase(rows, sentence, begun.pop(), i));
        }
      }
    }
  }

  private static String entity(String column) {
    return Stream.of(column.split("\\|"))
        .filter(f -> f.startsWith("Entity="))
        .map(f -> f.substring("Entity=".length()))
        .findFirst()
        .orElse("");
  }

  private static Phrase phrase(List<String[]> rows, int sentence, int first, int last) {
    int head =
        IntStream.rangeClosed(first, last)
            .filter(i -> {
              int above = Integer.parseInt(rows.get(i)[6]) - 1;
              return above < first || above > last;
            })
            .findFirst()
            .orElse(first);
    return new Phrase(sentence, first, last, head);
  }
}
