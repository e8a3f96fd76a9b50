package org.dragoman.training.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedSentencesTest {
  @TempDir private Path folder;

  private List<Sample> read(String content) throws IOException {
    return MarkedSentences.read(Files.writeString(folder.resolve("a.txt"), content), "names");
  }

  @Test
  void bracketsBecomeTagsAndLeaveTheText() throws IOException {
    Sample sample = read("The [ORG Coast Guard] left [LOC Port Said].\n").getFirst();
    assertThat(sample.words())
        .containsExactly("The", "Coast", "Guard", "left", "Port", "Said", ".");
    assertThat(sample.names()).contains(List.of("O", "B-ORG", "I-ORG", "O", "B-LOC", "I-LOC", "O"));
  }

  @Test
  void whatStandsAtANameWithoutGapIsOutside() throws IOException {
    Sample sample = read("[PER Sow]'s aides fled [LOC Mali]-bound.\n").getFirst();
    assertThat(sample.words()).startsWith("Sow", "'s");
    assertThat(sample.names().orElseThrow()).startsWith("B-PER", "O", "O", "O", "B-LOC", "O");
  }

  @Test
  void commentsAndBlankLinesAreNoSentences() throws IOException {
    assertThat(read("# source: ours\n\nNobody left.\n")).hasSize(1);
  }

  @Test
  void anUnknownBracketIsReportedWithItsPlace() {
    assertThatThrownBy(() -> read("Nobody left.\nThe [MISC Games] began.\n"))
        .isInstanceOf(DataError.class)
        .hasMessageContaining("a.txt:2: a bracket that marks no [PER ..], [ORG ..] or [LOC ..]");
  }

  @Test
  void ourOwnCorpusReadsToItsEnd() {
    List<Sample> samples = Corpus.own(Path.of("corpus/names"));
    assertThat(samples).hasSizeGreaterThan(2_000);
    assertThat(samples.stream().mapToLong(Sample::nameCount).sum()).isGreaterThan(4_000);
  }
}
