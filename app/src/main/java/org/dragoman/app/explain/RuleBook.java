package org.dragoman.app.explain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.model.table.Table;

/// What each rule looks at, in plain words.
final class RuleBook {
  private final Map<String, Page> pages;

  private RuleBook(Map<String, Page> pages) {
    this.pages = pages;
  }

  /// What is told of a rule.
  ///
  /// @param what it looks at
  /// @param who how it finds who speaks; empty if it has nobody speak
  record Page(String what, Optional<String> who) {}

  static RuleBook load() {
    return new RuleBook(
        Table.load(RuleBook.class, "rules.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get("rule"), RuleBook::page)));
  }

  private static Page page(Table.Row row) {
    return new Page(row.get("what"), Optional.of(row.get("who")).filter(w -> !w.equals("-")));
  }

  /// @param rule with or without the version behind an `@`, or a classifier's name behind a `+`
  Optional<Page> page(String rule) {
    return Optional.ofNullable(pages.get(rule.replaceAll("[@+].*", "")));
  }
}
