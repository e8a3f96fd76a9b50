package org.dragoman.store;

/// Where an incident took place.
///
/// @param incident its id
/// @param place name of the place
/// @param latitude degrees north
/// @param longitude degrees east
/// @param precision `city`, `region`, `country` or `area`
/// @param type PLOVER type
/// @param standing as the record names it
public record Located(
    String incident,
    String place,
    double latitude,
    double longitude,
    String precision,
    String type,
    String standing) {}
