package org.dragoman.model.crisis;

import java.time.LocalDate;
import org.dragoman.model.finding.EventType;

/// One thing that a party did or said to another on one day, as tension counts it: an incident of
/// our own record, or a coded event of somebody else's.
///
/// @param day on which it took place
/// @param source who did it: a country, a group or an actor
/// @param target to whom
/// @param part in which count it goes
/// @param code what it is, in the codes of its origin; blank where there are none
/// @param value its worth on the scale in use, -10..10; below 0 is hostile
/// @param volume how many reports or rows tell of it
/// @param id of the incident, or of the event in its file
public record Deed(
    LocalDate day,
    String source,
    String target,
    Part part,
    String code,
    double value,
    int volume,
    String id) {
  public Deed {
    if (source.isBlank() || target.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException("a deed has a source, a target and an id");
    }
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a deed has a value: " + value);
    }
  }

  /// The same deed, of which more reports tell.
  public Deed with(int more) {
    return new Deed(day, source, target, part, code, value, volume + more, id);
  }

  /// The counts into which tension is divided.
  public enum Part {
    ACT,
    THREAT,
    WORD,
    COOPERATION;

    /// The count of a PLOVER type: a threat is a threat, other hostile words are words.
    public static Part of(EventType type) {
      return switch (type.quad()) {
        case MATERIAL_CONFLICT -> ACT;
        case VERBAL_CONFLICT -> type == EventType.THREATEN ? THREAT : WORD;
        case VERBAL_COOPERATION, MATERIAL_COOPERATION -> COOPERATION;
      };
    }
  }
}
