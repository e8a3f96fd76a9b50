package org.dragoman.serve.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Where the words stand of what was put together: of an incident its first report's, of a
/// quotation those of its fullest version, of a proposition those of its first claim.
public final class Cites {
  private final Snapshot snapshot;

  public Cites(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// The finding whose words an object shows.
  private record Shown(LineKind kind, String id) {
    static Optional<Shown> of(ObjectNode object) {
      return switch (object.path("type").asString("")) {
        case "incident" -> of(LineKind.EVENT, object.path("reports").path(0));
        case "quotation" -> of(LineKind.STATEMENT, object.path("fullest"));
        case "proposition" -> of(LineKind.CLAIM, object.path("claims").path(0));
        default -> Optional.empty();
      };
    }

    private static Optional<Shown> of(LineKind kind, JsonNode id) {
      return id.isString() ? Optional.of(new Shown(kind, id.asString())) : Optional.empty();
    }
  }

  /// Adds `cite` ({`article`, `start`, `end`}) to those objects that many articles made.
  public void addTo(Collection<ObjectNode> objects) {
    Map<LineKind, Set<String>> wanted = new HashMap<>();
    objects.forEach(o ->
        Shown.of(o)
            .ifPresent(
                s -> wanted.computeIfAbsent(s.kind(), _ -> new LinkedHashSet<>()).add(s.id())));
    Map<String, ObjectNode> findings = new HashMap<>();
    wanted.forEach((kind, ids) -> {
      for (Line line : snapshot.lines(kind, ids)) {
        findings.put(line.id(), place(Item.bare(line)));
      }
    });
    for (ObjectNode object : objects) {
      Shown.of(object)
          .flatMap(s -> Optional.ofNullable(findings.get(s.id())))
          .ifPresent(place -> object.set("cite", place));
    }
  }

  /// Where the words of a finding stand.
  public static ObjectNode place(ObjectNode finding) {
    List<JsonNode> spans =
        switch (finding.path("type").asString("")) {
          case "statement" -> finding.path("content").valueStream().toList();
          case "claim" -> finding.path("proposition").valueStream().toList();
          default -> List.of(finding.path("evidence"));
        };
    ObjectNode o = Item.object();
    o.set("article", finding.path("article"));
    if (!spans.isEmpty()) {
      o.set("start", spans.getFirst().path("start"));
      o.set("end", spans.getLast().path("end"));
    }
    return o;
  }
}
