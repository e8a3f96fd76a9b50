package org.dragoman.model.article;

import java.time.LocalDate;
import java.util.Optional;

/// "Bogotá, January 6, 2026 —": where and when a report was filed.
///
/// @param place as printed
/// @param date where it is printed
public record Dateline(Optional<String> place, Optional<LocalDate> date) {}
