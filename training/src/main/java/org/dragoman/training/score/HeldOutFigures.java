package org.dragoman.training.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.read.model.Network;
import org.dragoman.training.data.Corpus;
import org.dragoman.training.data.Sample;
import org.dragoman.training.data.Source;

/// A model's figures on the held-out documents: for each source, and for all together.
///
/// @param bySource in the order of the sources, `all` first
public record HeldOutFigures(Map<String, Tally> bySource) {
  private static final List<String> COLUMNS =
      List.of(
          "heads",
          "labelled heads",
          "tags",
          "subjects",
          "objects",
          "names",
          "names PER",
          "names ORG",
          "names LOC",
          "spans");

  /// Measures a model.
  ///
  /// @param heldOut the part of a corpus that was not trained on
  public static HeldOutFigures of(Network network, Corpus heldOut) {
    Map<String, Tally> bySource = new LinkedHashMap<>();
    List<Sample> all = new ArrayList<>(heldOut.samples());
    bySource.put("all", ModelScore.of(network, all));
    for (Source source : heldOut.sources()) {
      bySource.put(source.name(), ModelScore.of(network, source.samples()));
    }
    return new HeldOutFigures(bySource);
  }

  /// The figures as a table in Markdown.
  public String table() {
    StringBuilder table = new StringBuilder("| held-out documents |");
    COLUMNS.forEach(column -> table.append(' ').append(column).append(" |"));
    table.append("\n|---|").append("---|".repeat(COLUMNS.size())).append('\n');
    bySource.forEach((source, tally) -> {
      table.append("| ").append(source).append(" |");
      COLUMNS.forEach(column -> table.append(' ').append(cell(tally, column)).append(" |"));
      table.append('\n');
    });
    return table.toString();
  }

  private static String cell(Tally tally, String column) {
    Tally.Counts counts = tally.all().getOrDefault(column, new Tally.Counts(0, 0, 0));
    return counts.gold() == 0 ? "" : "%.1f".formatted(counts.f1());
  }
}
