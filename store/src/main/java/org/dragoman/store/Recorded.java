package org.dragoman.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A correction as the store keeps it.
///
/// @param number by which it can be taken back
/// @param correction what it says
/// @param withdrawn who took it back, when and why
/// @param parts of what the lines that it names were made when it was made, by their ids: whoever
///   puts lines together anew can tell by them which is the one that was meant
/// @param applies whether its line is there; what names a line that is gone waits for its return
public record Recorded(
    long number,
    Correction correction,
    Optional<Attribution> withdrawn,
    Map<String, List<String>> parts,
    boolean applies) {
  public Recorded {
    parts = Map.copyOf(parts);
  }
}
