package org.dragoman.serve.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest {
  private static final List<Parameter> KNOWN =
      List.of(
          Parameter.text("q", "Words.", "war"),
          Parameter.any("actor", "Somebody.", "person:a"),
          Parameter.day("from", "A day.", "2026-01-06"),
          Parameter.choice("standing", "How.", List.of("happened", "alleged")),
          Parameter.whole("limit", "How many.", 1, 200, 50),
          Parameter.pair("dyad", "Two.", "USA,COL"));

  private static Call call(Map<String, List<String>> query) {
    return Call.checked(KNOWN, Map.of("id", "a"), query, Optional.empty());
  }

  @Test
  void goodValuesComeThrough() {
    Call call =
        call(
            Map.of(
                "from", List.of("2026-01-06"),
                "limit", List.of("7"),
                "standing", List.of("alleged", "happened")));
    assertThat(call.day("from")).hasValue(LocalDate.of(2026, 1, 6));
    assertThat(call.whole("limit", 50)).isEqualTo(7);
    assertThat(call.values("standing")).containsExactly("alleged", "happened");
    assertThat(call.value("q")).isEmpty();
    assertThat(call.part("id")).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from | 2026-13-01 | a day such as 2026-01-06",
        "from | -0001-01-01 | a day such as 2026-01-06",
        "limit | 0 | a whole number from 1 to 200",
        "limit | 7.5 | a whole number from 1 to 200",
        "standing | Happened | one of happened, alleged",
        "dyad | USA | two ids or countries such as USA,COL",
        "nothing | x | one of actor, dyad, from, limit, q, standing"
      })
  void aBadValueIsToldWithWhatIsExpected(String name, String value, String expected) {
    assertThatThrownBy(() -> call(Map.of(name, List.of(value))))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("expected " + expected);
  }

  @Test
  void whatCannotBeRepeatedIsGivenOnce() {
    assertThatThrownBy(() -> call(Map.of("q", List.of("a", "b"))))
        .hasMessage("q: found '2 values'; expected one value");
    assertThat(call(Map.of("actor", List.of("a", "b"))).values("actor")).hasSize(2);
  }

  @Test
  void aLongValueIsShownShortened() {
    assertThatThrownBy(() -> call(Map.of("q", List.of("x".repeat(600)))))
        .hasMessageContaining("…")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250));
  }
}
