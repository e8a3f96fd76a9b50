package org.dragoman.model;

/// How a finding came about: the rule or model that made it, and how sure it is.
///
/// @param rule name of the rule or model with its version after an `@` where it has one,
///   `event/accuse-of`
/// @param confidence 0 (a guess) to 1 (certain)
public record Derivation(String rule, double confidence) {
  public Derivation {
    if (rule.isBlank()) {
      throw new IllegalArgumentException("a derivation names its rule");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0..1, found " + confidence);
    }
  }
}
