package org.dragoman.training.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.statement.StatementExtractor;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;

/// Trains the weights that say which cues report a statement, on the project's own corpus and on
/// GUM's attribution relations.
public final class CandidateTraining {
  private static final int FOLDS = 5;
  private static final double PENALTY = 0.003;
  private static final double LEAST = 0.01;

  /// Below this the weights overrule a rule; found by measuring, like the threshold.
  private static final double REFUSAL = 0.15;

  private CandidateTraining() {}

  /// Arguments: the corpus folder, the folder of the open data (`../shared/training`), the table to
  /// write, the threshold, the version.
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      System.err.println(
          "usage: CandidateTraining CORPUS-FOLDER OPEN-DATA-FOLDER WEIGHTS.tsv THRESHOLD VERSION");
      System.exit(2);
    }
    List<Example> own = examples(StatementCorpus.in(Path.of(args[0])));
    List<Example> gum = examples(GumAttribution.in(Path.of(args[1])));
    double threshold = Double.parseDouble(args[3]);
    System.out.println(tryOut(own, List.of(), threshold));
    System.out.println("with GUM: " + tryOut(own, gum, threshold));
    LogisticRegression model = new LogisticRegression(PENALTY);
    model.train(Stream.concat(own.stream(), gum.stream()).toList());
    write(Path.of(args[2]), model.weights(LEAST), threshold, Integer.parseInt(args[4]));
  }

  private static List<Example> examples(List<MarkedPassage> passages) {
    System.out.println(CorpusCounts.of(passages));
    return examples(passages, readings(passages));
  }

  private static List<Reading> readings(List<MarkedPassage> passages) {
    try (Reader reader = Reader.open()) {
      return reader.readAll(passages.stream().map(PassageArticle::of).toList());
    }
  }

  /// Passages of one file stay in one part, so that what is tried out is another topic.
  static List<Example> examples(List<MarkedPassage> passages, List<Reading> readings) {
    ActorResolver actors = new ActorResolver(ActorBase.shipped());
    StatementExtractor extractor = new StatementExtractor();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Reading reading = readings.get(i);
      int fold = Math.floorMod(passages.get(i).file().hashCode(), FOLDS);
      examples.addAll(
          CandidateExamples.of(
              passages.get(i), extractor.candidates(reading, actors.cast(reading)), fold));
    }
    return examples;
  }

  /// What weights trained on four parts make of the fifth.
  ///
  /// @param others examples that are always trained on and never tried out
  static String tryOut(List<Example> examples, List<Example> others, double threshold) {
    int[] counts = new int[3];
    double loss = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      LogisticRegression model = new LogisticRegression(PENALTY);
      Stream<Example> kept = examples.stream().filter(e -> e.fold() != held);
      model.train(Stream.concat(kept, others.stream()).toList());
      for (Example e : examples.stream().filter(x -> x.fold() == held).toList()) {
        double p = model.probability(e.features());
        loss -= Math.log(Math.max(1e-9, e.positive() ? p : 1 - p));
        counts[0] += p >= threshold && e.positive() ? 1 : 0;
        counts[1] += p >= threshold ? 1 : 0;
        counts[2] += e.positive() ? 1 : 0;
      }
    }
    double precision = counts[0] / (double) Math.max(1, counts[1]);
    double recall = counts[0] / (double) Math.max(1, counts[2]);
    return String.format(
        Locale.ROOT,
        "%d examples, %d right; held out: precision %.3f, recall %.3f, loss %.3f",
        examples.size(),
        counts[2],
        precision,
        recall,
        loss / Math.max(1, examples.size()));
  }

  private static void write(Path file, Map<String, Double> weights, double threshold, int version)
      throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("# source: trained by org.dragoman.training.statement.CandidateTraining on ");
    table.append("training/corpus/statements (Apache-2.0) and on GUM's attribution relations and ");
    table.append("texts (CC BY 4.0, CC BY-SA by genre); licence: CC BY-SA 4.0\nfeature\tweight\n");
    table.append("refusal\t").append(REFUSAL).append('\n');
    table.append("threshold\t").append(threshold).append('\n');
    table.append("version\t").append(version).append('\n');
    weights.forEach((name, weight) -> table.append(name).append('\t').append(weight).append('\n'));
    Files.writeString(file, table.toString(), StandardCharsets.UTF_8);
  }
}
