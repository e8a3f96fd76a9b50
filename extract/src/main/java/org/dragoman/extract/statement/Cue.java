package org.dragoman.extract.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.finding.Statement;

/// An entry of the cue lexicon: a word that says that somebody said, wrote or thought something.
///
/// @param lemma the word
/// @param with the particle or preposition that belongs to it: "out" of "point out", "for" of "call
///   for"; none for most
/// @param part its part of speech
/// @param force what saying it does
/// @param grade 1 if it mostly reports speech or thought, 2 if it does so beside other uses, 3 if
///   other uses prevail
/// @param takes the forms of content that it governs
record Cue(
    String lemma,
    List<String> with,
    Part part,
    Statement.Force force,
    int grade,
    Set<Takes> takes) {
  Cue {
    with = List.copyOf(with);
    takes = Set.copyOf(takes);
  }

  /// Part of speech of a cue.
  enum Part {
    VERB,
    NOUN,
    ADJ
  }

  /// A form in which a cue takes its content.
  enum Takes {
    /// "said that prices rose", "asked whether they would"
    CLAUSE,
    /// "said: ..."
    QUOTE,
    /// "promised to go"
    INF,
    /// "denied having gone"
    GERUND,
    /// "urged him to go": the object belongs to the content
    OBJ_INF,
    /// "criticized the plan for its cost"
    OBJ,
    /// "accused him of lying"
    OBJ_PREP,
    /// "described him as tired"
    OBJ_AS,
    /// "called him a liar"
    OBJ_PRED,
    /// "called for calm": the preposition is part of the cue
    PREP,
    /// "referred to him as a friend"
    PREP_AS,
    /// "called on him to go"
    PREP_INF,
    /// "seems to be tired": the subject belongs to the content
    RAISE,
    /// the object before the content is the one spoken to: "told him that ..."
    TO_OBJ,
    /// of a noun or adjective: "criticism of", "concern about", "angry at" ...
    OF,
    ABOUT,
    FOR,
    AGAINST,
    ON,
    OVER,
    AT,
    IN,
    WITH,
    TO,
    TOWARD,
    TOWARDS,
    BY,
    REGARDING;

    private static final Set<Takes> PREPOSITIONS = EnumSet.range(OF, REGARDING);

    /// The form of a noun's or adjective's complement behind a preposition.
    static Optional<Takes> behind(String preposition) {
      return PREPOSITIONS.stream().filter(p -> p.name().equalsIgnoreCase(preposition)).findFirst();
    }
  }

  boolean takes(Takes form) {
    return takes.contains(form);
  }
}
