package org.dragoman.app.evaluate;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.extract.event.CameoCode;
import org.dragoman.extract.event.Codebook;
import org.dragoman.model.crisis.Coverage;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Tension;
import org.dragoman.reconcile.tension.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// When to warn: alarms from coded events of any number of dyads. All days from the first to the
/// last event count as covered. An event is worth its `goldstein`, or that of its CAMEO code.
final class TensionTask {
  private final Path file;
  private final Codebook codes = Codebook.shipped();
  private final Ledger ledger = Ledger.merging();

  /// @param file for messages
  TensionTask(Path file) {
    this.file = file;
  }

  /// Takes in a line.
  ///
  /// @throws IllegalArgumentException if the line is no coded event; says file, line, what is wrong
  void add(JsonNode json, int number) {
    Line line = new Line(json);
    String code = line.text("cameo").or(() -> line.text("weis")).orElse("");
    double value =
        Optional.ofNullable(json.get("goldstein"))
            .filter(JsonNode::isNumber)
            .map(JsonNode::asDouble)
            .or(() -> line.text("cameo").flatMap(codes::find).map(CameoCode::gdelt))
            .orElseThrow(() -> error(number, "neither goldstein nor a known CAMEO code"));
    ledger.add(
        new Deed(
            day(line, number),
            line.text("source").orElseThrow(() -> error(number, "no source")),
            line.text("target").orElseThrow(() -> error(number, "no target")),
            value < 0 ? Deed.Part.ACT : Deed.Part.COOPERATION,
            code,
            value,
            1,
            String.format(Locale.ROOT, "%09d", number)));
  }

  private LocalDate day(Line line, int number) {
    try {
      return LocalDate.parse(line.text("date").orElse(""));
    } catch (DateTimeException e) {
      throw error(number, "the date '" + line.text("date").orElse("") + "'");
    }
  }

  private IllegalArgumentException error(int number, String found) {
    return new IllegalArgumentException(
        file
            + ":"
            + number
            + ": found "
            + found
            + "; expected date (2001-12-31), source, target, cameo or weis, goldstein");
  }

  /// The alarms, by dyad and day.
  List<ObjectNode> answers() {
    Collection<LocalDate> days = ledger.days();
    List<ObjectNode> answers = new ArrayList<>();
    for (Tension tension :
        ledger.tensions(Coverage.bridging(days, Integer.MAX_VALUE), "goldstein")) {
      tension.shifts().forEach(shift -> answers.add(alarm(tension, shift)));
    }
    return answers;
  }

  private static ObjectNode alarm(Tension tension, Tension.Shift shift) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("source", tension.source())
        .put("target", tension.target())
        .put("alarm", shift.date().toString())
        .put("direction", shift.direction().name().toLowerCase(Locale.ROOT));
  }
}
