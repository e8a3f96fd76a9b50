package org.dragoman.publish.briefing;

import java.io.IOException;
import java.io.Writer;
import org.dragoman.model.crisis.Briefing.Length;
import org.dragoman.model.crisis.CrisisRecord;

/// Writes the briefing as Markdown or as a page of HTML to print: each line a sentence of a source,
/// word for word, with numbered citations; conflicts where they belong; at the end what was read.
public final class BriefingWriter {
  /// Writes a page of Markdown; the writer is flushed, not closed.
  ///
  /// @throws IOException if the writer fails
  public void write(CrisisRecord record, Writer to) throws IOException {
    write(record, Length.PAGE, to);
  }

  /// Writes Markdown of some length; the writer is flushed, not closed.
  ///
  /// @throws IOException if the writer fails
  public void write(CrisisRecord record, Length length, Writer to) throws IOException {
    to.write(MarkdownSheet.written(Layout.of(record, length)));
    to.flush();
  }

  /// Writes HTML of some length, which needs no network and runs no script; the writer is flushed,
  /// not closed.
  ///
  /// @throws IOException if the writer fails
  public void writeHtml(CrisisRecord record, Length length, Writer to) throws IOException {
    to.write(HtmlSheet.written(Layout.of(record, length)));
    to.flush();
  }
}
