package org.dragoman.reconcile.quotation;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.article.Article;
import org.dragoman.model.finding.Statement;

/// A statement as its variants are sought: the words between its marks.
///
/// @param statement the statement
/// @param article number of its article in order of publication
/// @param pieces the words of each verbatim piece
/// @param words all of them
record Quoted(Statement statement, int article, List<List<Wording>> pieces, List<Wording> words) {
  static Quoted of(Statement statement, Article in, int article) {
    List<List<Wording>> pieces =
        statement.content().stream()
            .filter(Statement.Piece::verbatim)
            .map(p -> Wording.of(in.words(p.span())))
            .filter(p -> !p.isEmpty())
            .toList();
    return new Quoted(statement, article, pieces, pieces.stream().flatMap(List::stream).toList());
  }

  Optional<String> speaker() {
    return statement.speaker().flatMap(p -> p.actor());
  }

  /// How many of its words were made decent.
  long bleeps() {
    return words.stream().filter(Wording::isBleeped).count();
  }

  int length() {
    return words.size();
  }
}
