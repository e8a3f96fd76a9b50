package org.dragoman.training.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.extract.event.Codebook;

/// What models trained on four parts of the samples make of the fifth, and the temperature that
/// makes their shares come true.
///
/// @param verdicts one for each sample
/// @param temperature the best of those tried
record HeldOut(List<Verdict> verdicts, double temperature) {
  /// What a model says of a sample it has not seen.
  ///
  /// @param shares how likely each label is, at temperature 1
  /// @param labels in the order of the shares
  record Verdict(Sample sample, String right, double[] shares, List<String> labels) {
    private double share(int label, double temperature) {
      double total = 0;
      for (double share : shares) {
        total += Math.pow(share, 1 / temperature);
      }
      return Math.pow(shares[label], 1 / temperature) / total;
    }

    double loss(double temperature) {
      int at = labels.indexOf(right);
      return -Math.log(Math.max(1e-9, at < 0 ? 0 : share(at, temperature)));
    }

    int best() {
      int best = -1;
      for (int label = 0; label < shares.length; label++) {
        boolean event = !labels.get(label).equals("NONE");
        if (event && (best < 0 || shares[label] > shares[best])) {
          best = label;
        }
      }
      return best;
    }

    boolean hits() {
      return labels.get(best()).equals(right);
    }

    double confidence(double temperature) {
      return share(best(), temperature);
    }
  }

  static HeldOut of(List<Sample> samples) {
    Codebook codebook = Codebook.shipped();
    List<Verdict> verdicts = new ArrayList<>();
    for (int fold = 0; fold < Samples.folds(); fold++) {
      int held = fold;
      Softmax model =
          Softmax.trained(
              samples.stream()
                  .filter(s -> s.fold() != held)
                  .map(s -> new Softmax.Row(s.features(), label(codebook, s)))
                  .toList());
      samples.stream()
          .filter(s -> s.fold() == held)
          .map(s ->
              new Verdict(s, label(codebook, s), model.shares(s.features(), 1), model.labels()))
          .forEach(verdicts::add);
    }
    return new HeldOut(verdicts, cooled(verdicts));
  }

  static String label(Codebook codebook, Sample sample) {
    return sample.code().map(code -> codebook.get(code).type().name()).orElse("NONE");
  }

  private static double cooled(List<Verdict> verdicts) {
    double best = 1;
    for (double t = 0.6; t < 3; t += 0.05) {
      double tried = t;
      double loss = verdicts.stream().mapToDouble(v -> v.loss(tried)).sum();
      double least = best;
      if (loss < verdicts.stream().mapToDouble(v -> v.loss(least)).sum()) {
        best = t;
      }
    }
    return best;
  }

  @Override
  public String toString() {
    StringBuilder told = new StringBuilder();
    List<Verdict> events = verdicts.stream().filter(v -> v.sample().code().isPresent()).toList();
    told.append(line("all", events));
    for (Rules rules : Rules.values()) {
      told.append(
          line(
              "rules " + rules, events.stream().filter(v -> v.sample().rules() == rules).toList()));
    }
    told.append(String.format(Locale.ROOT, "temperature %.2f%n", temperature));
    for (int tenths = 0; tenths < 10; tenths++) {
      told.append(alone(tenths / 10.0));
    }
    return told.toString();
  }

  private static String line(String name, List<Verdict> some) {
    return String.format(
        Locale.ROOT,
        "%s: %d events, right: rules %.3f, classifier %.3f%n",
        name,
        some.size(),
        rate(some.stream().filter(v -> v.sample().rule().equals(v.right())).count(), some),
        rate(some.stream().filter(Verdict::hits).count(), some));
  }

  private static double rate(long right, List<Verdict> all) {
    return right / (double) Math.max(1, all.size());
  }

  /// How often the classifier is right from a confidence on where the rules are silent, sentences
  /// without events included.
  private String alone(double least) {
    List<Verdict> sure =
        verdicts.stream()
            .filter(v -> v.sample().rules() == Rules.SILENT)
            .filter(v -> v.confidence(temperature) >= least)
            .toList();
    return String.format(
        Locale.ROOT,
        "rules SILENT, classifier sure from %.1f: %d, right %.3f%n",
        least,
        sure.size(),
        rate(sure.stream().filter(Verdict::hits).count(), sure));
  }
}
