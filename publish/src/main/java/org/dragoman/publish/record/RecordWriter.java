package org.dragoman.publish.record;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.crisis.Reconciled.Duplicate;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.finding.Findings;

/// Writes a record as JSON Lines: actors, then each article with its statements, events and claims,
/// then what they say together. The same record gives the same bytes.
public final class RecordWriter {
  private final RecordLines lines = new RecordLines();

  /// Writes the whole record; the writer is flushed, not closed.
  ///
  /// @throws IOException if the writer fails
  public void write(CrisisRecord record, Writer to) throws IOException {
    write(lines.ofActors(record.articles()).stream(), to);
    Map<String, Duplicate> copies = new HashMap<>();
    record.together().duplicates().forEach(d -> copies.put(d.article(), d));
    for (Findings findings : record.articles()) {
      Optional<Duplicate> copied = Optional.ofNullable(copies.get(findings.article().id()));
      write(lines.ofArticle(findings, copied).stream(), to);
    }
    write(lines.ofTogether(record.together(), record.articles()), to);
    to.flush();
  }

  /// Writes series of tension alone, in the form that they have in a record; the writer is flushed,
  /// not closed.
  ///
  /// @throws IOException if the writer fails
  public void tensions(List<Tension> tensions, Writer to) throws IOException {
    write(lines.ofTensions(tensions), to);
    to.flush();
  }

  private static void write(Stream<String> lines, Writer to) throws IOException {
    Iterator<String> next = lines.iterator();
    while (next.hasNext()) {
      to.write(next.next());
      to.write('\n');
    }
  }
}
