package org.dragoman.ingest.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.model.article.PassageKind;

/// The blocks of one text and the verdicts reached so far, from its beginning.
final class Sheet {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]+");

  private final List<Block> blocks;
  private final Optional<String> title;
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  Sheet(List<Block> blocks, Optional<String> title, List<String> authors) {
    this.blocks = blocks;
    this.title = title;
    this.authors.addAll(authors);
  }

  int size() {
    return blocks.size();
  }

  Block at(int index) {
    return blocks.get(index);
  }

  String words(int index) {
    return blocks.get(index).words();
  }

  boolean has(int index) {
    return index >= 0 && index < blocks.size();
  }

  /// The headline that came with the text.
  Optional<String> title() {
    return title;
  }

  /// The names in the bylines seen so far.
  List<String> authors() {
    return authors;
  }

  void decide(Verdict verdict) {
    if (verdict.kind() == PassageKind.BYLINE) {
      authors.addAll(Bylines.names(words(verdicts.size())));
    }
    if (verdict.kind().bearsFindings()) {
      NAME.matcher(words(verdicts.size())).results().forEach(m -> said.add(m.group()));
    }
    verdicts.add(verdict);
  }

  /// The verdict on an earlier block.
  Optional<Verdict> verdict(int index) {
    return index >= 0 && index < verdicts.size()
        ? Optional.of(verdicts.get(index))
        : Optional.empty();
  }

  boolean was(int index, String why) {
    return verdict(index).filter(v -> v.why().equals(why)).isPresent();
  }

  boolean was(int index, PassageKind kind) {
    return verdict(index).filter(v -> v.kind() == kind).isPresent();
  }

  /// Whether the report, as far as it is judged, has a word such as a family name.
  boolean hasSaid(String word) {
    return said.contains(word);
  }
}
