package org.dragoman.training.event;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// Writes the table of weights that the classifier of events reads.
record WeightsFile(String version, double temperature, TreeMap<String, Softmax> groups) {
  /// Weights below this many hundredths are left out.
  private static final long LEAST = 4;

  void write(Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(table().getBytes(StandardCharsets.UTF_8));
    }
  }

  String table() {
    StringBuilder table = new StringBuilder();
    table.append("# source: trained by org.dragoman.training.event.EventTraining on ");
    table.append("training/corpus/events; licence: Apache-2.0\n");
    table.append("feature\tkind\tweights\n");
    table.append(version).append("\tversion\n");
    table.append(String.format(Locale.ROOT, "%.2f\ttemperature%n", temperature));
    TreeMap<String, StringBuilder> weights = new TreeMap<>();
    int first = 0;
    for (var group : groups.entrySet()) {
      Softmax model = group.getValue();
      for (String label : model.labels()) {
        table.append(label).append("\tlabel\t").append(group.getKey()).append('\n');
      }
      collect(model, first, weights);
      first += model.labels().size();
    }
    weights.forEach(
        (feature, pairs) -> table.append(feature).append("\t\t").append(pairs).append('\n'));
    return table.toString();
  }

  private static void collect(Softmax model, int first, TreeMap<String, StringBuilder> weights) {
    for (int f = 0; f < model.names().size(); f++) {
      for (int label = 0; label < model.labels().size(); label++) {
        long hundredths = Math.round(model.weight(f, label) * 100);
        if (Math.abs(hundredths) >= LEAST) {
          StringBuilder pairs =
              weights.computeIfAbsent(model.names().get(f), _ -> new StringBuilder());
          pairs.append(pairs.isEmpty() ? "" : " ").append(first + label).append('=');
          pairs.append(hundredths);
        }
      }
    }
  }
}
