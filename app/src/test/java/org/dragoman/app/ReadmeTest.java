package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theLibraryExampleOfTheReadmeIsTheOneThatCompiles() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/java/org/dragoman/app/LibraryExample.java"));
    int from = lines.indexOf("    try (Dragoman dragoman = Dragoman.open()) {");
    int to = lines.lastIndexOf("    }") + 1;
    String shown = String.join("\n", lines.subList(from, to)).stripIndent();
    assertThat(Files.readString(Path.of("../README.md"))).contains(shown);
  }
}
