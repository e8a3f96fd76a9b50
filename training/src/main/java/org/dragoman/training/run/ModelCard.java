package org.dragoman.training.run;

import java.util.Map;
import org.dragoman.training.data.Corpus;
import org.dragoman.training.data.Source;
import org.dragoman.training.score.HeldOutFigures;

/// What a model is, what it was made of, and how well it reads; for whoever uses it.
///
/// @param plan of the run
/// @param corpus what was trained on and held out
/// @param digests of the files, by name
/// @param inBytes figures of the model as shipped
/// @param inFloats figures of the same weights in floats
record ModelCard(
    Plan plan,
    Corpus corpus,
    Map<String, String> digests,
    HeldOutFigures inBytes,
    HeldOutFigures inFloats) {
  private static final String HEAD =
      """
      # Reader model {version}

      MiniLM-L6 encoder with heads for arcs and relations, tags and names; int8 with fixed \
      activation ranges and 7-bit weights. In: `ids`, `shape`, `mask` (int32, B x N), `first` \
      (int64, B x W). Out: `arc`, `rd`, `rh`, `xp`, `ne`, and `vec`, the words' vectors. Made by \
      `scripts/train-reader` from the weights of sentence-transformers/all-MiniLM-L6-v2 \
      (Apache-2.0).

      | file | SHA-256 |
      |---|---|
      """;

  private static final String FIGURES =
      """

      A tenth of the documents of each source was not trained on (by the checksum of their names; \
      the log lists them). On it, in percent: words with the right head (no punctuation), with \
      the right head and relation (no subtypes), with the right Penn tag; F1 of subjects and \
      objects of verbs; F1 of names by exact words and type, by type, and by words alone.

      As shipped:

      {bytes}
      The same weights in floats:

      {floats}
      """;

  String text() {
    StringBuilder card = new StringBuilder(HEAD.replace("{version}", plan.version()));
    digests.forEach((file, digest) -> card.append("| `%s` | %s |\n".formatted(file, digest)));
    card.append("\nTrained on (sentences an epoch may count twice):\n\n");
    card.append("| source | words | names | held out: words | an epoch | licence | credit |\n");
    card.append("|---|---|---|---|---|---|---|\n");
    Corpus training = corpus.training();
    Corpus heldOut = corpus.heldOut();
    for (int i = 0; i < training.sources().size(); i++) {
      card.append(row(training.sources().get(i), heldOut.sources().get(i)));
    }
    card.append(FIGURES.replace("{bytes}", inBytes.table()).replace("{floats}", inFloats.table()));
    return card.toString();
  }

  private static String row(Source trained, Source heldOut) {
    long names = trained.samples().stream().mapToLong(sample -> sample.nameCount()).sum();
    return "| %s | %d | %d | %d | %d x | %s | %s |\n"
        .formatted(
            trained.name(),
            trained.words(),
            names,
            heldOut.words(),
            trained.timesAnEpoch(),
            trained.licence(),
            trained.credit());
  }
}
