package org.dragoman.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.training.data.Corpus;
import org.dragoman.training.data.Sample;
import org.dragoman.training.data.Source;
import org.dragoman.training.score.HeldOutFigures;
import org.dragoman.training.score.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCardTest {
  @TempDir private Path folder;

  @Test
  void theCardNamesFilesSourcesAndFigures() {
    List<Sample> samples =
        IntStream.range(0, 100)
            .mapToObj(i ->
                new Sample(
                    "c",
                    "d" + i,
                    List.of("Sow", "left"),
                    Optional.empty(),
                    Optional.of(List.of("B-PER", "O"))))
            .toList();
    Corpus corpus = new Corpus(List.of(new Source("Dispatches", "CC0", "the desk", 2, samples)));
    Tally tally = new Tally();
    tally.add("names", 10, 10, 9);
    HeldOutFigures figures = new HeldOutFigures(Map.of("all", tally));
    Plan plan = new Plan(folder, folder, folder, "reader-v9", 6, 60);
    String card =
        new ModelCard(plan, corpus, Map.of("reader-v9.onnx", "abc"), figures, figures).text();
    int trained = corpus.training().samples().size();
    assertThat(card)
        .contains("# Reader model reader-v9")
        .contains("| `reader-v9.onnx` | abc |")
        .contains("| Dispatches | %d | %d |".formatted(2 * trained, trained))
        .contains("| 2 x | CC0 | the desk |")
        .contains("| all |  |  |  |  |  | 90.0 |");
  }

  @Test
  void theLogGoesOnWhereItWas() throws IOException {
    Path file = folder.resolve("log.tsv");
    new RunLog(file).write("step", 50, 1.25);
    new RunLog(file).write("resumed", 50);
    assertThat(Files.readAllLines(file)).containsExactly("step\t50\t1.2500", "resumed\t50");
  }
}
