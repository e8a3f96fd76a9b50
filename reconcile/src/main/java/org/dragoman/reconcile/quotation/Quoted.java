package org.dragoman.reconcile.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.finding.Statement;

/// A statement as its variants are sought: the words between its marks.
///
/// @param statement the statement
/// @param article number of its article in order of publication
/// @param story id of its article's story; blank if it is in none
/// @param dated whether the day of publication is known
/// @param pieces the words of each verbatim piece
/// @param words all of them
/// @param sentences the pieces, cut where sentences end
/// @param vocabulary the words, each once
/// @param mayBeBleeped whether one of them has stars or dashes
/// @param ownWords how many of its words are the speaker's own and printed in full
record Quoted(
    Statement statement,
    int article,
    String story,
    boolean dated,
    List<List<Wording>> pieces,
    List<Wording> words,
    List<List<Wording>> sentences,
    Set<String> vocabulary,
    boolean mayBeBleeped,
    int ownWords) {
  static Quoted of(Statement statement, Article in, int article, String story) {
    return of(statement, in, article, story, List.of());
  }

  /// A statement without the words that it passes on as those of another.
  ///
  /// @param others where the words of statements within it stand
  static Quoted of(Statement statement, Article in, int article, String story, List<Span> others) {
    List<List<Wording>> pieces =
        statement.content().stream()
            .filter(Statement.Piece::verbatim)
            .filter(p -> others.stream().noneMatch(o -> o.contains(p.span())))
            .map(p -> Wording.of(in.words(p.span())))
            .filter(p -> !p.isEmpty())
            .toList();
    return new Quoted(
        statement,
        article,
        story,
        in.published().value().isPresent(),
        pieces,
        pieces.stream().flatMap(List::stream).toList(),
        pieces.stream().flatMap(p -> sentences(p).stream()).toList(),
        pieces.stream()
            .flatMap(List::stream)
            .map(Wording::word)
            .collect(Collectors.toUnmodifiableSet()),
        pieces.stream().flatMap(List::stream).anyMatch(Wording::mayBeBleeped),
        (int)
            pieces.stream()
                .flatMap(List::stream)
                .filter(w -> !w.bracketed() && !w.isBleeped())
                .count());
  }

  private static List<List<Wording>> sentences(List<Wording> piece) {
    List<List<Wording>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < piece.size(); i++) {
      if (piece.get(i).closes() || i == piece.size() - 1) {
        sentences.add(piece.subList(from, i + 1));
        from = i + 1;
      }
    }
    return sentences;
  }

  String articleId() {
    return statement.evidence().article();
  }

  Optional<String> speaker() {
    return statement.speaker().flatMap(p -> p.actor());
  }

  /// Whether most words of a sentence are among its own, in whatever order.
  boolean holdsMost(List<Wording> sentence) {
    long held = sentence.stream().filter(w -> vocabulary.contains(w.word())).count();
    return 2 * held > sentence.size();
  }

  int length() {
    return words.size();
  }
}
