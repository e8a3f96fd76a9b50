package org.dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Tables are data with an origin.
class TablesTest {
  @Test
  void everyTableNamesItsSourceAndLicence() {
    List<String> unknown =
        Repository.files("src/main/resources", ".tsv").stream()
            .filter(table -> !namesSourceAndLicence(table))
            .map(Repository::name)
            .toList();
    assertThat(unknown).isEmpty();
  }

  private static boolean namesSourceAndLicence(Path table) {
    String head =
        Repository.text(table)
            .lines()
            .takeWhile(line -> line.startsWith("#"))
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    return head.contains("source") && (head.contains("licence") || head.contains("license"));
  }
}
