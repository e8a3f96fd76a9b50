package org.dragoman.benchmarks.opponents;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who takes part.
enum Parser {
  /// Ours.
  DRAGOMAN,
  /// Stanford's.
  CORENLP,
  /// Emory's.
  NLP4J;

  /// The parser of that name.
  static Optional<Parser> named(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  static String names() {
    return Arrays.stream(values()).map(Parser::name).collect(Collectors.joining(", "));
  }

  /// Loads its models.
  Contestant open() {
    return switch (this) {
      case DRAGOMAN -> new Dragoman();
      case CORENLP -> new CoreNlp();
      case NLP4J -> new Nlp4j();
    };
  }
}
