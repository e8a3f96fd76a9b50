package org.dragoman.training.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.extract.event.Codebook;

/// Trains the weights by which the classifier of events votes, on the project's own exemplars.
public final class EventTraining {
  private static final int FEW = 6;

  private final Codebook codebook = Codebook.shipped();

  private EventTraining() {}

  /// Arguments: the corpus folder, the table to write, the version.
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: EventTraining CORPUS-FOLDER WEIGHTS.tsv.gz VERSION");
      System.exit(2);
    }
    List<Sample> samples = Samples.of(EventCorpus.in(Path.of(args[0])));
    HeldOut heldOut = HeldOut.of(samples);
    System.out.println(heldOut);
    new WeightsFile(args[2], heldOut.temperature(), new EventTraining().groups(samples))
        .write(Path.of(args[1]));
  }

  /// A model for the types, and one for the codes within each type or code that has several.
  TreeMap<String, Softmax> groups(List<Sample> samples) {
    TreeMap<String, List<Softmax.Row>> rows = new TreeMap<>();
    for (Sample sample : samples) {
      put(rows, "TYPES", sample, HeldOut.label(codebook, sample));
      sample
          .code()
          .ifPresent(code -> {
            String type = codebook.get(code).type().name();
            String broad = broad(code, type);
            put(rows, type, sample, broad);
            if (!broad.equals(code) || code.length() == 3) {
              put(rows, broad, sample, code);
            }
          });
    }
    TreeMap<String, Softmax> models = new TreeMap<>();
    rows.forEach((group, all) -> {
      List<Softmax.Row> known = frequent(all);
      if (known.stream().map(Softmax.Row::label).distinct().count() > 1) {
        models.put(group, Softmax.trained(known));
      }
    });
    return models;
  }

  private static void put(
      Map<String, List<Softmax.Row>> rows, String group, Sample sample, String label) {
    rows.computeIfAbsent(group, _ -> new java.util.ArrayList<>())
        .add(new Softmax.Row(sample.features(), label));
  }

  /// The code of three digits, unless that belongs to another type.
  private String broad(String code, String type) {
    String three = code.substring(0, Math.min(3, code.length()));
    return codebook.get(three).type().name().equals(type) ? three : code;
  }

  /// Without labels that have too few exemplars to be learned.
  private static List<Softmax.Row> frequent(List<Softmax.Row> rows) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(row.label(), 1, Integer::sum));
    return rows.stream().filter(row -> counts.getOrDefault(row.label(), 0) >= FEW).toList();
  }
}
