package org.dragoman.evaluation.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dragoman.evaluation.SharedData;
import org.dragoman.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplittingTest {
  /// In these genres titles, dates and lists run into the text: the treebank keeps no line ends.
  private static final Set<String> WITHOUT_LINE_ENDS = Set.of("academic", "interview", "textbook");

  private static final double SENTENCES = 0.975;
  private static final double WORDS = 0.997;

  @Test
  void sentencesAndWordsOfEditedTextAreFound() throws IOException {
    Path gum =
        SharedData.find()
            .map(s -> s.folder().resolve("training/gum/gum-clean.conllu"))
            .orElse(Path.of("none"));
    if (!Files.exists(gum)) {
      System.out.println("Left out: floors of splitting; there is no GUM beside this checkout.");
    }
    assumeTrue(Files.exists(gum), "no treebank");
    List<Agreement> found = Splitting.measure(gum, WITHOUT_LINE_ENDS);
    System.out.printf(
        "Splitting GUM: sentences %.4f, words %.4f%n", found.getFirst().f1(), found.getLast().f1());
    assertThat(found.getFirst().f1()).as("sentences").isGreaterThanOrEqualTo(SENTENCES);
    assertThat(found.getLast().f1()).as("words").isGreaterThanOrEqualTo(WORDS);
  }

  @Test
  void aTreebankIsWrittenBackAsItWasPrinted(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("two.conllu");
    Files.write(
        file,
        List.of(
            "# newdoc id = one",
            "# newpar id = one-p1",
            row("1", "Rain", ""),
            row("2-3", "didn't", ""),
            row("2", "did", ""),
            row("3", "n't", ""),
            row("4", "fall", "SpaceAfter=No"),
            row("5", ".", ""),
            "",
            row("1", "Snow", ""),
            row("2", "did", "SpaceAfter=No"),
            row("3", ".", ""),
            "",
            "# newpar id = one-p2",
            row("1", "Hail", ""),
            ""));
    RawDocument document = Treebank.read(file).getFirst();
    assertThat(document.name()).isEqualTo("one");
    assertThat(document.text()).isEqualTo("Rain didn't fall. Snow did. \nHail ");
    assertThat(shown(document, document.sentences()))
        .containsExactly("Rain didn't fall.", "Snow did.", "Hail");
    assertThat(shown(document, document.words()))
        .containsExactly("Rain", "did", "n't", "fall", ".", "Snow", "did", ".", "Hail");
  }

  private static String row(String id, String form, String misc) {
    return String.join("\t", id, form, "_", "_", "_", "_", "_", "_", "_", misc);
  }

  private static List<String> shown(RawDocument document, List<Span> spans) {
    return spans.stream().map(s -> s.in(document.text())).toList();
  }
}
