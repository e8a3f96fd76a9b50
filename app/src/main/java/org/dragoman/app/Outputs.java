package org.dragoman.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dragoman.model.crisis.Briefing.Length;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.publish.briefing.BriefingWriter;
import org.dragoman.publish.record.RecordWriter;
import org.dragoman.publish.report.ReportWriter;

/// The files of a run. Each is written beside its place and then moved there, so that a broken run
/// leaves the files of the last good one.
///
/// @param record `record.jsonl`
/// @param briefing `briefing.md`
/// @param report `report.html`
record Outputs(Path record, Path briefing, Path report) {
  /// Writes a record to a folder with a briefing of one page.
  ///
  /// @throws IOException if the folder cannot be made or written to
  static Outputs write(CrisisRecord record, Path folder) throws IOException {
    return write(record, Length.PAGE, folder);
  }

  /// Writes a record to a folder, which is made if need be; the briefing also as `briefing.html`.
  ///
  /// @throws IOException if the folder cannot be made or written to
  static Outputs write(CrisisRecord record, Length length, Path folder) throws IOException {
    Files.createDirectories(folder);
    Outputs files =
        new Outputs(
            folder.resolve("record.jsonl"),
            folder.resolve("briefing.md"),
            folder.resolve("report.html"));
    put(files.record, to -> new RecordWriter().write(record, to));
    put(files.briefing, to -> new BriefingWriter().write(record, length, to));
    put(folder.resolve("briefing.html"), to -> new BriefingWriter().writeHtml(record, length, to));
    put(files.report, to -> new ReportWriter().write(record, to));
    return files;
  }

  private static void put(Path file, Content content) throws IOException {
    String unique = "." + ProcessHandle.current().pid() + ".part";
    Path draft = file.resolveSibling(file.getFileName() + unique);
    try {
      try (Writer to = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        content.write(to);
      }
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private interface Content {
    void write(Writer to) throws IOException;
  }
}
