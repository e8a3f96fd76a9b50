package org.dragoman.serve.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.serve.route.Answer;

/// Writes answers out: with the headers that keep a browser from harm, compressed where the caller
/// takes that, and not at all where he has the same already.
final class Sender {
  private static final int NOT_MODIFIED = 304;
  private static final Pattern NO_GZIP =
      Pattern.compile("(?i)gzip\\s*;\\s*q=0(?:\\.0*)?(?:[\\s,]|$)");
  private static final List<String[]> ALWAYS =
      List.of(
          new String[] {
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'none'"
          },
          new String[] {"X-Content-Type-Options", "nosniff"},
          new String[] {"Referrer-Policy", "no-referrer"},
          new String[] {"Cross-Origin-Opener-Policy", "same-origin"},
          new String[] {"Cross-Origin-Resource-Policy", "same-origin"},
          new String[] {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
          new String[] {"X-Frame-Options", "DENY"});

  private Sender() {}

  /// What every answer carries, good or bad.
  static void protect(Context to) {
    ALWAYS.forEach(h -> to.header(h[0], h[1]));
  }

  /// Whether the caller has what the tag stands for.
  static boolean has(Context caller, String tag) {
    return Optional.ofNullable(caller.header("If-None-Match")).stream()
        .flatMap(h -> Stream.of(h.split(",")))
        .map(String::strip)
        .anyMatch(t -> t.equals("*") || t.equals(tag));
  }

  /// Says that nothing has changed.
  static void unchanged(Context to, String tag) {
    to.status(NOT_MODIFIED).header("ETag", tag).header("Cache-Control", "no-cache");
  }

  static void send(Context to, Packed packed) {
    Answer answer = packed.answer();
    to.status(answer.status()).contentType(answer.mediaType());
    answer.headers().forEach(to::header);
    if (!answer.headers().containsKey("Cache-Control")) {
      to.header("Cache-Control", answer.headers().containsKey("ETag") ? "no-cache" : "no-store");
    }
    switch (answer.body()) {
      case Answer.Body.Whole whole -> whole(to, whole, packed.compressed());
      case Answer.Body.Streamed(Answer.Content content) -> streamed(to, content);
    }
  }

  private static void whole(
      Context to, Answer.Body.Whole body, Optional<Answer.Body.Whole> compressed) {
    if (compressed.isPresent()) {
      to.header("Vary", "Accept-Encoding");
    }
    Optional<Answer.Body.Whole> taken = compressed.filter(_ -> takesGzip(to));
    taken.ifPresent(_ -> to.header("Content-Encoding", "gzip"));
    to.result(taken.orElse(body).bytes());
  }

  private static void streamed(Context to, Answer.Content content) {
    boolean squeezed = takesGzip(to);
    to.header("Vary", "Accept-Encoding");
    if (squeezed) {
      to.header("Content-Encoding", "gzip");
    }
    try (OutputStream out = squeezed ? Packed.squeezing(to.outputStream()) : to.outputStream()) {
      content.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("the caller has gone", e);
    }
  }

  private static boolean takesGzip(Context caller) {
    String accepts = Optional.ofNullable(caller.header("Accept-Encoding")).orElse("");
    return accepts.toLowerCase(Locale.ROOT).contains("gzip") && !NO_GZIP.matcher(accepts).find();
  }
}
