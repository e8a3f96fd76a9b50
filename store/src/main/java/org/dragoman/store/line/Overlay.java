package org.dragoman.store.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dragoman.store.Correction;
import org.dragoman.store.LineKind;
import org.dragoman.store.Recorded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// All corrections that hold, ready to be laid over lines. What was extracted is not changed: a
/// line that a correction touches is copied.
public final class Overlay {
  private static final int DEEPEST = 50;

  private final Map<Key, List<Recorded>> byLine = new HashMap<>();
  private final Map<String, String> actors = new HashMap<>();
  private final Map<Key, List<String>> swallowed = new HashMap<>();
  private final BiFunction<LineKind, String, Optional<ObjectNode>> extracted;

  /// @param corrections in their order; those taken back are passed over
  /// @param extracted looks up other lines, as they were extracted
  public Overlay(
      List<Recorded> corrections, BiFunction<LineKind, String, Optional<ObjectNode>> extracted) {
    this.extracted = extracted;
    for (Recorded recorded : corrections) {
      if (recorded.withdrawn().isEmpty()) {
        take(recorded);
      }
    }
  }

  private void take(Recorded recorded) {
    Correction correction = recorded.correction();
    Key key = new Key(correction.kind(), correction.target());
    byLine.computeIfAbsent(key, _ -> new ArrayList<>()).add(recorded);
    if (correction instanceof Correction.Merge merge) {
      swallowed
          .computeIfAbsent(new Key(merge.kind(), merge.into()), _ -> new ArrayList<>())
          .add(merge.target());
      if (merge.kind() == LineKind.ACTOR) {
        actors.put(merge.target(), merge.into());
      }
    }
  }

  /// Whether a correction takes the line out of lists.
  public boolean takesOut(LineKind kind, String id) {
    return byLine.getOrDefault(new Key(kind, id), List.of()).stream()
        .map(Recorded::correction)
        .anyMatch(c -> c instanceof Correction.Reject || c instanceof Correction.Merge);
  }

  /// The line as it is to be shown; empty if no correction touches it.
  public Optional<ObjectNode> over(RecordLine line) {
    if (byLine.isEmpty()) {
      return Optional.empty();
    }
    Key key = new Key(line.kind(), line.id());
    List<Recorded> own = byLine.getOrDefault(key, List.of());
    List<String> eaten = swallowed.getOrDefault(key, List.of());
    ObjectNode shown = line.object().deepCopy();
    boolean renamed = mayNameActors(line.kind()) && substitute(shown, 0);
    if (own.isEmpty() && eaten.isEmpty() && !renamed) {
      return Optional.empty();
    }
    ObjectNode corrected = shown.putObject("corrected");
    ArrayNode by = corrected.putArray("by");
    for (Recorded recorded : own) {
      say(recorded, by.addObject());
      apply(recorded.correction(), shown, corrected);
    }
    eaten.forEach(from -> swallow(line.kind(), from, shown, corrected.withArray("merged")));
    return Optional.of(shown);
  }

  /// Series of tension are named by their parties, and the briefing names nobody.
  private static boolean mayNameActors(LineKind kind) {
    return switch (kind) {
      case ARTICLE, STATEMENT, EVENT, CLAIM, INCIDENT, QUOTATION, PROPOSITION -> true;
      case ACTOR, STORY, TENSION, BRIEFING -> false;
    };
  }

  private static void say(Recorded recorded, ObjectNode to) {
    Correction correction = recorded.correction();
    to.put("number", recorded.number()).put("what", correction.what());
    to.put("who", correction.by().who());
    to.put("when", correction.by().when().toString());
    to.put("why", correction.by().why());
  }

  private static void apply(Correction correction, ObjectNode shown, ObjectNode corrected) {
    switch (correction) {
      case Correction.Reject _ -> corrected.put("rejected", true);
      case Correction.Merge merge -> corrected.put("mergedInto", merge.into());
      case Correction.Rename rename -> rename(rename.name(), shown, corrected);
      case Correction.Recode recode -> recode(recode, shown, corrected);
    }
  }

