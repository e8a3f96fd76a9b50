package org.dragoman.serve.outside;

import java.time.InstantSource;
import java.util.function.Consumer;

/// The application around the server.
///
/// @param intake takes in articles
/// @param explain says how findings came about
/// @param inputs what is read, and what could not be
/// @param corrected told when a user has corrected something or taken it back
/// @param clock tells when a correction is made
/// @param failures told what went wrong in answering
public record Outside(
    Intake intake,
    Explain explain,
    Inputs inputs,
    Runnable corrected,
    InstantSource clock,
    Consumer<String> failures) {
  /// An application that reads nothing of itself, and leaves corrections to the store.
  public Outside(Intake intake, Explain explain, InstantSource clock, Consumer<String> failures) {
    this(intake, explain, () -> Inputs.State.NONE, () -> {}, clock, failures);
  }
}
