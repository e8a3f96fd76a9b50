package org.dragoman.benchmarks.opponents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// The trees of a CoNLL-U file.
final class Conllu {
  private static final int FORM = 1;
  private static final int TAG = 4;
  private static final int HEAD = 6;
  private static final int RELATION = 7;
  private static final int COLUMNS = 10;
  private static final int HELD_OUT_ONE_IN = 10;
  private static final String DOCUMENT = "# newdoc id =";

  private Conllu() {}

  /// The trees of a file's documents.
  ///
  /// @param corpus `all` for every document; else the name by which training knows the corpus, for
  ///   the tenth of its documents that training holds out
  static List<Parsed> read(Path file, String corpus) throws IOException {
    boolean taken = corpus.equals("all");
    List<Parsed> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", COLUMNS);
      if (line.startsWith(DOCUMENT) && !corpus.equals("all")) {
        taken = isHeldOut(corpus + "/" + line.substring(DOCUMENT.length()).strip());
      } else if (line.isBlank()) {
        end(rows, sentences);
      } else if (taken
          && columns.length == COLUMNS
          && columns[0].chars().allMatch(Character::isDigit)) {
        rows.add(columns);
      }
    }
    end(rows, sentences);
    return sentences;
  }

  /// The rule of `training`: by the checksum of the document's name.
  private static boolean isHeldOut(String document) {
    CRC32 sum = new CRC32();
    sum.update(document.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % HELD_OUT_ONE_IN == 0;
  }

  private static void end(List<String[]> rows, List<Parsed> sentences) {
    if (!rows.isEmpty()) {
      sentences.add(
          new Parsed(
              column(rows, FORM),
              column(rows, TAG),
              column(rows, HEAD).stream().map(Integer::valueOf).toList(),
              column(rows, RELATION)));
    }
    rows.clear();
  }

  private static List<String> column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column].replace(' ', '_')).toList();
  }
}
