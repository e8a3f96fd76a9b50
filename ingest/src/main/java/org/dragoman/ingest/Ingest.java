package org.dragoman.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.ingest.bytes.Decoded;
import org.dragoman.ingest.bytes.Decoding;
import org.dragoman.ingest.bytes.LineBytes;
import org.dragoman.ingest.date.PublicationDay;
import org.dragoman.ingest.html.Page;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;

/// Turns files, folders and streams of plain text, HTML and JSON Lines into articles.
///
/// What cannot be used becomes a [Dropped] with its place; nothing that an input holds makes it
/// throw. The same inputs give the same articles in the same order.
public final class Ingest {
  private static final int HEAD = 1 << 16;
  private static final int MOST_BROKEN = 100;
  private final Limits limits;

  public Ingest(Limits limits) {
    this.limits = limits;
  }

  /// Reads files and folders, and collects what came of them.
  public Ingested read(List<Path> inputs) {
    return collect(intake -> read(inputs, intake));
  }

  /// Reads a stream, such as `<stdin>`, whose kind is told by its content; it is not closed.
  public Ingested read(String name, InputStream in) {
    return collect(intake -> read(name, in, intake));
  }

  /// Reads files and folders, and hands on each article when it is read.
  public void read(List<Path> inputs, Intake intake) {
    Run run = new Run(intake);
    Folder folder = new Folder(run, file -> file(file, run));
    inputs.forEach(folder::visit);
  }

  /// Reads a stream, and hands on each article when it is read.
  public void read(String name, InputStream in, Intake intake) {
    Run run = new Run(intake);
    try {
      stream(name, in, run);
    } catch (IOException e) {
      unreadable(name, e, run);
    }
  }

  private static Ingested collect(Consumer<Intake> reading) {
    List<Article> articles = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>();
    reading.accept(
        new Intake() {
          @Override
          public void article(Article article) {
            articles.add(article);
          }

          @Override
          public void dropped(Dropped drop) {
            dropped.add(drop);
          }
        });
    return new Ingested(articles, dropped);
  }

  private void file(Path file, Run run) {
    String name = Folder.name(file);
    try (InputStream in = Files.newInputStream(file)) {
      stream(name, in, run);
    } catch (IOException e) {
      unreadable(name, e, run);
    }
  }

  private static void unreadable(String name, IOException e, Run run) {
    run.drop(name, "unreadable (" + e.getClass().getSimpleName() + ")", "a readable file");
  }

  private void stream(String name, InputStream raw, Run run) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, HEAD);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    if (head.length == 0) {
      run.drop(name, "an empty file", Kind.SUPPORTED);
      return;
    }
    switch (Kind.of(name, head)) {
      case Kind.PlainText() -> text(name, in, run);
      case Kind.Html() -> page(name, in, run);
      case Kind.JsonLines() -> jsonLines(name, in, run);
      case Kind.Unsupported(String found) -> run.drop(name, found, Kind.SUPPORTED);
    }
  }

  private void text(String name, InputStream in, Run run) throws IOException {
    Optional<byte[]> bytes = whole(name, in, limits.text(), run);
    if (bytes.isEmpty()) {
      return;
    }
    Decoded decoded = Decoding.text(bytes.get());
    note(name, decoded, run);
    if (decoded.text().isBlank()) {
      run.drop(name, "a file of blanks", Kind.SUPPORTED);
    } else {
      run.article(name, Drafts.ofText(name, decoded.text(), Given.NOTHING));
    }
  }

  private void page(String name, InputStream in, Run run) throws IOException {
    Optional<byte[]> bytes = whole(name, in, limits.page(), run);
    if (bytes.isEmpty()) {
      return;
    }
    Decoded decoded = Decoding.page(bytes.get());
    note(name, decoded, run);
    Page page = Page.of(decoded.text());
    if (page.hasArticle()) {
      run.article(name, Drafts.ofPage(name, page));
    } else {
      run.drop(name, "a page without an article", "a page with paragraphs of text");
    }
  }

  private static Optional<byte[]> whole(String name, InputStream in, long limit, Run run)
      throws IOException {
    byte[] bytes = in.readNBytes((int) limit + 1);
    if (bytes.length <= limit) {
      return Optional.of(bytes);
    }
    run.drop(name, "more than " + limit + " bytes", "at most " + limit + " bytes");
    return Optional.empty();
  }

  private static void note(String where, Decoded decoded, Run run) {
    if (!decoded.isFaithful()) {
      run.drop(where, decoded.note(), "bytes valid in their encoding, best UTF-8");
    }
  }

  private void jsonLines(String name, InputStream in, Run run) throws IOException {
    LineBytes lines = new LineBytes(in, limits.line());
    Optional<LineBytes.Line> line = lines.next();
    int broken = 0;
    while (line.isPresent() && lines.offset() <= limits.jsonLines()) {
      boolean good = line(name, line.get(), broken < MOST_BROKEN, run);
      broken += good ? 0 : 1;
      line = lines.next();
    }
    if (broken > MOST_BROKEN) {
      run.drop(name, (broken - MOST_BROKEN) + " more broken lines", JsonRecords.EXPECTED);
    }
    if (line.isPresent()) {
      run.drop(
          name + ":" + line.get().number(),
          "more than " + limits.jsonLines() + " bytes; the lines from here on are not read",
          "at most " + limits.jsonLines() + " bytes");
    }
  }

  /// Reads a line; says whether it was good or blank.
  private boolean line(String name, LineBytes.Line line, boolean report, Run run) {
    String where = name + ":" + line.number();
    if (line.tooLong()) {
      run.drop(where, "a line of more than " + limits.line() + " bytes", "shorter lines");
      return true;
    }
    Decoded decoded = line.decoded();
    if (decoded.text().isBlank()) {
      return true;
    }
    return switch (JsonRecords.read(decoded.text())) {
      case JsonRecords.Good(String text, Given given) -> {
        encoding(where, line, decoded, run);
        record(name, line.number(), text, given, run);
        yield true;
      }
      case JsonRecords.Broken(int column, String found) -> {
        if (report) {
          run.drop(column > 0 ? where + ":" + column : where, found, JsonRecords.EXPECTED);
        }
        yield false;
      }
    };
  }

  private static void encoding(String where, LineBytes.Line line, Decoded decoded, Run run) {
    if (!decoded.isFaithful()) {
      note(where + " (line at byte " + line.offset() + ")", decoded, run);
    } else if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
      run.drop(where, "read as " + decoded.charset().name(), "UTF-8");
    }
  }

  private static void record(String name, int number, String text, Given given, Run run) {
    String where = name + ":" + number;
    boolean undated =
        given.published().isPresent() && PublicationDay.given(given.published()).value().isEmpty();
    if (undated) {
      run.drop(where + ": published", given.published().orElse(""), "a date such as 2026-01-06");
    }
    run.article(where, Drafts.ofText(name + "#" + number, text, given));
  }
}
