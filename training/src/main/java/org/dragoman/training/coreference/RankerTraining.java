package org.dragoman.training.coreference;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;
import org.dragoman.read.coreference.Choice;
import org.dragoman.read.coreference.Chooser;
import org.dragoman.read.coreference.Coreference;
import org.dragoman.read.coreference.Phrase;
import org.dragoman.read.coreference.Ranker;

/// Trains the ranker on documents whose chains are marked, as the reader of this build reads them.
///
///     java ... org.dragoman.training.coreference.RankerTraining GUM-COREF OUT [all]
///
/// The documents that [Part] keeps for the test are not touched. With `all`, those that settings
/// are chosen by are trained on too; without, they are scored at the end.
public final class RankerTraining {
  private final Settings settings;
  private final List<ReadDocument> train;
  private final List<ReadDocument> tune;
  private final Random random;
  final Learner learner;

  RankerTraining(Settings settings, List<ReadDocument> train, List<ReadDocument> tune) {
    this.settings = settings;
    this.train = new ArrayList<>(train);
    this.tune = tune;
    this.random = new Random(settings.seed());
    this.learner = new Learner(settings, random);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: RankerTraining FOLDER-OF-GUM-COREF FILE-TO-WRITE [all]");
      return;
    }
    boolean all = arguments.length > 2 && arguments[2].equals("all");
    List<ReadDocument> train = new ArrayList<>();
    List<ReadDocument> tune = new ArrayList<>();
    try (Reader reader = Reader.open(1, new Coreference(_ -> _ -> Chooser.NONE))) {
      for (MarkedDocument document : MarkedDocument.readAll(Path.of(arguments[0]))) {
        Part part = Part.of(document.name());
        if (part != Part.TEST) {
          ReadDocument read = ReadDocument.of(document, reader.readWords(document.sentences()));
          (part == Part.TRAIN || all ? train : tune).add(read);
        }
      }
    }
    Ranker ranker = new RankerTraining(Settings.USUAL, train, tune).run();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
      ranker.write(out);
    }
  }

  /// The trained ranker; what happens on the way is printed.
  Ranker run() {
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(train, random);
      for (ReadDocument document : train) {
        see(document, epoch);
        if (epoch >= settings.firstRemembered()) {
          learner.remember();
        }
      }
      System.out.printf(Locale.ROOT, "epoch %2d: loss %.0f%n", epoch + 1, learner.takeLoss());
    }
    Ranker ranker = learner.ranker(settings.lean());
    Comparison score = score(tune, ranker);
    System.out.printf(
        Locale.ROOT,
        "tune, %d documents: CoNLL F1 %.4f exact, %.4f by head%n",
        tune.size(),
        score.exact().conll(),
        score.byHead().conll());
    return ranker;
  }

  private void see(ReadDocument document, int epoch) {
    float rate = settings.rate(epoch);
    replay(document, new Coreference(_ -> choice -> learn(document, choice, rate, epoch > 0)));
  }

  /// Goes on by the learner's own answer, so that it learns from its mistakes; in the first epoch
  /// by the right one.
  private int learn(ReadDocument document, Choice choice, float rate, boolean own) {
    boolean[] right = document.right(choice);
    int answer = learner.learn(choice, right, rate);
    if (own) {
      return answer;
    }
    for (int k = 0; k < right.length; k++) {
      if (right[k]) {
        return k;
      }
    }
    return Chooser.NONE;
  }

  static Comparison score(List<ReadDocument> documents, Ranker ranker) {
    Coreference coreference = new Coreference(ranker::chooser);
    return documents.stream()
        .map(d -> Comparison.of(d.marked(), replay(d, coreference)))
        .reduce(Comparison.NONE, Comparison::plus);
  }

  static List<List<Phrase>> replay(ReadDocument document, Coreference coreference) {
    Reading reading = document.reading();
    return coreference.phrases(reading.article(), reading.sentences(), reading.names());
  }
}
