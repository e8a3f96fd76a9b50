package org.dragoman.store.line;

import java.util.Optional;

/// By what a line is found, sorted and counted.
///
/// @param happened when it took place or was said
/// @param reported the day of publication, of several the first, or [Days#NEVER]
/// @param weight how much it is, as [org.dragoman.store.Query.Order#WEIGHTIEST] says
/// @param deed what kind of deed it is; only of events and incidents
/// @param spot where it took place, if that can be put on a map
/// @param marks its facets
public record Portrait(
    Days happened,
    int reported,
    int weight,
    Optional<Deed> deed,
    Optional<Spot> spot,
    Marks marks) {
  /// The kind of a deed.
  ///
  /// @param type PLOVER type
  /// @param lane of the timeline
  /// @param standing how it stands
  public record Deed(String type, String lane, String standing) {}
}
