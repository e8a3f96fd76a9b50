package org.dragoman.read.form;

import java.util.Locale;
import java.util.Set;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Upos;

/// The universal part of speech of a word, from its Penn tag and its place in the tree. The Penn
/// tag decides, but where it does not tell apart what the universal tags do: auxiliaries from
/// verbs, subordinators from prepositions, determiners from pronouns.
public final class UposOf {
  private static final Set<String> DEMONSTRATIVES =
      Set.of("this", "that", "these", "those", "which", "what", "whatever", "whichever");

  private UposOf() {}

  /// The part of speech of a word.
  ///
  /// @param form as written
  /// @param tag Penn tag
  /// @param relation how the word depends on its head
  public static Upos of(String form, String tag, Relation relation) {
    String word = form.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case "NN", "NNS" -> isPronoun(word) ? Upos.PRON : Upos.NOUN;
      case "NNP", "NNPS" -> relation == Relation.AMOD ? Upos.ADJ : Upos.PROPN;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> verb(relation);
      case "MD" -> Upos.AUX;
      case "JJ", "JJR", "JJS" -> Upos.ADJ;
      case "RB", "RBR", "RBS" -> isNot(word) ? Upos.PART : Upos.ADV;
      case "WRB" -> relation == Relation.MARK ? Upos.SCONJ : Upos.ADV;
      case "IN" -> preposition(word, relation);
      case "TO" -> relation == Relation.CASE ? Upos.ADP : Upos.PART;
      case "RP" -> Upos.ADP;
      case "POS" -> Upos.PART;
      case "DT", "WDT", "PDT" -> determiner(word, relation);
      case "PRP", "PRP$", "WP", "WP$", "EX" -> Upos.PRON;
      case "CC" -> Upos.CCONJ;
      case "CD", "LS" -> Upos.NUM;
      case "UH" -> Upos.INTJ;
      case "SYM", "$" -> Upos.SYM;
      case "FW", "GW", "ADD", "AFX" -> Upos.X;
      case "NFP" -> relation == Relation.PUNCT ? Upos.PUNCT : Upos.SYM;
      default -> Upos.PUNCT;
    };
  }

  private static Upos verb(Relation relation) {
    return switch (relation) {
      case AUX, AUX_PASS, COP -> Upos.AUX;
      default -> Upos.VERB;
    };
  }

  /// "someone", "nothing", "everybody", which Penn counts as nouns.
  private static boolean isPronoun(String word) {
    boolean quantified =
        word.startsWith("some")
            || word.startsWith("any")
            || word.startsWith("every")
            || word.startsWith("no");
    boolean general = word.endsWith("one") || word.endsWith("body") || word.endsWith("thing");
    return quantified && general && !word.equals("nobody's") || word.equals("none");
  }

  private static boolean isNot(String word) {
    return word.equals("not") || word.equals("n't") || word.equals("n’t");
  }

  private static Upos preposition(String word, Relation relation) {
    return switch (relation) {
      case MARK -> Upos.SCONJ;
      case ADVMOD -> Upos.ADV;
      default -> word.equals("that") ? Upos.SCONJ : Upos.ADP;
    };
  }

  private static Upos determiner(String word, Relation relation) {
    return relation != Relation.DET && DEMONSTRATIVES.contains(word) ? Upos.PRON : Upos.DET;
  }
}
