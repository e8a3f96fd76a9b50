package org.dragoman.training.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// All that the reader learns from.
///
/// @param sources in the order in which they are named
public record Corpus(List<Source> sources) {
  private static final String SHARE_ALIKE = "CC BY-SA 4.0";

  public Corpus {
    sources = List.copyOf(sources);
  }

  /// Reads the open sets and our own names.
  ///
  /// @param open the folder with `ud-ewt`, `gum`, `uner-ewt` and `wikigold`
  /// @param ours the folder of our own marked sentences, `.txt`
  public static Corpus read(Path open, Path ours) {
    return new Corpus(
        List.of(
            new Source(
                "UD English EWT, train",
                SHARE_ALIKE,
                "Silveira et al., LREC 2014",
                1,
                Treebank.read(open.resolve("ud-ewt/ewt-train.conllu"), "ewt-train")),
            new Source(
                "UD English GUM, open genres, names from its entity layer",
                "annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain",
                "Zeldes, LRE 2017",
                1,
                Treebank.readWithEntities(open.resolve("gum/gum-clean.conllu"), "gum")),
            new Source(
                "UD English EWT, dev, with Universal NER's names",
                SHARE_ALIKE,
                "Silveira et al., LREC 2014; Mayhew et al., NAACL 2024",
                1,
                ewtDev(open)),
            new Source(
                "Wikigold",
                "CC BY 4.0",
                "Balasuriya et al., People's Web 2009",
                1,
                TaggedWords.readPlain(open.resolve("wikigold/wikigold.conll.txt"), "wikigold")),
            ownNames(ours)));
  }

  /// Our own names alone, which need no open sets.
  ///
  /// @param ours the folder of our own marked sentences
  public static Corpus ofOwnNames(Path ours) {
    return new Corpus(List.of(ownNames(ours)));
  }

  private static Source ownNames(Path ours) {
    return new Source(
        "Names in news, written for this project",
        "Apache-2.0",
        "the Dragoman project",
        2,
        own(ours));
  }

  /// The treebank's sentences with the names that Universal NER gives the same words.
  private static List<Sample> ewtDev(Path open) {
    Map<List<String>, List<String>> names = new HashMap<>();
    for (Sample named :
        TaggedWords.readNumbered(open.resolve("uner-ewt/uner-ewt-dev.iob2"), "ewt-dev")) {
      names.put(named.words(), named.names().orElseThrow());
    }
    return Treebank.read(open.resolve("ud-ewt/ewt-dev.conllu"), "ewt-dev").stream()
        .map(tree -> Optional.ofNullable(names.get(tree.words())).map(tree::withNames).orElse(tree))
        .toList();
  }

  /// Our own marked sentences.
  ///
  /// @param folder of `.txt` files
  public static List<Sample> own(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> MarkedSentences.read(file, "names").stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("our own names in " + folder + " cannot be read", e);
    }
  }

  /// The corpus without the sentences that do not fit.
  public Corpus keep(Predicate<Sample> fits) {
    return with(sample -> fits.test(sample));
  }

  /// What is trained on.
  public Corpus training() {
    return with(sample -> !isHeldOut(sample));
  }

  /// What is measured: a tenth of the documents of each source, by the checksum of their names.
  public Corpus heldOut() {
    return with(Corpus::isHeldOut);
  }

  private static boolean isHeldOut(Sample sample) {
    return Documents.isHeldOut(sample.corpus() + "/" + sample.document());
  }

  private Corpus with(Predicate<Sample> kept) {
    return new Corpus(
        sources.stream()
            .map(source ->
                new Source(
                    source.name(),
                    source.licence(),
                    source.credit(),
                    source.timesAnEpoch(),
                    source.samples().stream().filter(kept).toList()))
            .toList());
  }

  /// Every sentence once.
  public List<Sample> samples() {
    return sources.stream().flatMap(source -> source.samples().stream()).toList();
  }

  /// Every sentence as often as it is seen in an epoch.
  public List<Sample> epoch() {
    List<Sample> epoch = new ArrayList<>();
    for (Source source : sources) {
      for (int time = 0; time < source.timesAnEpoch(); time++) {
        epoch.addAll(source.samples());
      }
    }
    return epoch;
  }
}
