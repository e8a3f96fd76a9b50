package org.dragoman.training.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads CoNLL-U: one word a line with tag, head and relation; `# newdoc id` names the document.
public final class Treebank {
  private static final int COLUMNS = 10;
  private static final int FORM = 1;
  private static final int CLASS = 3;
  private static final int TAG = 4;
  private static final int HEAD = 6;
  private static final int RELATION = 7;
  private static final int MORE = 9;

  private final Path file;
  private final String corpus;
  private final boolean withEntities;
  private final List<Sample> samples = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();
  private String document;

  private Treebank(Path file, String corpus, boolean withEntities) {
    this.file = file;
    this.corpus = corpus;
    this.withEntities = withEntities;
    this.document = corpus;
  }

  /// The sentences of a treebank without names.
  public static List<Sample> read(Path file, String corpus) {
    return new Treebank(file, corpus, false).samples();
  }

  /// The sentences of a treebank in which `Entity=` marks mentions, with the names among them.
  public static List<Sample> readWithEntities(Path file, String corpus) {
    return new Treebank(file, corpus, true).samples();
  }

  private List<Sample> samples() {
    List<String> lines = Lines.of(file);
    for (int i = 0; i < lines.size(); i++) {
      take(lines.get(i), i + 1);
    }
    close();
    return samples;
  }

  private void take(String line, int number) {
    if (line.isBlank()) {
      close();
    } else if (line.startsWith("#")) {
      String named = Lines.value(line, "newdoc id");
      document = named.isEmpty() ? document : named;
    } else {
      String[] row = line.split("\t", -1);
      if (row.length != COLUMNS) {
        throw new DataError(file, number, row.length + " columns; CoNLL-U has " + COLUMNS);
      }
      if (row[0].chars().allMatch(Character::isDigit)) {
        check(row, number);
        rows.add(row);
      }
    }
  }

  private void check(String[] row, int number) {
    if (row[HEAD].isEmpty() || !row[HEAD].chars().allMatch(Character::isDigit)) {
      throw new DataError(file, number, "head '" + row[HEAD] + "'; expected a word's number or 0");
    }
  }

  private void close() {
    if (rows.isEmpty()) {
      return;
    }
    List<String> words = column(FORM);
    GoldTree tree =
        new GoldTree(
            column(HEAD).stream().map(Integer::valueOf).toList(),
            column(RELATION),
            column(TAG),
            column(CLASS));
    Optional<List<String>> names =
        withEntities
            ? Optional.of(new EntityLayer(words, tree.tags(), column(MORE)).names())
            : Optional.empty();
    samples.add(new Sample(corpus, document, words, Optional.of(tree), names));
    rows.clear();
  }

  private List<String> column(int column) {
    return rows.stream().map(row -> row[column]).toList();
  }
}
