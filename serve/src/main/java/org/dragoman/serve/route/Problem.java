package org.dragoman.serve.route;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Why a call has no answer, in the form of RFC 9457 (`application/problem+json`): what was found
/// and what is expected.
public final class Problem extends RuntimeException {
  /// The media type of a problem.
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SHOWN = 120;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Status status;
  private final TreeMap<String, String> members = new TreeMap<>();

  private Problem(Status status, String detail, Map<String, String> members) {
    super(detail, null, false, false);
    this.status = status;
    this.members.putAll(members);
  }

  /// A problem with a sentence about it.
  public static Problem of(Status status, String detail) {
    return new Problem(status, detail, Map.of());
  }

  /// A parameter, header or body that is not as it must be.
  ///
  /// @param where the name of the parameter, or `body`
  public static Problem invalid(String where, String found, String expected) {
    String shown = shortened(found);
    return new Problem(
        Status.BAD_REQUEST,
        where
            + ": found "
            + (shown.isEmpty() ? "nothing" : "'" + shown + "'")
            + "; expected "
            + expected,
        Map.of("parameter", where, "found", shown, "expected", expected));
  }

  /// Nothing has this id.
  public static Problem absent(String kind, String id) {
    return of(Status.NOT_FOUND, "There is no " + kind + " '" + shortened(id) + "' in the record.");
  }

  /// At most so many characters of what a caller sent.
  public static String shortened(String text) {
    return text.length() <= LONGEST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
  }

  public Status status() {
    return status;
  }

  /// The problem as it goes out.
  public Answer answer() {
    return Answer.of(status.code(), MEDIA_TYPE, json());
  }

  /// The bytes of its JSON object.
  public byte[] json() {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.put("type", "about:blank").put("title", status.title()).put("status", status.code());
    o.put("detail", Optional.ofNullable(getMessage()).orElse(status.title()));
    members.forEach(o::put);
    return MAPPER.writeValueAsBytes(o);
  }

  /// The kinds of problems, by their HTTP status.
  public enum Status {
    BAD_REQUEST(400, "The call is not right"),
    UNAUTHORIZED(401, "A token is needed"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    CONFLICT(409, "Conflict"),
    TOO_LARGE(413, "Too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Not a media type that can be read"),
    UNPROCESSABLE(422, "The content cannot be used"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    FAILED(500, "The server failed"),
    UNAVAILABLE(503, "Not now");

    private final int code;
    private final String title;

    Status(int code, String title) {
      this.code = code;
      this.title = title;
    }

    public int code() {
      return code;
    }

    public String title() {
      return title;
    }
  }
}
