package org.dragoman.read.form;

import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Upos;

/// The universal part of speech of a word, from its Penn tag and its place in the tree.
public final class UposOf {
  private UposOf() {}

  /// @param lemma in lower case
  /// @param tag Penn tag
  /// @param relation how the word depends on its head
  public static Upos of(String lemma, String tag, Relation relation) {
    return switch (tag) {
      case "NN", "NNS" -> Upos.NOUN;
      case "NNP", "NNPS" -> Upos.PROPN;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> verb(lemma, relation);
      case "MD" -> Upos.AUX;
      case "JJ", "JJR", "JJS", "AFX" -> Upos.ADJ;
      case "RB", "RBR", "RBS" -> adverb(lemma, relation);
      case "WRB" -> relation == Relation.MARK ? Upos.SCONJ : Upos.ADV;
      case "IN" -> relation == Relation.MARK ? Upos.SCONJ : preposition(relation);
      case "TO" -> relation == Relation.MARK ? Upos.PART : Upos.ADP;
      case "RP" -> Upos.ADP;
      case "POS" -> Upos.PART;
      case "DT", "WDT", "PDT" -> determiner(relation);
      case "PRP", "PRP$", "WP", "WP$", "EX" -> Upos.PRON;
      case "CC" -> Upos.CCONJ;
      case "CD" -> Upos.NUM;
      case "UH" -> Upos.INTJ;
      case "SYM", "$" -> Upos.SYM;
      case "FW", "GW", "ADD", "LS" -> tag.equals("LS") ? Upos.X : Upos.PROPN;
      default -> Upos.PUNCT;
    };
  }

  private static Upos verb(String lemma, Relation relation) {
    return switch (relation) {
      case AUX, AUX_PASS, COP -> Upos.AUX;
      case AMOD -> Upos.VERB;
      case CASE, MARK -> lemma.equals("accord") || lemma.equals("include") ? Upos.VERB : Upos.ADP;
      default -> Upos.VERB;
    };
  }

  private static Upos adverb(String lemma, Relation relation) {
    return relation == Relation.ADVMOD && (lemma.equals("not") || lemma.equals("n't"))
        ? Upos.PART
        : Upos.ADV;
  }

  private static Upos preposition(Relation relation) {
    return relation == Relation.ADVMOD ? Upos.ADV : Upos.ADP;
  }

  private static Upos determiner(Relation relation) {
    return relation == Relation.DET ? Upos.DET : Upos.PRON;
  }
}
