package org.dragoman.model.finding;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;

/// What somebody said, wrote or thought, as one article reports it.
///
/// @param kind with the speaker's own words, without, or both
/// @param content the words said, in pieces where the source interrupts them, without the marks
///   around them
/// @param cue the words that say that it was said; empty for a quotation without any
/// @param force what saying it does: asserts, denies, threatens ...
/// @param speaker who said it; empty if the text does not say
/// @param addressee to whom
/// @param said when, where and on which medium
/// @param within id of the statement that encloses it
public record Statement(
    String id,
    Citation evidence,
    Kind kind,
    List<Piece> content,
    List<Span> cue,
    Force force,
    Optional<Participant> speaker,
    Optional<Participant> addressee,
    Utterance said,
    Optional<String> within,
    Derivation derivation)
    implements Finding {
  public Statement {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement has content");
    }
  }

  /// How much of the content is the speaker's own words.
  public enum Kind {
    DIRECT,
    MIXED,
    INDIRECT
  }

  /// What the speaker does by saying it.
  public enum Force {
    ASSERT,
    DENY,
    ACCUSE,
    THREATEN,
    WARN,
    PROMISE,
    DEMAND,
    ASK,
    PRAISE,
    CRITICISE,
    CONFIRM,
    DOUBT,
    AGREE,
    BELIEVE
  }

  /// A piece of content.
  ///
  /// @param span the words
  /// @param verbatim whether they stand between quotation marks
  public record Piece(Span span, boolean verbatim) {}

  /// From the first word of the content to the last.
  public Span extent() {
    return content.getFirst().span().cover(content.getLast().span());
  }
}
