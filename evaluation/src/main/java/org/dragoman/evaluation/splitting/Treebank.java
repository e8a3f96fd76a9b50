package org.dragoman.evaluation.splitting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Span;

/// Writes the documents of a CoNLL-U file back to raw text: words with the spaces that it notes,
/// paragraphs (`# newpar`) on lines of their own.
final class Treebank {
  private static final int FORM = 1;
  private static final int MISC = 9;
  private static final int COLUMNS = 10;

  private final List<RawDocument> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Span> words = new ArrayList<>();
  private String name = "";
  private int sentenceStart = -1;
  private int partsEnd = -1;
  private int partsAt;
  private int lastEnd;

  private Treebank() {}

  static List<RawDocument> read(Path conllu) throws IOException {
    Treebank treebank = new Treebank();
    for (String line : Files.readAllLines(conllu)) {
      treebank.line(line);
    }
    treebank.endSentence();
    treebank.endDocument("");
    return treebank.documents;
  }

  private void line(String line) {
    if (line.startsWith("# newdoc")) {
      endDocument(line.substring(line.indexOf('=') + 1).strip());
    } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
      endParagraph();
    } else if (line.isBlank()) {
      endSentence();
    } else if (!line.startsWith("#")) {
      String[] columns = line.split("\t", COLUMNS);
      token(columns[0], columns[FORM], columns[MISC].contains("SpaceAfter=No"));
    }
  }

  private void token(String id, String form, boolean joined) {
    if (id.contains(".")) {
      return;
    }
    if (id.contains("-")) {
      int start = text.length();
      text.append(form).append(joined ? "" : " ");
      begin(start);
      partsEnd = Integer.parseInt(id.substring(id.indexOf('-') + 1));
      lastEnd = start + form.length();
      partsAt = start;
    } else if (partsEnd >= Integer.parseInt(id)) {
      part(Integer.parseInt(id), form);
    } else {
      int start = text.length();
      begin(start);
      lastEnd = start + form.length();
      words.add(new Span(start, lastEnd));
      text.append(form).append(joined ? "" : " ");
    }
  }

  /// A word of several that are written as one; the last takes what is left.
  private void part(int id, String form) {
    int end = id == partsEnd ? lastEnd : Math.min(lastEnd, partsAt + form.length());
    words.add(new Span(Math.min(partsAt, end), end));
    partsAt = end;
  }

  private void begin(int start) {
    sentenceStart = sentenceStart < 0 ? start : sentenceStart;
  }

  private void endSentence() {
    if (sentenceStart >= 0) {
      sentences.add(new Span(sentenceStart, lastEnd));
    }
    sentenceStart = -1;
    partsEnd = -1;
  }

  private void endParagraph() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private void endDocument(String next) {
    if (!sentences.isEmpty()) {
      documents.add(
          new RawDocument(name, text.toString(), List.copyOf(sentences), List.copyOf(words)));
    }
    text.setLength(0);
    sentences.clear();
    words.clear();
    name = next;
  }
}
