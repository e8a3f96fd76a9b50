package org.dragoman.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReaderTest {
  @TempDir private Path folder;

  @Test
  void linesCarryTheirPlaceAndBlankOnesAreSkipped() throws IOException {
    Path file = written("{\"type\":\"actor\"}\n\n{\"type\":\"event\"}\n");
    List<String> seen = new ArrayList<>();
    RecordReader.read(
        file, (line, where) -> seen.add(line.path("type").asString("") + " " + where));
    assertThat(seen).containsExactly("actor " + file + ":1", "event " + file + ":3");
  }

  @Test
  void aBrokenLineIsNamedAfterThoseBeforeItWereTaken() throws IOException {
    Path file = written("{\"type\":\"actor\"}\n{\"type\":\n");
    List<String> seen = new ArrayList<>();
    assertThatThrownBy(() -> RecordReader.read(file, (_, where) -> seen.add(where)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ":2: expected a JSON object on each line");
    assertThat(seen).hasSize(1);
  }

  @Test
  void aMissingRecordSaysHowToMakeOne() {
    Path file = folder.resolve("none.jsonl");
    assertThatThrownBy(() -> RecordReader.read(file, (_, _) -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("there is no record " + file)
        .hasMessageContaining("dragoman read");
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("record.jsonl"), text);
  }
}
