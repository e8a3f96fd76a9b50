package org.dragoman.serve.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.dragoman.serve.route.Answer;

/// An answer with its compressed form, where that is worth while.
///
/// @param answer as it was given
/// @param compressed its body as gzip
record Packed(Answer answer, Optional<Answer.Body.Whole> compressed) {
  private static final int WORTH_WHILE = 1024;

  static Packed of(Answer answer) {
    return new Packed(
        answer,
        switch (answer.body()) {
          case Answer.Body.Whole whole
              when whole.length() >= WORTH_WHILE && isText(answer.mediaType()) ->
              Optional.of(squeezed(whole));
          case Answer.Body.Whole _, Answer.Body.Streamed _ -> Optional.empty();
        });
  }

  /// The bytes that it takes in memory.
  int size() {
    return switch (answer.body()) {
      case Answer.Body.Whole whole ->
          whole.length() + compressed.map(Answer.Body.Whole::length).orElse(0);
      case Answer.Body.Streamed _ -> Integer.MAX_VALUE;
    };
  }

  private static boolean isText(String mediaType) {
    return mediaType.startsWith("text/")
        || mediaType.contains("json")
        || mediaType.contains("javascript")
        || mediaType.contains("svg");
  }

  private static Answer.Body.Whole squeezed(Answer.Body.Whole whole) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(whole.length() / 4);
    try (GZIPOutputStream gzip = squeezing(bytes)) {
      gzip.write(whole.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return new Answer.Body.Whole(bytes.toByteArray());
  }

  /// Compresses what is written to it: three quarters of the saving for a third of the time.
  static GZIPOutputStream squeezing(OutputStream to) throws IOException {
    return new GZIPOutputStream(to) {
      {
        def.setLevel(Deflater.BEST_SPEED + 2);
      }
    };
  }
}
