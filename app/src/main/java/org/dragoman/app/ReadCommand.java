package org.dragoman.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.dragoman.app.actors.OwnActors;
import org.dragoman.app.codebook.OwnCodebook;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Ingested;
import org.dragoman.ingest.Limits;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.crisis.Briefing.Length;
import org.dragoman.model.crisis.CrisisRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman read`: from reports to a record, a briefing and a page.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads news reports and writes the record of what they say:",
      "record.jsonl, briefing.md, briefing.html and report.html."
    },
    footer = {
      "",
      "Inputs: plain text, HTML, JSON Lines; folders of these; - for standard input.",
      "Readings are kept, so that a text is parsed once; the record is the same without.",
      "Exit codes: 0 all was read, 1 the run failed, 2 the call was wrong, 3 something was dropped.",
      "",
      "Examples:",
      "  dragoman read examples/us-colombia-2026",
      "  dragoman read reports/ monday.jsonl --out crisis --briefing five",
      "  curl -s https://example.org/report.html | dragoman read - --out crisis"
    })
final class ReadCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files or folders to read; - reads standard input.")
  private final List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder for the results (default: ${DEFAULT-VALUE}).")
  private final Path out = Path.of("out");

  @Option(
      names = "--briefing",
      paramLabel = "LENGTH",
      defaultValue = "page",
      description = "Length of the briefing: five (lines), page or full (default: page).")
  private final BriefingLength briefing = BriefingLength.page;

  /// The lengths of a briefing by the names that the command line takes.
  enum BriefingLength {
    five(Length.FIVE_LINES),
    page(Length.PAGE),
    full(Length.FULL);

    private final Length length;

    BriefingLength(Length length) {
      this.length = length;
    }
  }

  @Mixin private final OwnActors own = new OwnActors();
  @Mixin private final OwnCodebook codebook = new OwnCodebook();
  @Mixin private final CacheOptions caching = new CacheOptions();

  @Override
  public Integer call() throws IOException {
    InstantSource clock = InstantSource.system();
    PrintStream progress = System.err;
    Ingested ingested = ingest();
    Progress reading = new Progress("Read", progress, clock);
    CrisisRecord record = record(ingested, reading::at);
    Outputs written = Outputs.write(record, briefing.length, out);
    PrintWriter to = spec.commandLine().getOut();
    new Summary(record, written).print(to);
    to.flush();
    return record.dropped().isEmpty() ? 0 : Main.SOMETHING_DROPPED;
  }

  private CrisisRecord record(Ingested ingested, BiConsumer<Integer, Integer> progress)
      throws IOException {
    Optional<CacheOptions.Cache> cache = caching.cache();
    try (Dragoman dragoman = Dragoman.open(own.base(), codebook.later(), cache)) {
      return dragoman.read(ingested, progress);
    } finally {
      cache.ifPresent(ReadCommand::close);
    }
  }

  private static void close(CacheOptions.Cache cache) {
    cache.folder().close();
    if (cache.folder().hasFailed()) {
      System.err.println("Readings could not be kept (next time, all is read again).");
    }
  }

  private Ingested ingest() throws IOException {
    Ingest ingest = new Ingest(Limits.DEFAULT);
    List<Path> paths =
        inputs.stream().filter(i -> !i.equals(STANDARD_INPUT)).map(Path::of).toList();
    Ingested files = ingest.read(paths);
    if (!inputs.contains(STANDARD_INPUT)) {
      return files;
    }
    Ingested piped = ingest.read("<stdin>", System.in);
    List<Article> articles = new ArrayList<>(files.articles());
    articles.addAll(piped.articles());
    List<Dropped> dropped = new ArrayList<>(files.dropped());
    dropped.addAll(piped.dropped());
    return new Ingested(articles, dropped);
  }
}
