package org.dragoman.serve.route;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dragoman.store.Basis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What goes back to a caller.
///
/// @param status HTTP status
/// @param mediaType of the body
/// @param body what is written
/// @param headers further headers, in order
/// @param basis what it rests on; if that is not said, on everything
public record Answer(
    int status, String mediaType, Body body, Map<String, String> headers, Optional<Basis> basis) {
  /// The media type of most answers.
  public static final String JSON = "application/json";

  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer of(int status, String mediaType, byte[] body) {
    return new Answer(status, mediaType, new Body.Whole(body), Map.of(), Optional.empty());
  }

  /// A JSON value.
  public static Answer json(JsonNode value) {
    return of(OK, JSON, MAPPER.writeValueAsBytes(value));
  }

  /// A JSON value as it goes out.
  public static byte[] bytes(JsonNode value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /// JSON that is text already.
  public static Answer json(String text) {
    return of(OK, JSON, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Something new, with what was made.
  public static Answer created(JsonNode value) {
    return of(CREATED, JSON, MAPPER.writeValueAsBytes(value));
  }

  /// A text of some other media type.
  public static Answer text(String mediaType, String text) {
    return of(OK, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The same answer with one more header.
  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, mediaType, body, more, basis);
  }

  /// The same answer, which says what it rests on.
  public Answer resting(Basis on) {
    return new Answer(status, mediaType, body, headers, Optional.of(on));
  }

  /// Something long that is written bit by bit and never held as a whole.
  public static Answer streamed(String mediaType, Content content) {
    return new Answer(OK, mediaType, new Body.Streamed(content), Map.of(), Optional.empty());
  }

  /// The body of an answer.
  public sealed interface Body {
    /// Bytes at hand; whoever gets them writes them out and changes nothing.
    final class Whole implements Body {
      private final byte[] bytes;

      public Whole(byte[] bytes) {
        this.bytes = bytes;
      }

      public byte[] bytes() {
        return bytes;
      }

      public int length() {
        return bytes.length;
      }
    }

    /// What is written when it is asked for.
    record Streamed(Content content) implements Body {}
  }

  /// Writes a long body.
  @FunctionalInterface
  public interface Content {
    /// Writes all of it.
    ///
    /// @throws IOException if the caller has gone
    void write(OutputStream to) throws IOException;
  }
}
