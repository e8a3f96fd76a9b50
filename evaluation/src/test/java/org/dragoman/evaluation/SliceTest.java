package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SliceTest {
  @Test
  void linesAreSpreadOverTheWholeSet() {
    List<String> lines = List.of("a", "b", "c", "d", "e", "f", "g");
    assertThat(Slice.of("places/x@3").spread(lines)).containsExactly("a", "c", "e");
    assertThat(Slice.of("places/x@99").spread(lines)).isEqualTo(lines);
    assertThat(Slice.of("places/x").spread(lines)).isEqualTo(lines);
  }

  @Test
  void aPartHasFewerArticlesAndAllOtherFiles(@TempDir Path folder) throws IOException {
    Path set = Files.createDirectories(folder.resolve("shared/gold/places/x"));
    Files.write(set.resolve("articles.jsonl"), List.of("1", "2", "3", "4"));
    Files.write(set.resolve("places.jsonl"), List.of("p", "q"));
    SharedData shared = new SharedData(folder.resolve("shared"));
    Path scratch = Files.createDirectories(folder.resolve("scratch"));
    Path part = Slice.of("places/x@2").folder(shared, scratch);
    assertThat(part.resolve("articles.jsonl")).hasContent("1\n3");
    assertThat(part.resolve("places.jsonl")).hasContent("p\nq");
    assertThat(Slice.of("places/x").folder(shared, scratch)).isEqualTo(set);
  }
}
