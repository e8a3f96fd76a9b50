package org.dragoman.store;

import java.time.LocalDate;

/// How many incidents of one lane and standing there are in one stretch of time.
///
/// @param start first day of the stretch
/// @param lane `deeds`, `threats`, `words` or `cooperation`
/// @param standing as the record names it
/// @param incidents how many
public record Bucket(LocalDate start, String lane, String standing, long incidents) {}
