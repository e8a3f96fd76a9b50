package org.dragoman.training.run;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.read.model.Encoded;
import org.dragoman.read.model.Pieces;
import org.dragoman.training.data.Corpus;
import org.dragoman.training.data.GoldTree;
import org.dragoman.training.data.NameTags;
import org.dragoman.training.data.Sample;
import org.dragoman.training.data.Source;
import org.dragoman.training.network.Parameters;
import org.dragoman.training.network.PretrainedEncoder;
import org.dragoman.training.network.ReaderNetwork;
import org.dragoman.training.network.TagHead;
import org.dragoman.training.network.TreeHead;
import org.dragoman.training.onnx.Ranges;
import org.dragoman.training.score.HeldOutFigures;
import org.dragoman.training.tensor.Tensors;

/// A whole run: data, network, training, written model, figures, card.
public final class ReaderRun {
  private static final int LONGEST = 180;

  private final Plan plan;
  private final RunLog log;
  private final PretrainedEncoder encoder;
  private final Pieces pieces;
  private final Corpus corpus;
  private final List<String> relations;
  private final List<String> tags;

  private ReaderRun(Plan plan) {
    this.plan = plan;
    this.log = new RunLog(plan.log());
    this.encoder = PretrainedEncoder.load();
    this.pieces = new Pieces(encoder.vocabulary());
    this.corpus = Corpus.read(plan.open(), plan.ours()).keep(this::fits);
    this.relations = distinct(corpus, GoldTree::relations);
    this.tags = distinct(corpus, GoldTree::tags);
  }

  /// Carries a plan out, or goes on with it where it was broken off.
  public static void of(Plan plan) {
    try {
      Files.createDirectories(plan.out());
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + plan.out() + " cannot be made", e);
    }
    new ReaderRun(plan).run();
  }

  /// Very short sentences teach little, very long ones make batches of their own.
  private boolean fits(Sample sample) {
    return sample.words().size() >= 2 && Encoded.of(sample.words(), pieces).length() <= LONGEST;
  }

  /// What a tree says of each word.
  private interface Labels {
    List<String> of(GoldTree tree);
  }

  private static List<String> distinct(Corpus corpus, Labels labels) {
    return corpus.samples().stream()
        .flatMap(sample -> sample.tree().stream())
        .flatMap(tree -> labels.of(tree).stream())
        .distinct()
        .toList();
  }

  private void run() {
    describe();
    try (NDManager manager = NDManager.newBaseManager()) {
      ReaderNetwork network =
          new ReaderNetwork(
              new Parameters(manager, encoder.weights()),
              List.of(new TreeHead(relations), TagHead.ofTags(tags), TagHead.ofNames()));
      Tensors best = new Training(plan, log, pieces, corpus, network).run();
      network.weights().load(best);
      write(network, best);
    }
  }

  private void describe() {
    for (Source source : corpus.sources()) {
      log.write("data", source.name(), source.documents(), source.samples().size(), source.words());
    }
    corpus.heldOut().samples().stream()
        .map(sample -> sample.corpus() + "/" + sample.document())
        .distinct()
        .forEach(document -> log.write("held out", document));
  }

  private void write(ReaderNetwork network, Tensors weights) {
    Export export = new Export(plan, List.of(relations, tags, NameTags.ALL), encoder.vocabulary());
    Ranges ranges =
        Calibration.of(
            network::watch, network.weights().manager(), pieces, corpus.training().samples());
    Map<String, String> digests = export.bytes(weights, ranges);
    export.floats(weights);
    log.write("parity", new Parity(network, pieces).largestDifference(export.compared(), plan));
    HeldOutFigures inBytes = export.measureBytes(corpus.heldOut());
    HeldOutFigures inFloats = export.measureFloats(corpus.heldOut());
    String card = new ModelCard(plan, corpus, digests, inBytes, inFloats).text();
    try {
      Files.writeString(plan.out().resolve("ranges.tsv"), ranges.lines());
      Files.writeString(export.shipped().resolve("MODEL-CARD.md"), card);
    } catch (IOException e) {
      throw new UncheckedIOException("the card cannot be written to " + export.shipped(), e);
    }
    Stream.of(inBytes.table(), inFloats.table()).forEach(System.out::println);
  }
}
