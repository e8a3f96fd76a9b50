package org.dragoman.model.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Articles about one course of events.
///
/// @param title a real headline, or the lead sentence of its most central article
/// @param articles ids, by date and then id
/// @param from first day of publication known
/// @param to last day of publication known
public record Story(
    String id,
    String title,
    List<String> articles,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  public Story {
    articles = List.copyOf(articles);
  }
}
