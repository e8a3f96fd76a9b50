package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodebookTest {
  private final Codebook codebook = Codebook.shipped();

  @Test
  void everyCameoCodeHasAPloverTypeAndTwoGoldsteinValues() {
    assertThat(codebook.all()).hasSize(316);
    assertThat(codebook.all())
        .allSatisfy(code -> {
          assertThat(code.code()).matches("\\d{2,4}");
          assertThat(code.name()).isNotBlank();
          assertThat(code.gdelt()).isBetween(-10.0, 10.0);
          assertThat(code.icews()).isBetween(-10.0, 10.0);
        });
  }

  @Test
  void everyPloverTypeIsReachedFromCameoAndLeadsBack() {
    Set<EventType> reached =
        codebook.all().stream().map(CameoCode::type).collect(Collectors.toSet());
    assertThat(reached).containsAll(EnumSet.allOf(EventType.class));
    for (EventType type : EventType.values()) {
      assertThat(codebook.rootOf(type).type()).isEqualTo(type);
    }
  }

  @Test
  void everyParentOfACodeIsACode() {
    assertThat(codebook.all())
        .allSatisfy(code -> assertThat(codebook.find(code.code().substring(0, 2))).isPresent());
  }

  @Test
  void theTwoGoldsteinScalesDifferInFourCodes() {
    List<String> differing =
        codebook.all().stream().filter(c -> c.gdelt() != c.icews()).map(CameoCode::code).toList();
    assertThat(differing).contains("016", "022", "164", "165");
  }

  @Test
  void anEventCodeCarriesModeContextsAndScores() {
    EventCode code = codebook.eventCode("173", List.of("illegal_drugs"));
    assertThat(code.type()).isEqualTo(EventType.COERCE);
    assertThat(code.mode()).contains("arrest");
    assertThat(code.contexts()).containsExactly("illegal_drugs", "legal");
    assertThat(code.goldstein()).isEqualTo(-5.0);
    assertThat(code.intensity()).isEqualTo(-7.0);
  }

  @Test
  void aModeWithoutAScoreHasThatOfItsType() {
    assertThat(codebook.intensity(EventType.ACCUSE, Optional.of("whisper"))).isEqualTo(-3.0);
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThat(codebook.find("999")).isEmpty();
    assertThatThrownBy(() -> codebook.get("999")).isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<CameoCode> codes() {
    return Codebook.shipped().all().stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeGoesToPloverAndBack(CameoCode code) {
    CameoCode back = codebook.ofPlover(code.type(), code.mode());
    assertThat(back.type()).isEqualTo(code.type());
    if (code.mode().isPresent()) {
      assertThat(back.mode()).isEqualTo(code.mode());
    }
    assertThat(back.code().length()).isLessThanOrEqualTo(Math.max(3, code.code().length()));
    assertThat(codebook.ofPlover(back.type(), back.mode())).isEqualTo(back);
  }

  /// Requests are about nothing on PLOVER's scale, whatever their quad class.
  static Stream<CameoCode> codesWithASide() {
    return codes().filter(code -> code.type() != EventType.REQUEST);
  }

  @ParameterizedTest
  @MethodSource("codesWithASide")
  void everyCodeHasItsQuadsSignOnPloversScale(CameoCode code) {
    double score = codebook.intensity(code.type(), code.mode());
    switch (code.type().quad()) {
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> assertThat(score).isBetween(0.0, 10.0);
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> assertThat(score).isBetween(-10.0, 0.0);
    }
  }

  /// Values that anybody can look up: GDELT's files, and ICEWS' where it has another.
  @ParameterizedTest
  @CsvSource({
    "010, 0.0, 0.0", "020, 3.0, 3.0", "040, 1.0, 1.0", "042, 1.9, 1.9", "051, 3.4, 3.4",
    "057, 8.0, 8.0", "070, 7.0, 7.0", "111, -2.0, -2.0", "112, -2.0, -2.0", "120, -4.0, -4.0",
    "138, -7.0, -7.0", "141, -6.5, -6.5", "145, -7.5, -7.5", "163, -8.0, -8.0", "173, -5.0, -5.0",
    "190, -10.0, -10.0", "193, -10.0, -10.0", "204, -10.0, -10.0"
  })
  void theGoldsteinValuesAreThePublishedOnes(String code, double gdelt, double icews) {
    assertThat(codebook.get(code).gdelt()).isEqualTo(gdelt);
    assertThat(codebook.get(code).icews()).isEqualTo(icews);
  }
}
