package org.dragoman.extract.actor;

/// The country that a phrase leaves out and its text gives, with the reason.
///
/// @param country ISO 3166 alpha-3
/// @param why in words for a reader, such as "reported from Bogotá"
record Ground(String country, String why) {}
