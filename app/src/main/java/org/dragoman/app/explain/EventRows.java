package org.dragoman.app.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.extract.event.CameoCode;
import org.dragoman.extract.event.EventTables;
import org.dragoman.extract.event.LexiconRow;
import tools.jackson.databind.JsonNode;

/// What the tables say of an event's code: the rows that made it, and what the code is.
///
/// @param tables what the record's events were coded by
record EventRows(EventTables tables) {
  private static final Set<String> FRAMES =
      Set.of("event/verb-frame", "event/noun-frame", "event/content");
  private static final String TURNED = ", turned";

  /// Whether a rule names rows of the lexicon behind its @.
  static boolean isNamedBy(String rule) {
    return FRAMES.contains(rule);
  }

  /// The rows, from the outer word to the deed that it speaks of; what else decided.
  ///
  /// @param names as the rule has them, `threaten inf > attack, turned+classifier@1`
  List<String> lines(String names) {
    String[] parts = names.split("\\+", 2);
    boolean turned = parts[0].endsWith(TURNED);
    String rows = turned ? parts[0].substring(0, parts[0].length() - TURNED.length()) : parts[0];
    List<String> lines = new ArrayList<>();
    Arrays.stream(rows.split(" > ", -1)).map(this::line).forEach(lines::add);
    if (turned) {
      lines.add("its tense or negation makes it a promise, a refusal or a threat");
    }
    if (parts.length > 1) {
      lines.add("the classifier " + parts[1] + " decided against the row");
    }
    return lines;
  }

  private String line(String name) {
    return tables.row(name).map(EventRows::line).orElse(name + ": a row that these tables lack");
  }

  private static String line(LexiconRow row) {
    return row.name() + ": " + row.means() + " (" + row.at() + ")";
  }

  /// The code of an event with its name, PLOVER's type and mode, and the scales.
  String code(JsonNode event) {
    String cameo = event.path("cameo").asString("");
    String name = tables.codebook().find(cameo).map(CameoCode::name).orElse("");
    String plover =
        List.of("type", "mode").stream()
            .map(field -> event.path("plover").path(field).asString(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String scales =
        event.has("goldstein")
            ? ", Goldstein "
                + event.path("goldstein").asDouble(0)
                + ", PLOVER "
                + event.path("intensity").asDouble(0)
            : "";
    return cameo.isEmpty()
        ? ""
        : cameo
            + (name.isEmpty() ? "" : " " + name)
            + (plover.isEmpty() ? "" : ", " + plover)
            + scales;
  }
}
