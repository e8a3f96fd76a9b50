package org.dragoman.app.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.Test;

class CodeVersionTest {
  @Test
  void theSameCodeHasTheSameVersion() {
    assertThat(CodeVersion.of(Reader.madeOf())).isPresent();
    assertThat(CodeVersion.of(Reader.madeOf())).isEqualTo(CodeVersion.of(Reader.madeOf()));
  }

  @Test
  void otherCodeHasAnotherVersion() {
    assertThat(CodeVersion.of(List.of(Reader.class)))
        .isNotEqualTo(CodeVersion.of(List.of(Reading.class)));
  }

  @Test
  void codeWithoutAFileHasNoVersion() {
    assertThat(CodeVersion.of(List.of(String.class))).isEmpty();
  }
}
