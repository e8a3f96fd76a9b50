package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.junit.jupiter.api.Test;

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
}
