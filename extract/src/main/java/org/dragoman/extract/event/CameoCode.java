package org.dragoman.extract.event;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.EventType;

/// A CAMEO code and what it is in the neighbouring codebooks.
///
/// @param code 2 to 4 digits
/// @param name as CAMEO's manual has it
/// @param type PLOVER type
/// @param mode PLOVER mode, where the code warrants one
/// @param contexts PLOVER contexts that the code implies
/// @param gdelt Goldstein value in GDELT's files
/// @param icews Goldstein value in ICEWS' files
public record CameoCode(
    String code,
    String name,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    double gdelt,
    double icews) {
  public CameoCode {
    contexts = List.copyOf(contexts);
  }

  /// Whether doing it is saying it: a promise, a demand, an accusation; not a meeting, a signature,
  /// an inquiry or a lawsuit.
  boolean isSaid() {
    return switch (code.substring(0, 2)) {
      case "01", "02", "03", "10", "12", "13" -> true;
      case "05" -> code.startsWith("051") || code.startsWith("052") || code.startsWith("055");
      case "11" -> !code.startsWith("115") && !code.startsWith("116");
      default -> false;
    };
  }
}
