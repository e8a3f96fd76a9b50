package org.dragoman.serve.outside;

import java.time.InstantSource;
import java.util.function.Consumer;

/// The application around the server.
///
/// @param intake takes in articles
/// @param explain says how findings came about
/// @param clock tells when a correction is made
/// @param failures told what went wrong in answering
public record Outside(
    Intake intake, Explain explain, InstantSource clock, Consumer<String> failures) {}
