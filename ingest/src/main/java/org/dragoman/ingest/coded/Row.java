package org.dragoman.ingest.coded;

/// The cells of an event that count, as its file has them; blank where the file says nothing.
///
/// @param added the day on which the file's maker added the event
record Row(
    String id,
    String date,
    Side source,
    Side target,
    String code,
    String type,
    String value,
    String volume,
    String added) {
  /// One of the two actors.
  ///
  /// @param name code or name of the actor
  record Side(String name, String country, String sectors) {}
}
