package org.dragoman.app.alert;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.app.material.Cause;

/// Something to be told, with its evidence.
///
/// @param id the same for the same thing in every run
/// @param rule name of the rule that asks for it
/// @param day on which it took place
/// @param headline what it is, in a line
/// @param evidence what it rests on; never empty
/// @param method of the series; blank for single deeds
/// @param quiet hours in which it is held back
record Alert(
    String id,
    String rule,
    Urgency urgency,
    String source,
    String target,
    LocalDate day,
    String headline,
    List<Cause> evidence,
    String method,
    QuietHours quiet) {
  Alert {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an alert has evidence: " + headline);
    }
  }
}
