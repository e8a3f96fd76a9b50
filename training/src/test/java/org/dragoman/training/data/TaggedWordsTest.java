package org.dragoman.training.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggedWordsTest {
  @TempDir private Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("names.txt"), content);
  }

  @Test
  void numberedLinesNameTheirDocument() throws IOException {
    Path file =
        file(
            """
            # newdoc id = port
            1\tAden\tB-LOC\t-\tx
            2\tfell\tO\t-\tx

            # newdoc id = coast
            1\tMokha\tB-LOC\t-\tx
            """);
    List<Sample> samples = TaggedWords.readNumbered(file, "uner");
    assertThat(samples).extracting(Sample::document).containsExactly("port", "coast");
    assertThat(samples.getFirst().names()).contains(List.of("B-LOC", "O"));
    assertThat(samples.getFirst().tree()).isEmpty();
  }

  @Test
  void tenPlainSentencesAreADocument() throws IOException {
    List<Sample> samples =
        TaggedWords.readPlain(file("Kampala I-LOC\nvotes O\n\n".repeat(11)), "gold");
    assertThat(samples).hasSize(11);
    assertThat(samples).extracting(Sample::document).contains("block-0", "block-1");
    assertThat(samples.getLast().names()).contains(List.of("B-LOC", "O"));
    assertThat(samples.getLast().nameCount()).isEqualTo(1);
  }

  @Test
  void aWordWithoutTagIsReportedWithItsPlace() throws IOException {
    Path file = file("Kampala I-LOC\nvotes\n");
    assertThatThrownBy(() -> TaggedWords.readPlain(file, "gold"))
        .hasMessageContaining("names.txt:2: 'votes'; expected a word and its name tag");
  }
}