  private static void rename(String name, ObjectNode shown, ObjectNode corrected) {
    JsonNode was = shown.path("name");
    keep(corrected, "name", was);
    LinkedHashSet<String> aliases = new LinkedHashSet<>(Fields.texts(shown.path("aliases")));
    Fields.text(shown, "name").ifPresent(aliases::add);
    aliases.remove(name);
    shown.put("name", name);
    ArrayNode all = shown.putArray("aliases");
    aliases.forEach(all::add);
  }

  private static void recode(Correction.Recode recode, ObjectNode shown, ObjectNode corrected) {
    recode
        .type()
        .ifPresent(type -> {
          keep(corrected, "plover", shown.path("plover").deepCopy());
          shown.withObject("plover").put("type", type);
        });
    recode
        .cameo()
        .ifPresent(cameo -> {
          keep(corrected, "cameo", shown.path("cameo"));
          shown.put("cameo", cameo);
        });
    recode
        .standing()
        .ifPresent(standing -> {
          keep(corrected, "standing", shown.path("standing").deepCopy());
          shown.withObject("standing").put("kind", standing);
        });
  }

  /// What was extracted stays beside what is shown.
  private static void keep(ObjectNode corrected, String field, JsonNode was) {
    ObjectNode before = corrected.withObject("was");
    if (!before.has(field)) {
      before.set(field, was);
    }
  }

  private void swallow(LineKind kind, String from, ObjectNode shown, ArrayNode merged) {
    merged.add(from);
    Optional<ObjectNode> other = extracted.apply(kind, from);
    if (other.isEmpty()) {
      return;
    }
    if (kind == LineKind.ACTOR) {
      LinkedHashSet<String> aliases = new LinkedHashSet<>(Fields.texts(shown.path("aliases")));
      Fields.text(other.get(), "name").ifPresent(aliases::add);
      aliases.addAll(Fields.texts(other.get().path("aliases")));
      Fields.text(shown, "name").ifPresent(aliases::remove);
      ArrayNode all = shown.putArray("aliases");
      aliases.forEach(all::add);
    } else {
      for (String list : List.of("reports", "outlets", "conflicts")) {
        join(list, other.get(), shown);
      }
      int more =
          Math.max(shown.path("independent").asInt(0), other.get().path("independent").asInt(0));
      shown.put("independent", more);
    }
  }

  private static void join(String list, ObjectNode from, ObjectNode to) {
    LinkedHashSet<JsonNode> all = new LinkedHashSet<>();
    to.path(list).forEach(all::add);
    from.path(list).forEach(all::add);
    ArrayNode joined = to.putArray(list);
    all.forEach(joined::add);
  }

  /// Puts the actor that another was merged into in its place, everywhere below a node.
  ///
  /// @return whether anything was replaced
  private boolean substitute(JsonNode node, int depth) {
    if (actors.isEmpty() || depth > DEEPEST) {
      return false;
    }
    boolean changed = false;
    if (node instanceof ObjectNode object) {
      for (String field : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(field);
        if (value.isString() && !field.equals("id") && stands(value)) {
          object.put(field, last(value.stringValue()));
          changed = true;
        } else {
          changed |= substitute(value, depth + 1);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).isString() && stands(array.get(i))) {
          array.set(i, last(array.get(i).stringValue()));
          changed = true;
        } else {
          changed |= substitute(array.get(i), depth + 1);
        }
      }
    }
    return changed;
  }

  private boolean stands(JsonNode value) {
    return actors.containsKey(value.stringValue());
  }

  /// Follows mergers to their end; a circle ends where it began.
  private String last(String actor) {
    String at = actor;
    for (int steps = 0; steps < DEEPEST && actors.containsKey(at); steps++) {
      at = actors.get(at);
    }
    return at;
  }

  private record Key(LineKind kind, String id) {}
}
