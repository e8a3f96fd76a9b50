package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.table.Table;

/// The tables that events are coded by: those that ship with Dragoman, and a project's own rows,
/// which come first.
///
/// @param codebook CAMEO's codes in PLOVER, with the scales
/// @param lexicon words that name deeds
/// @param compositions what words of saying make of the deeds they speak of
/// @param refinements finer codes that words around a trigger warrant
/// @param contexts words that put an event in a PLOVER context
/// @param precedence which of two events that both hold is told
public record EventTables(
    Codebook codebook,
    Lexicon lexicon,
    Compositions compositions,
    Refinements refinements,
    Topics contexts,
    Precedence precedence) {
  /// The tables that ship with Dragoman.
  public static EventTables shipped() {
    return with(List.of());
  }

  /// The shipped tables with a project's own.
  ///
  /// @throws org.dragoman.model.table.TableError if a line of one is broken, or names what is not
  ///   known
  public static EventTables with(List<CodebookFile> own) {
    Codebook codebook =
        Codebook.of(
            tables(CodebookFile.Kind.CODES, "codes.tsv", own),
            tables(CodebookFile.Kind.INTENSITIES, "intensities.tsv", own));
    WordClasses classes = WordClasses.of(tables(CodebookFile.Kind.CLASSES, "classes.tsv", own));
    List<Table> orders = owned(CodebookFile.Kind.PRECEDENCE, own);
    return new EventTables(
        codebook,
        Lexicon.of(owned(CodebookFile.Kind.LEXICON, own), classes, codebook),
        Compositions.of(tables(CodebookFile.Kind.COMPOSITIONS, "compositions.tsv", own), codebook),
        Refinements.of(
            reversed(tables(CodebookFile.Kind.REFINEMENTS, "refinements.tsv", own)),
            classes,
            codebook),
        Topics.contexts(owned(CodebookFile.Kind.CONTEXTS, own)),
        orders.isEmpty() ? Precedence.shipped() : Precedence.of(orders.getLast()));
  }

  /// The shipped table, then the project's.
  private static List<Table> tables(
      CodebookFile.Kind kind, String shipped, List<CodebookFile> own) {
    return Stream.concat(
            Stream.of(Table.load(EventTables.class, shipped)), owned(kind, own).stream())
        .toList();
  }

  private static List<Table> owned(CodebookFile.Kind kind, List<CodebookFile> own) {
    return own.stream().filter(f -> f.is(kind)).map(f -> f.table(kind)).toList();
  }

  private static List<Table> reversed(List<Table> tables) {
    return new ArrayList<>(tables).reversed();
  }

  /// The row of the lexicon that a rule names, `event/verb-frame@accuse of:*`; empty for rules that
  /// name none and rows that the lexicon has no more.
  public Optional<LexiconRow> row(String name) {
    return lexicon.named(name).map(e -> LexiconRow.of(e, codebook));
  }
}
