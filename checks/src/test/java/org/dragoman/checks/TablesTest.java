package org.dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// Tables are data with an origin.
class TablesTest {
  private static final Pattern SOURCE = Pattern.compile("(?i)\\b(source|our own)\\b");
  private static final Pattern OURS = Pattern.compile("(?i)(licence:? |our own, )Apache-2\\.0");
  private static final Pattern OTHERS =
      Pattern.compile("(?i)licence:? (CC BY|CC0|MIT|PDDL|Unicode|public domain)");

  @Test
  void everyTableNamesItsSourceAndLicence() {
    List<String> unknown =
        tables()
            .filter(
                table -> !SOURCE.matcher(head(table)).find() || !isOurs(table) && !isOthers(table))
            .map(Repository::name)
            .toList();
    assertThat(unknown).isEmpty();
  }

  @Test
  void aTableUnderTheTermsOfOthersIsInTheNotice() {
    String notice = Repository.text(Repository.root().resolve("NOTICE"));
    List<String> unnamed =
        tables()
            .filter(TablesTest::isOthers)
            .filter(table -> !notice.contains(table.getFileName().toString()))
            .map(Repository::name)
            .toList();
    assertThat(unnamed).isEmpty();
  }

  private static Stream<Path> tables() {
    return Stream.of(".tsv", ".tsv.gz")
        .flatMap(ending -> Repository.files("src/main/resources", ending).stream());
  }

  private static boolean isOurs(Path table) {
    return OURS.matcher(head(table)).find();
  }

  private static boolean isOthers(Path table) {
    return OTHERS.matcher(head(table)).find();
  }

  /// The comments that a table begins with.
  private static String head(Path table) {
    try (BufferedReader lines = open(table)) {
      return lines
          .lines()
          .takeWhile(line -> line.startsWith("#"))
          .map(line -> line.substring(1).strip())
          .collect(Collectors.joining(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(Path table) throws IOException {
    InputStream bytes = Files.newInputStream(table);
    InputStream plain = table.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
