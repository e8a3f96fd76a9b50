package org.dragoman.read.parse;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.reading.Name;

/// A word's part in a proper name.
///
/// @param kind what the name stands for; empty outside names
/// @param begins whether the word is the name's first
public record NameTag(Optional<Name.Kind> kind, boolean begins) {
  /// The tag of a word outside names.
  public static final NameTag OUTSIDE = new NameTag(Optional.empty(), false);

  /// The tag of a label: `O`, `B-PER`, `I-ORG`.
  ///
  /// @throws IllegalArgumentException if there is no such tag
  public static NameTag of(String label) {
    if (label.equals("O")) {
      return OUTSIDE;
    }
    return new NameTag(Optional.of(kindOf(label)), label.startsWith("B-"));
  }

  private static Name.Kind kindOf(String label) {
    return switch (label.substring(Math.min(2, label.length()))) {
      case "PER" -> Name.Kind.PERSON;
      case "ORG" -> Name.Kind.ORGANIZATION;
      case "LOC" -> Name.Kind.LOCATION;
      default -> throw new IllegalArgumentException("no name tag: " + label);
    };
  }

  /// The label as corpora write it.
  public String label() {
    return kind.map(k -> (begins ? "B-" : "I-") + shortOf(k)).orElse("O");
  }

  private static String shortOf(Name.Kind kind) {
    return switch (kind) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case LOCATION -> "LOC";
    };
  }

  /// Whether a name may go on from one tag to this one.
  boolean mayFollow(NameTag before) {
    return kind.isEmpty() || begins || before.kind.equals(kind);
  }

  /// Whether a sentence may begin with this tag.
  boolean mayOpen() {
    return this.mayFollow(OUTSIDE);
  }

  static List<NameTag> of(List<String> labels) {
    return labels.stream().map(NameTag::of).toList();
  }
}
