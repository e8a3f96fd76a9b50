package org.dragoman.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister of Freedonia rejected the accusations on Monday.",
        "He said that the talks in Lima had failed and that he would not return."
      })
  void aShortEnglishTextIsEnglish(String text) {
    assertThat(Languages.of(text)).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Trump threatens Petro",
        "Sanders slams Biden",
        "Gulf Clan leader dies",
        "1234 5678"
      })
  void aHeadlineIsUndetermined(String text) {
    assertThat(Languages.of(text)).isEqualTo("und");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | El presidente rechazó las acusaciones de su homólogo y advirtió que su país no aceptará amenazas de nadie, según un comunicado publicado el lunes por la cancillería.",
        "fr | Le président a rejeté les accusations de son homologue et a averti que son pays n'accepterait aucune menace, selon un communiqué publié lundi par le ministère.",
        "ru | Президент отверг обвинения и предупредил, что его страна не примет угроз, говорится в заявлении министерства, опубликованном в понедельник."
      })
  void anotherLanguageIsToldByItsLetters(String code, String text) {
    assertThat(Languages.of(text)).isEqualTo(code);
  }
}
