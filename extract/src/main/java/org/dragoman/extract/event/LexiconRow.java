package org.dragoman.extract.event;

import java.util.Locale;

/// A row of the lexicon as people read it.
///
/// @param name by which events name it: the word and what has to stand around it
/// @param at file and line
/// @param means code, type and what the word does with the deed it speaks of
public record LexiconRow(String name, String at, String means) {
  static LexiconRow of(Entry entry, Codebook codebook) {
    String code =
        entry
            .code()
            .map(codebook::get)
            .map(c -> c.code() + " " + c.name() + ", PLOVER " + c.type())
            .orElse("what its complement says");
    String operator =
        switch (entry.operator()) {
          case PLAIN -> "";
          case NONE -> " (names no deed)";
          case LIGHT -> " (carries the deed of its object)";
          case APPEAL, DEMAND, INTEND, REFUSE, THREATEN, WARN, ACCUSE, HALT ->
              " ("
                  + entry.operator().name().toLowerCase(Locale.ROOT)
                  + ", upon the deed it speaks of)";
        };
    return new LexiconRow(entry.name(), entry.row(), code + operator);
  }
}
