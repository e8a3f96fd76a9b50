package org.dragoman.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Upos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UposOfTest {
  @ParameterizedTest
  @CsvSource({
    "was, VBD, aux:pass, AUX",
    "is, VBZ, cop, AUX",
    "is, VBZ, root, VERB",
    "will, MD, aux, AUX",
    "including, VBG, case, VERB"
  })
  void auxiliariesAreToldFromVerbsByTheirPlace(
      String form, String tag, String relation, Upos expected) {
    assertThat(UposOf.of(form, tag, Relation.of(relation))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "that, IN, mark, SCONJ",
    "of, IN, case, ADP",
    "to, TO, mark, PART",
    "to, TO, case, ADP",
    "before, IN, mark, SCONJ",
    "off, RP, compound:prt, ADP"
  })
  void subordinatorsAreToldFromPrepositions(
      String form, String tag, String relation, Upos expected) {
    assertThat(UposOf.of(form, tag, Relation.of(relation))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "this, DT, det, DET",
    "This, DT, nsubj, PRON",
    "all, DT, nsubj, DET",
    "which, WDT, nsubj, PRON",
    "nobody, NN, nsubj, PRON",
    "everything, NN, obj, PRON",
    "notebook, NN, obj, NOUN"
  })
  void determinersAreToldFromPronouns(String form, String tag, String relation, Upos expected) {
    assertThat(UposOf.of(form, tag, Relation.of(relation))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"not, RB, PART", "n’t, RB, PART", "soon, RB, ADV", "Oslo, NNP, PROPN", "$, $, SYM"})
  void theTagDecidesElsewhere(String form, String tag, Upos expected) {
    assertThat(UposOf.of(form, tag, Relation.ADVMOD)).isEqualTo(expected);
  }
}
