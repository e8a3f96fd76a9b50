package org.dragoman.model.reading;

import java.util.Locale;

/// Dependency relations of Universal Dependencies 2, with the subtypes that our treebanks tell
/// apart.
public enum Relation {
  ROOT,
  CASE,
  DET,
  OBL,
  OBL_AGENT,
  OBL_TMOD,
  OBL_UNMARKED,
  COP,
  NSUBJ,
  NSUBJ_PASS,
  CSUBJ,
  PUNCT,
  COMPOUND,
  COMPOUND_PRT,
  ADVMOD,
  ACL,
  ACL_RELCL,
  MARK,
  XCOMP,
  CCOMP,
  ADVCL,
  AMOD,
  NMOD,
  NMOD_POSS,
  NUMMOD,
  CC,
  CONJ,
  AUX,
  AUX_PASS,
  FLAT,
  FIXED,
  APPOS,
  OBJ,
  IOBJ,
  EXPL,
  PARATAXIS,
  DISCOURSE,
  VOCATIVE,
  GOESWITH,
  LIST,
  REPARANDUM,
  DEP,
  ORPHAN,
  DISLOCATED;

  /// The relation of a label as treebanks write it, `nsubj:pass`; an unknown subtype is its main
  /// type.
  ///
  /// @throws IllegalArgumentException if the main type is no relation of UD 2
  public static Relation of(String label) {
    String name = label.replace(':', '_').toUpperCase(Locale.ROOT);
    for (Relation relation : values()) {
      if (relation.name().equals(name)) {
        return relation;
      }
    }
    int colon = label.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("no dependency relation: " + label);
    }
    return of(label.substring(0, colon));
  }

  /// The label as treebanks write it.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ':');
  }

  /// Whether the dependent is a noun phrase that the head's verb takes as its subject.
  public boolean isSubject() {
    return this == NSUBJ || this == NSUBJ_PASS;
  }

  /// Whether the dependent only gives its head form (case, determiner, auxiliary, mark, copula,
  /// conjunction word, punctuation).
  public boolean isFunction() {
    return switch (this) {
      case CASE, DET, AUX, AUX_PASS, COP, MARK, CC, PUNCT, EXPL -> true;
      default -> false;
    };
  }
}
