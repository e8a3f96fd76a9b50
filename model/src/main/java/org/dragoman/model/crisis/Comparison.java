package org.dragoman.model.crisis;

import java.util.List;

/// The sources of one story beside each other.
///
/// @param story id of the story
/// @param accounts one for each source, by its name
public record Comparison(String story, List<Account> accounts) {
  public Comparison {
    accounts = List.copyOf(accounts);
  }

  /// What one source tells and what it does not.
  ///
  /// @param source name of the outlet; the article's id where the outlet is not known
  /// @param articles ids of its articles
  /// @param alone ids of incidents that it alone reports
  /// @param leftOut ids of incidents that all other sources report, of which there are two or more
  /// @param first ids of incidents that it reported on an earlier day than anybody else
  /// @param copied how many of its articles repeat another source's
  public record Account(
      String source,
      List<String> articles,
      List<String> alone,
      List<String> leftOut,
      List<String> first,
      int copied) {
    public Account {
      articles = List.copyOf(articles);
      alone = List.copyOf(alone);
      leftOut = List.copyOf(leftOut);
      first = List.copyOf(first);
    }
  }
}
