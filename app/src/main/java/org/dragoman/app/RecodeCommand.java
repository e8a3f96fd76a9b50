package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.actors.OwnActors;
import org.dragoman.app.codebook.OwnCodebook;
import org.dragoman.app.codebook.RecodedEvents;
import org.dragoman.app.codebook.RecordedArticles;
import org.dragoman.ingest.Ingested;
import org.dragoman.model.crisis.CrisisRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman recode`: a record anew under a changed codebook, from the readings that were kept.
@Command(
    name = "recode",
    mixinStandardHelpOptions = true,
    description = {
      "Codes the articles of a record anew, with a changed codebook or other actors, and says which",
      "events have changed. Kept readings are used, so that nothing is parsed again."
    },
    footer = {
      "",
      "Exit codes: 0 all was coded, 1 the record or a table cannot be used, 2 the call was wrong.",
      "",
      "Example:",
      "  dragoman recode out/record.jsonl --codebook my-codebook --out recoded"
    })
final class RecodeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RECORD", description = "The record.jsonl of an earlier run.")
  private final Path record = Path.of("record.jsonl");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "recoded",
      description = "Folder for the results (default: ${DEFAULT-VALUE}).")
  private final Path out = Path.of("recoded");

  @Mixin private final OwnCodebook codebook = new OwnCodebook();
  @Mixin private final OwnActors actors = new OwnActors();
  @Mixin private final CacheOptions caching = new CacheOptions();

  @Override
  public Integer call() throws IOException {
    if (Files.exists(record) && isSame(record, out.resolve("record.jsonl"))) {
      throw new ParameterException(
          spec.commandLine(), "--out " + out + " would replace the record that is coded anew");
    }
    RecordedArticles earlier = RecordedArticles.read(record);
    Outputs written = Outputs.write(recoded(earlier), out);
    RecodedEvents changes = RecodedEvents.between(earlier, RecordedArticles.read(written.record()));
    PrintWriter to = spec.commandLine().getOut();
    changes.lines().forEach(to::println);
    to.println("Written to " + written.record());
    to.flush();
    return 0;
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(other) && Files.isSameFile(one, other);
  }

  private CrisisRecord recoded(RecordedArticles earlier) throws IOException {
    Optional<CacheOptions.Cache> cache = caching.cache();
    try (Dragoman dragoman = Dragoman.open(actors.base(), codebook.later(), cache)) {
      return dragoman.read(new Ingested(earlier.articles(), List.of()), (_, _) -> {});
    } finally {
      cache.ifPresent(kept -> kept.folder().close());
    }
  }
}
