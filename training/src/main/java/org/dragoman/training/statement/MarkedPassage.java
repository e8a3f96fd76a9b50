package org.dragoman.training.statement;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;

/// A passage of the statement corpus: its bare text and what is marked in it.
///
/// @param name unique in the corpus
/// @param style of the outlet, `agency`
/// @param forms what it is a specimen of, `interrupted`, `pronoun`
/// @param text without tags
/// @param statements in order of their numbers
/// @param unsaid marked stretches that are no statements
/// @param file where it stands
/// @param line of its header, counted from 1
public record MarkedPassage(
    String name,
    String style,
    List<String> forms,
    String text,
    List<Said> statements,
    List<Unsaid> unsaid,
    String file,
    int line) {
  public MarkedPassage {
    forms = List.copyOf(forms);
    statements = List.copyOf(statements);
    unsaid = List.copyOf(unsaid);
  }

  /// A statement as a person has marked it; spans in text order.
  ///
  /// @param number in its passage
  /// @param source who says so; empty if nobody is named
  /// @param cue the words that say that it was said; empty if there are none
  /// @param content never empty
  /// @param time when it was said
  /// @param place where it was said
  /// @param force where the writer gave it
  public record Said(
      int number,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      List<Span> addressee,
      List<Span> time,
      List<Span> place,
      List<Span> medium,
      Optional<Statement.Force> force) {
    public Said {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
      addressee = List.copyOf(addressee);
      time = List.copyOf(time);
      place = List.copyOf(place);
      medium = List.copyOf(medium);
    }
  }

  /// A stretch that looks like a statement and is none.
  ///
  /// @param why `scare`, `title`, `nickname`, `term`, `word` or `other`
  public record Unsaid(Span span, String why) {}
}
