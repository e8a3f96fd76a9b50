package org.dragoman.read.model;

/// What the network says of one sentence, before a tree or names are made of it. Words count from
/// 1; 0 is the root. Higher scores are likelier; they have no unit.
public final class Scores {
  private final Outputs outputs;
  private final int row;
  private final int words;

  Scores(Outputs outputs, int row, int words) {
    this.outputs = outputs;
    this.row = row;
    this.words = words;
  }

  /// The number of words, without the root.
  public int words() {
    return words;
  }

  /// How likely a word depends on another or on the root.
  public float arc(int dependent, int head) {
    return outputs.arc(row, dependent, head);
  }

  /// How likely a word has a Penn tag, by the tag's place in [Labels#tags()].
  public float tag(int word, int tag) {
    return outputs.tag(row, word, tag);
  }

  /// How likely a word has a name tag, by the tag's place in [Labels#names()].
  public float name(int word, int tag) {
    return outputs.name(row, word, tag);
  }

  /// How likely each relation is between a word and its head, in the order of [Labels#relations()].
  public float[] relations(int dependent, int head) {
    return outputs.relations(row, dependent, head);
  }

  /// What the encoder's last layer says of a word, or of the whole sentence (word 0): input for
  /// scorers outside the network.
  ///
  /// @throws IllegalStateException if vectors were not asked for
  public float[] vector(int word) {
    return outputs.vector(row, word);
  }
}
