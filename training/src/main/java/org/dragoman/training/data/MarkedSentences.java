package org.dragoman.training.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;
import org.dragoman.read.text.Sentences;
import org.dragoman.read.text.Word;

/// Reads our own corpus of names: a sentence a line with the names in brackets; `#` opens a comment.
///
///     The [ORG Ministry of Defence] in [LOC Kyiv] said nothing.
///
/// Sentences and words are cut as the reader cuts them.
public final class MarkedSentences {
  private static final Pattern NAME = Pattern.compile("\\[(PER|ORG|LOC) ([^\\[\\]]+)\\]");

  private final Sentences sentences = Sentences.load(_ -> 1);
  private final Path file;
  private final String corpus;
  private final List<Sample> samples = new ArrayList<>();
  private int taken;

  private MarkedSentences(Path file, String corpus) {
    this.file = file;
    this.corpus = corpus;
  }

  /// A name in the plain text.
  private record Marked(Span span, String type) {}

  /// The sentences of a file; ten lines count as a document.
  ///
  /// @throws DataError if a bracket is not one of a name
  public static List<Sample> read(Path file, String corpus) {
    return new MarkedSentences(file, corpus).samples();
  }

  private List<Sample> samples() {
    List<String> lines = Lines.of(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        take(lines.get(i).strip(), i + 1);
        taken++;
      }
    }
    return samples;
  }

  private void take(String line, int number) {
    StringBuilder text = new StringBuilder();
    List<Marked> names = new ArrayList<>();
    Matcher name = NAME.matcher(line);
    int at = 0;
    while (name.find()) {
      text.append(line, at, name.start());
      int start = text.length();
      text.append(name.group(2));
      names.add(new Marked(new Span(start, text.length()), name.group(1)));
      at = name.end();
    }
    text.append(line, at, line.length());
    if (text.indexOf("[") >= 0 || text.indexOf("]") >= 0) {
      throw new DataError(file, number, "a bracket that marks no [PER ..], [ORG ..] or [LOC ..]");
    }
    String document = file.getFileName() + "/" + Documents.block(taken);
    for (List<Word> words : sentences.of(text.toString(), new Span(0, text.length()))) {
      samples.add(
          Sample.ofNames(
              corpus, document, words.stream().map(Word::text).toList(), tags(words, names)));
    }
  }

  private static List<String> tags(List<Word> words, List<Marked> names) {
    List<String> tags = new ArrayList<>(Collections.nCopies(words.size(), NameTags.OUTSIDE));
    for (Marked name : names) {
      int from = 0;
      while (from < words.size() && words.get(from).span().start() < name.span().start()) {
        from++;
      }
      int to = from;
      while (to < words.size() && words.get(to).span().end() <= name.span().end()) {
        to++;
      }
      NameTags.mark(tags, from, to - 1, name.type());
    }
    return tags;
  }
}
