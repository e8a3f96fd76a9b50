package org.dragoman.serve.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dragoman.serve.route.Problem;
import org.dragoman.store.Attribution;
import org.dragoman.store.Correction;
import org.dragoman.store.LineKind;
import org.dragoman.store.Recorded;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Corrections as JSON objects: `correction` says which, `type` and `target` of what, `who` and
/// `why` by whom; `into` where two are one, `plover`, `cameo` and `standing` where it is of another
/// kind, `name` where an actor has another.
public final class CorrectionForm {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int LONGEST = 1000;

  private final ObjectNode form;
  private final Instant now;

  private CorrectionForm(ObjectNode form, Instant now) {
    this.form = form;
    this.now = now;
  }

  /// The correction that a body asks for.
  ///
  /// @throws Problem if it asks for none, saying what was found and what is expected
  public static Correction read(byte[] body, Instant now) {
    try {
      if (MAPPER.readTree(body) instanceof ObjectNode form) {
        return new CorrectionForm(form, now).correction();
      }
      throw Problem.invalid("body", "no object", "a JSON object");
    } catch (JacksonException e) {
      throw Problem.invalid("body", e.getOriginalMessage(), "a JSON object");
    } catch (IllegalArgumentException e) {
      throw Problem.of(
          Problem.Status.BAD_REQUEST, Optional.ofNullable(e.getMessage()).orElse("not right"));
    }
  }

  private Correction correction() {
    String what = text("correction");
    Attribution by = new Attribution(text("who"), now, text("why"));
    return switch (what) {
      case "reject" -> new Correction.Reject(kind(), text("target"), by);
      case "merge" -> new Correction.Merge(kind(), text("target"), text("into"), by);
      case "recode" ->
          new Correction.Recode(
              kind(),
              text("target"),
              optional("plover"),
              optional("cameo"),
              optional("standing"),
              by);
      case "rename" -> new Correction.Rename(text("target"), text("name"), by);
      default ->
          throw Problem.invalid(
              "correction", what, "one of " + String.join(", ", Correction.names()));
    };
  }

  private LineKind kind() {
    String type = text("type");
    List<String> types =
        List.of("actor", "statement", "event", "claim", "incident", "quotation", "proposition");
    return LineKind.of(type)
        .filter(_ -> types.contains(type))
        .orElseThrow(() -> Problem.invalid("type", type, "one of " + String.join(", ", types)));
  }

  private String text(String name) {
    return optional(name)
        .orElseThrow(() -> Problem.invalid(name, form.path(name).toString(), "some text"));
  }

  private Optional<String> optional(String name) {
    JsonNode value = form.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    String text = value.isString() ? value.asString("").strip() : "";
    if (text.isEmpty() || text.length() > LONGEST) {
      throw Problem.invalid(name, value.toString(), "a text of 1 to " + LONGEST + " characters");
    }
    return Optional.of(text);
  }

  /// A kept correction as an object.
  public static ObjectNode of(Recorded recorded) {
    Correction correction = recorded.correction();
    ObjectNode o = MAPPER.createObjectNode();
    o.put("number", recorded.number()).put("correction", correction.what());
    o.put("type", correction.kind().type()).put("target", correction.target());
    switch (correction) {
      case Correction.Reject _ -> {}
      case Correction.Merge merge -> o.put("into", merge.into());
      case Correction.Rename rename -> o.put("name", rename.name());
      case Correction.Recode recode -> {
        recode.type().ifPresent(t -> o.put("plover", t));
        recode.cameo().ifPresent(c -> o.put("cameo", c));
        recode.standing().ifPresent(s -> o.put("standing", s));
      }
    }
    attribution(correction.by(), o);
    o.put("applies", recorded.applies());
    if (recorded.withdrawn().isPresent()) {
      attribution(recorded.withdrawn().get(), o.putObject("withdrawn"));
    } else {
      o.putNull("withdrawn");
    }
    return o;
  }

  private static void attribution(Attribution by, ObjectNode o) {
    o.put("who", by.who()).put("when", by.when().toString()).put("why", by.why());
  }
}
