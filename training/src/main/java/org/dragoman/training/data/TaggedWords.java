package org.dragoman.training.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads corpora of names: a word and its tag a line, an empty line between sentences.
public final class TaggedWords {
  private final Path file;
  private final String corpus;
  private final Layout layout;
  private final List<Sample> samples = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private String document = "";

  /// Where word and tag stand in a line.
  private enum Layout {
    /// `7 Kyiv B-LOC - -`, with `# newdoc id` before a document.
    NUMBERED("\t", 1, 2, 3),
    /// `Kyiv I-LOC`; ten sentences count as a document.
    PLAIN(" ", 0, 1, 2);

    private final String between;
    private final int word;
    private final int tag;
    private final int least;

    Layout(String between, int word, int tag, int least) {
      this.between = between;
      this.word = word;
      this.tag = tag;
      this.least = least;
    }
  }

  private TaggedWords(Path file, String corpus, Layout layout) {
    this.file = file;
    this.corpus = corpus;
    this.layout = layout;
  }

  /// Reads Universal NER's `.iob2`.
  public static List<Sample> readNumbered(Path file, String corpus) {
    return new TaggedWords(file, corpus, Layout.NUMBERED).samples();
  }

  /// Reads Wikigold's two columns.
  public static List<Sample> readPlain(Path file, String corpus) {
    return new TaggedWords(file, corpus, Layout.PLAIN).samples();
  }

  private List<Sample> samples() {
    List<String> lines = Lines.of(file);
    for (int i = 0; i < lines.size(); i++) {
      take(lines.get(i), i + 1);
    }
    close();
    return samples;
  }

  private void take(String line, int number) {
    if (line.isBlank()) {
      close();
    } else if (line.startsWith("# ")) {
      String named = Lines.value(line, "newdoc id");
      document = named.isEmpty() ? document : named;
    } else {
      String[] columns = line.split(layout.between, -1);
      if (columns.length < layout.least) {
        throw new DataError(file, number, "'" + line + "'; expected a word and its name tag");
      }
      words.add(columns[layout.word]);
      tags.add(columns[layout.tag]);
    }
  }

  private void close() {
    if (!words.isEmpty()) {
      String within = layout == Layout.PLAIN ? Documents.block(samples.size()) : document;
      samples.add(Sample.ofNames(corpus, within, words, NameTags.opened(tags)));
      words.clear();
      tags.clear();
    }
  }
}
