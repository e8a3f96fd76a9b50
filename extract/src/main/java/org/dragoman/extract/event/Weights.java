package org.dragoman.extract.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.dragoman.model.table.Table;

/// Weights of named features for labels. Labels come in groups, of which one label holds: the types
/// of events; within a type its codes of three digits; within such a code its codes of four.
final class Weights {
  /// The group of PLOVER's types and [#NONE].
  static final String TYPES = "TYPES";

  /// The label of what is no event.
  static final String NONE = "NONE";

  private static final String FILE = "exemplar-weights.tsv.gz";
  private static final double UNIT = 100;

  private final String name;
  private final double temperature;
  private final List<String> labels;
  private final Map<String, List<Integer>> groups;
  private final Map<String, int[]> weights;

  private Weights(Table table) {
    Map<String, int[]> found = new HashMap<>();
    List<String> all = new ArrayList<>();
    Map<String, List<Integer>> grouped = new TreeMap<>();
    String version = "";
    double heat = 1;
    for (Table.Row row : table.rows()) {
      String feature = row.get("feature");
      switch (row.get("kind")) {
        case "version" -> version = feature;
        case "temperature" -> heat = row.as("feature", Double::parseDouble, "a number");
        case "label" -> {
          grouped.computeIfAbsent(row.get("weights"), _ -> new ArrayList<>()).add(all.size());
          all.add(feature);
        }
        case "" -> found.put(feature, row.as("weights", Weights::pairs, "label=hundredths ..."));
        default -> throw row.error(row.get("kind"), "version, temperature, label or nothing");
      }
    }
    this.name = "exemplars@" + version;
    this.temperature = heat;
    this.labels = List.copyOf(all);
    this.groups = grouped;
    this.weights = found;
  }

  /// The weights that lie beside this class.
  static Weights shipped() {
    try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no table " + FILE + " beside " + Weights.class.getName());
      }
      return of(
          Table.read(FILE, new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Weights of(Table table) {
    return new Weights(table);
  }

  /// Numbers of labels and hundredths by turns.
  private static int[] pairs(String cell) {
    int numbers = 1;
    for (int i = 0; i < cell.length(); i++) {
      numbers += isBetween(cell.charAt(i)) ? 1 : 0;
    }
    int[] pairs = new int[numbers];
    int from = 0;
    for (int at = 0; at < numbers; at++) {
      int to = from;
      while (to < cell.length() && !isBetween(cell.charAt(to))) {
        to++;
      }
      pairs[at] = Integer.parseInt(cell, from, to, 10);
      from = to + 1;
    }
    return pairs;
  }

  private static boolean isBetween(char letter) {
    return letter == ' ' || letter == '=';
  }

  /// Name and version, as a vote carries it.
  String name() {
    return name;
  }

  /// How likely each label of a group is, given that one of them holds; empty for an unknown group.
  Map<String, Double> shares(String group, Set<String> seen) {
    List<Integer> asked = groups.getOrDefault(group, List.of());
    long[] sums = new long[labels.size()];
    for (String feature : seen) {
      int[] pairs = weights.getOrDefault(feature, new int[0]);
      for (int i = 0; i + 1 < pairs.length; i += 2) {
        sums[pairs[i]] += pairs[i + 1];
      }
    }
    double total = 0;
    TreeMap<String, Double> shares = new TreeMap<>();
    for (int label : asked) {
      double share = Math.exp(sums[label] / (UNIT * temperature));
      shares.put(labels.get(label), share);
      total += share;
    }
    double all = total;
    shares.replaceAll((_, share) -> share / all);
    return shares;
  }
}
