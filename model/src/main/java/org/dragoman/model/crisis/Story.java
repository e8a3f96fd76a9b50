package org.dragoman.model.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.Identity;

/// Articles about one course of events.
///
/// @param title the headline of its most central article, or a sentence of it if none has one
/// @param sentence where the title stands, if it is a sentence and no headline
/// @param articles ids, by date and then id
/// @param from first day of publication known
/// @param to last day of publication known
public record Story(
    String id,
    String title,
    Optional<Citation> sentence,
    List<String> articles,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  public Story {
    articles = List.copyOf(articles);
  }

  /// A story under a headline.
  public Story(
      String id,
      String title,
      List<String> articles,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    this(id, title, Optional.empty(), articles, from, to);
  }

  /// The id of a story that begins with an article.
  public static String idOf(String firstArticle) {
    return Identity.of("story", firstArticle);
  }

  /// The ids under which the story can have been known while its earliest articles were not: each
  /// of its later articles may once have been the first. Every id that a story ever had leads to
  /// the story that has its article now.
  public List<String> formerIds() {
    return articles.stream().skip(1).map(Story::idOf).toList();
  }
}
