package org.dragoman.read.time;

/// Tells the sentences in which no rule can match from the others, so that most need not be tried.
final class Trigger {
  /// Stems of which every rule needs one (or a digit).
  static final String EXPRESSION =
      "day|week|month|year|annual|quarter|decade|centur|hour|minute|second|night|morning|noon|evening"
          + "|dawn|dusk|ago|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun"
          + "|spring|summer|autumn|fall|winter|now|current|recent|present|moment|date|previous|lately"
          + "|former|past|future|daily|tonight|tomorrow|ties\\b|a\\.m|p\\.m|\\b[ap]m\\b|o['’]clock"
          + "|easter|christmas|eve\\b|thanksgiving|halloween|pentecost|juneteenth|mayo|this time|half";

  private Trigger() {}
}
