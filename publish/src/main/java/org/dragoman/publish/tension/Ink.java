package org.dragoman.publish.tension;

/// What a mark of a chart stands for, with its colour on light and on dark ground. The colours
/// differ in lightness as well, so that they can be told apart without hue.
enum Ink {
  GROUND("#ffffff", "#16181d"),
  TEXT("#1d2127", "#e8e8e8"),
  QUIET("#5d6570", "#a6adb8"),
  GRID("#d5d9df", "#3a3f48"),
  GAP("#eceef1", "#24272e"),
  ACT("#a3201d", "#ff7b72"),
  THREAT("#d9822b", "#f0b45a"),
  WORD("#8d7bb5", "#b8a6e3"),
  COOPERATION("#2f7d4f", "#57b77e"),
  VOLUME("#9aa3af", "#6b7480");

  private final String light;
  private final String dark;

  Ink(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  String light() {
    return light;
  }

  String dark() {
    return dark;
  }
}
