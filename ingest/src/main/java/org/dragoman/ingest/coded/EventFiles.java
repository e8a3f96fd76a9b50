package org.dragoman.ingest.coded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dragoman.model.table.Table;

/// Reads files of coded events, plain or packed (gz, zip): GDELT 1.0 and 2.0 exports, ICEWS,
/// POLECAT, KEDS, tables with a header and JSON Lines. What a file is, its first line says.
///
/// A file is read as a stream, a row at a time; a row that is no event is dropped with file and
/// line, and the rest goes on.
public final class EventFiles {
  private static final int LONGEST_LINE = 1 << 20;
  private static final int MAGIC = 4;
  private static final long BETWEEN = 100_000;
  private static final String FORMATS =
      "a GDELT export, a KEDS file (date, source, target, code, divided by tabs), JSON Lines, or a"
          + " header that names date, source, target and code or value";

  private final Table names = Table.load(EventFiles.class, "columns.tsv");
  private final Sides sides;
  private final Worths worths;

  /// @param sides what stands for an actor
  /// @param worths what codes are worth
  public EventFiles(Sides sides, Worths worths) {
    this.sides = sides;
    this.worths = worths;
  }

  /// Reads files, in the order given.
  ///
  /// @param into takes deeds and what was dropped
  /// @param progress told from time to time how many rows have been read
  public void read(Iterable<Path> files, EventIntake into, LongConsumer progress) {
    for (Path file : files) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        packed(file.toString(), in, into, progress);
      } catch (ZipException e) {
        into.drop(file.toString(), "a broken archive: " + e.getMessage(), "gz, zip or plain text");
      } catch (IOException e) {
        into.drop(file.toString(), "a file that cannot be read: " + e.getMessage(), "a file");
      }
    }
  }

  private void packed(String name, InputStream in, EventIntake into, LongConsumer progress)
      throws IOException {
    in.mark(MAGIC);
    byte[] magic = in.readNBytes(MAGIC);
    in.reset();
    if (begins(magic, 0x1f, 0x8b)) {
      rows(name, new GZIPInputStream(in), into, progress);
    } else if (begins(magic, 'P', 'K')) {
      ZipInputStream zip = new ZipInputStream(in);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          rows(name + "!" + entry.getName(), zip, into, progress);
        }
      }
    } else {
      rows(name, in, into, progress);
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  private void rows(String name, InputStream in, EventIntake into, LongConsumer progress)
      throws IOException {
    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    Lines lines = new Lines(reader, LONGEST_LINE);
    String first = lines.read().map(EventFiles::withoutMark).orElse("");
    Optional<Rows> headless = headless(first);
    Optional<Rows> layout = headless.or(() -> Layout.headed(first, names).map(l -> l));
    if (layout.isEmpty()) {
      String found = first.isBlank() ? "an empty first line" : quoted(first);
      into.drop(name + ":1", found, FORMATS);
      return;
    }
    RowReader rows = new RowReader(name, layout.get(), new PartyOf(sides, worths), worths, into);
    if (headless.isPresent()) {
      rows.read(first, 1);
    }
    for (Optional<String> line = lines.read(); line.isPresent(); line = lines.read()) {
      if (!line.get().isBlank()) {
        rows.read(line.get(), lines.number());
      }
      if (lines.number() % BETWEEN == 0) {
        progress.accept(into.rows());
      }
    }
  }

  private Optional<Rows> headless(String first) {
    return JsonRows.begin(first)
        ? Optional.of(new JsonRows(names))
        : Layout.headless(first).map(l -> l);
  }

  private static String withoutMark(String line) {
    return line.startsWith("\ufeff") ? line.substring(1) : line;
  }

  private static String quoted(String line) {
    return "'" + (line.length() > 80 ? line.substring(0, 80) + "..." : line) + "'";
  }
}
