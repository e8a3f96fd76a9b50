package org.dragoman.read.coreference;

import java.util.List;

/// A phrase and the earlier ones that it may stand for the same as, described by features.
///
/// Phrases are numbered through the article. A feature is a number below [#ownFeatures()] for a
/// phrase by itself, and below [#pairFeatures()] for two; a description lists those that hold.
public final class Choice {
  private final List<Profile> profiles;
  private final int mention;
  private final int[] antecedents;
  private final int[] chains;
  private final int[][] pairs;

  Choice(List<Profile> profiles, int mention, int[] antecedents, int[] chains, int[][] pairs) {
    this.profiles = profiles;
    this.mention = mention;
    this.antecedents = antecedents;
    this.chains = chains;
    this.pairs = pairs;
  }

  /// How many features describe a phrase by itself.
  public static int ownFeatures() {
    return OwnFeature.COUNT;
  }

  /// How many features describe two phrases.
  public static int pairFeatures() {
    return PairFeature.COUNT;
  }

  /// The number of the phrase that is asked about.
  public int mention() {
    return mention;
  }

  /// How many antecedents may be chosen.
  public int size() {
    return antecedents.length;
  }

  /// The number of an antecedent; the nearest comes first.
  public int antecedent(int place) {
    return antecedents[place];
  }

  /// The number of the chain that an antecedent is in.
  public int chain(int place) {
    return chains[place];
  }

  /// The place of the first antecedent of the chain that weighs most together, if that is more than
  /// the answer that the phrase is new.
  ///
  /// @param odds the weight of each antecedent, and last that of being new
  public int heaviest(double[] odds) {
    int best = Chooser.NONE;
    double most = odds[antecedents.length];
    for (int k = 0; k < antecedents.length; k++) {
      double together = 0;
      for (int i = k; i < antecedents.length; i++) {
        together += chains[i] == chains[k] ? odds[i] : 0;
      }
      if (together > most) {
        most = together;
        best = k;
      }
    }
    return best;
  }

  /// Where a phrase stands.
  public Phrase phrase(int number) {
    return profiles.get(number).candidate().whole();
  }

  /// Whether a phrase is taken as a coordination; its first part has the same head.
  public boolean isJoint(int number) {
    return profiles.get(number).form() == Form.JOINT;
  }

  /// The features of a phrase by itself.
  public int[] own(int number) {
    return profiles.get(number).own();
  }

  /// The features of the phrase and one of its antecedents.
  public int[] pair(int place) {
    return pairs[place];
  }
}
