package org.dragoman.training.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.Span;

/// Reader of GUM's attribution relations: which clause says or thinks ("she said") and which
/// stretch it says, from the discourse trees of `gum-attribution`, laid over the untokenised text
/// of `gum`. Nobody has marked there who speaks, nor contents that are no clauses.
final class GumAttribution {
  static final String STYLE = "gum";

  private GumAttribution() {}

  /// The documents that have both a text and a tree, in the order of their names.
  ///
  /// @param shared the folder of the open data, `../shared/training`
  static List<MarkedPassage> in(Path shared) throws IOException {
    Map<String, String> texts = texts(Files.readString(shared.resolve("gum/gum-clean.conllu")));
    List<MarkedPassage> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(shared.resolve("gum-attribution"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".rs4")).sorted().toList()) {
        String name = String.valueOf(file.getFileName()).replace(".rs4", "");
        String tree = Files.readString(file, StandardCharsets.UTF_8);
        Optional.ofNullable(texts.get(name))
            .flatMap(t -> read(name, t, tree))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// A document with its attributions; nothing if tree and text are not the same words.
  static Optional<MarkedPassage> read(String name, String text, String tree) {
    DiscourseTree parsed = DiscourseTree.of(tree);
    Map<String, Span> spans = new HashMap<>();
    int at = 0;
    for (DiscourseTree.Unit unit : parsed.units()) {
      Optional<Span> span = next(text, at, unit.words());
      if (span.isEmpty()) {
        return Optional.empty();
      }
      spans.put(unit.id(), span.get());
      at = span.get().end();
    }
    List<MarkedPassage.Said> said = new ArrayList<>();
    for (DiscourseTree.Attribution a : parsed.attributions()) {
      List<Span> cue = a.cue().stream().map(spans::get).sorted().toList();
      List<Span> content = a.content().stream().map(spans::get).sorted().toList();
      said.add(
          new MarkedPassage.Said(
              said.size() + 1,
              List.of(),
              cue,
              content,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              Optional.empty()));
    }
    return Optional.of(new MarkedPassage(name, STYLE, List.of(), text, said, List.of(), name, 1));
  }

  /// Where the words of a unit stand in the text, white space aside.
  private static Optional<Span> next(String text, int from, String words) {
    String wanted = words.replaceAll("\\s", "");
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int at = start;
    for (int i = 0; i < wanted.length(); at++) {
      if (at >= text.length()) {
        return Optional.empty();
      }
      if (text.charAt(at) == wanted.charAt(i)) {
        i++;
      } else if (!Character.isWhitespace(text.charAt(at))) {
        return Optional.empty();
      }
    }
    return at > start ? Optional.of(new Span(start, at)) : Optional.empty();
  }

  /// The texts of a CoNLL-U file by document, a paragraph a line.
  static Map<String, String> texts(String conllu) {
    Map<String, String> texts = new HashMap<>();
    StringBuilder text = new StringBuilder();
    String name = "";
    boolean paragraph = false;
    for (String line : conllu.lines().toList()) {
      if (line.startsWith("# newdoc id = ")) {
        texts.put(name, text.toString());
        name = line.substring("# newdoc id = ".length()).strip();
        text.setLength(0);
      } else if (line.startsWith("# newpar")) {
        paragraph = true;
      } else if (line.startsWith("# text = ")) {
        text.append(text.isEmpty() ? "" : paragraph ? "\n" : " ");
        text.append(line.substring("# text = ".length()));
        paragraph = false;
      }
    }
    texts.put(name, text.toString());
    return texts;
  }
}
