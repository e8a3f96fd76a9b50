package org.dragoman.training.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.statement.StatementExtractor;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;

/// Trains the weights that say which cues report a statement, on the project's own corpus.
public final class CandidateTraining {
  private static final int FOLDS = 5;
  private static final double PENALTY = 0.003;
  private static final double LEAST = 0.01;

  /// Below this the weights overrule a rule; found by measuring, like the threshold.
  private static final double REFUSAL = 0.15;

  private CandidateTraining() {}

  /// Arguments: the corpus folder, the table to write, the threshold, the version.
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println("usage: CandidateTraining CORPUS-FOLDER WEIGHTS.tsv THRESHOLD VERSION");
      System.exit(2);
    }
    List<MarkedPassage> passages = StatementCorpus.in(Path.of(args[0]));
    System.out.println(CorpusCounts.of(passages));
    List<Example> examples = examples(passages, readings(passages));
    double threshold = Double.parseDouble(args[2]);
    System.out.println(tryOut(examples, threshold));
    LogisticRegression model = new LogisticRegression(PENALTY);
    model.train(examples);
    write(Path.of(args[1]), model.weights(LEAST), threshold, Integer.parseInt(args[3]));
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
  static String tryOut(List<Example> examples, double threshold) {
    int[] counts = new int[3];
    double loss = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      LogisticRegression model = new LogisticRegression(PENALTY);
      model.train(examples.stream().filter(e -> e.fold() != held).toList());
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
    table.append("training/corpus/statements; licence: Apache-2.0\nfeature\tweight\n");
    table.append("refusal\t").append(REFUSAL).append('\n');
    table.append("threshold\t").append(threshold).append('\n');
    table.append("version\t").append(version).append('\n');
    weights.forEach((name, weight) -> table.append(name).append('\t').append(weight).append('\n'));
    Files.writeString(file, table.toString(), StandardCharsets.UTF_8);
  }
}
