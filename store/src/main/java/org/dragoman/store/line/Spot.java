package org.dragoman.store.line;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A point on the map.
///
/// @param place its name
/// @param latitude degrees north
/// @param longitude degrees east
/// @param precision as the record names it
public record Spot(String place, double latitude, double longitude, String precision) {
  static Optional<Spot> of(JsonNode place) {
    if (!place.path("latitude").isNumber() || !place.path("longitude").isNumber()) {
      return Optional.empty();
    }
    return Optional.of(
        new Spot(
            Fields.text(place, "name").orElse(""),
            place.path("latitude").asDouble(),
            place.path("longitude").asDouble(),
            Fields.text(place, "precision").orElse("area")));
  }
}
