package org.dragoman.app.alert;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.app.material.Material.Reported;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.crisis.Tension.Direction;
import org.dragoman.model.crisis.Tension.Shift;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.table.Table.Row;

/// What somebody wants to be told.
///
/// @param name for people
/// @param source party, or `*` for anybody
/// @param target party, or `*`
/// @param type `worse` or `better` for shifts; `act`, `threat`, `word`, `cooperation`, or the
///   beginning of a CAMEO code, for single deeds
/// @param standings how a deed may stand
/// @param threshold the least level of a shift for the worse (the highest of one for the better),
///   or the least worth of a deed without its sign
/// @param quiet hours in which it is held back, unless urgent
record AlertRule(
    String name,
    String source,
    String target,
    String type,
    List<StandingKind> standings,
    double threshold,
    QuietHours quiet,
    Urgency urgency) {
  private static final Pattern TYPE =
      Pattern.compile("worse|better|act|threat|word|cooperation|\\d{2,4}");

  AlertRule {
    standings = List.copyOf(standings);
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException(type);
    }
  }

  /// Reads a row of a rules file.
  ///
  /// @throws org.dragoman.model.table.TableError if a cell is wrong
  static AlertRule of(Row row) {
    String type =
        row.as(
            "type",
            AlertRule::type,
            "worse, better, act, threat, word, cooperation or a CAMEO code");
    boolean shift = type.equals("worse") || type.equals("better");
    if (shift && row.find("standing").isPresent()) {
      throw row.error("a standing in a rule about shifts", "a blank cell");
    }
    return new AlertRule(
        row.as("name", AlertRule::given, "a name"),
        row.find("source").orElse("*"),
        row.find("target").orElse("*"),
        type,
        row.find("standing").isEmpty()
            ? List.of(StandingKind.HAPPENED, StandingKind.ONGOING)
            : row.list("standing").stream().map(s -> standing(s, row)).toList(),
        row.find("threshold").isEmpty()
            ? 0
            : row.as("threshold", AlertRule::number, "a number of 0 or more"),
        row.as("quiet", QuietHours::of, "hours, as in 22-07"),
        row.find("urgency").isEmpty()
            ? Urgency.NORMAL
            : row.as(
                "urgency",
                u -> Urgency.valueOf(u.toUpperCase(Locale.ROOT)),
                "low, normal or high"));
  }

  private static String given(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank");
    }
    return text;
  }

  private static String type(String text) {
    if (!TYPE.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static double number(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number) || number < 0) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  private static StandingKind standing(String text, Row row) {
    for (StandingKind kind : StandingKind.values()) {
      if (kind.name().equalsIgnoreCase(text)) {
        return kind;
      }
    }
    String allowed = String.join(", ", Stream.of(StandingKind.values()).map(Enum::name).toList());
    throw row.error("standing '" + text + "'", allowed.toLowerCase(Locale.ROOT));
  }

  /// Whether a shift is to be told.
  boolean takes(Tension tension, Shift shift) {
    if (!isAbout(tension.source(), tension.target())) {
      return false;
    }
    return switch (shift.direction()) {
      case WORSE -> type.equals("worse") && shift.level() >= threshold;
      case BETTER -> type.equals("better") && (threshold == 0 || shift.level() <= threshold);
    };
  }

  /// Whether a deed is to be told.
  boolean takes(Reported reported) {
    Deed deed = reported.deed();
    boolean fits =
        Character.isDigit(type.charAt(0))
            ? deed.code().startsWith(type)
            : type.equals(deed.part().name().toLowerCase(Locale.ROOT));
    return fits
        && isAbout(deed.source(), deed.target())
        && standings.contains(reported.standing())
        && Math.abs(deed.value()) >= threshold;
  }

  private boolean isAbout(String from, String to) {
    return (source.equals("*") || source.equals(from)) && (target.equals("*") || target.equals(to));
  }

  /// The direction in words, for shifts.
  static String word(Direction direction) {
    return direction.name().toLowerCase(Locale.ROOT);
  }
}
