package org.dragoman.app.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the lines of a `record.jsonl`, one at a time.
public final class RecordReader {
  private RecordReader() {}

  /// Takes the lines of a record.
  @FunctionalInterface
  public interface Sink {
    /// Takes one line.
    ///
    /// @param line what stands on the line
    /// @param where file and line number, for messages
    /// @throws IOException if the line is not what it should be
    void take(JsonNode line, String where) throws IOException;
  }

  /// Hands over every line that is not blank.
  ///
  /// @throws IOException if there is no such file, it cannot be read, or a line of it is no JSON;
  ///   names file and line
  public static void read(Path file, Sink to) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          "there is no record " + file + "; `dragoman read INPUT --out DIR` writes one");
    }
    JsonMapper mapper = JsonMapper.builder().build();
    try (BufferedReader from = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = from.readLine(); line != null; line = from.readLine()) {
        number++;
        if (!line.isBlank()) {
          String where = file + ":" + number;
          to.take(parse(mapper, line, where), where);
        }
      }
    }
  }

  private static JsonNode parse(JsonMapper mapper, String line, String where) throws IOException {
    try {
      return mapper.readTree(line);
    } catch (JacksonException e) {
      throw new IOException(
          where + ": expected a JSON object on each line: " + e.getOriginalMessage(), e);
    }
  }
}
