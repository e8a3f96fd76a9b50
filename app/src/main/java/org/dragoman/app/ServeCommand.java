package org.dragoman.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dragoman.app.actors.OwnActors;
import org.dragoman.app.codebook.OwnCodebook;
import org.dragoman.app.explain.FindingExplainer;
import org.dragoman.app.feed.FeedAddress;
import org.dragoman.app.feed.Manners;
import org.dragoman.app.serve.Ending;
import org.dragoman.app.serve.Office;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.event.EventTables;
import org.dragoman.reconcile.Reconciler;
import org.dragoman.serve.http.ServerSettings;
import org.dragoman.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman serve`: the record of some folders as pages and as a REST interface, kept current.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Reads news reports into a store and shows the record: pages in the browser, and a REST",
      "interface at /api/v1 (described at /reference). What the store has is shown at once; reading",
      "goes on in the background."
    },
    footer = {
      "",
      "Only this machine can call unless --bind says otherwise; then everything needs the token.",
      "Stop it with Ctrl+C: what was read is kept, and the next start goes on from there.",
      "Exit codes: 0 it was stopped, 1 the run failed, 2 the call was wrong.",
      "",
      "Examples:",
      "  dragoman serve examples/us-colombia-2026",
      "  dragoman serve reports/ --watch --store crisis --port 8000",
      "  dragoman serve --feed https://news.example/world.xml --store crisis"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int TOKEN_BYTES = 24;
  private static final int MOST_MINUTES = 24 * 60;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..*",
      description = "Folders or files to read; without any, what the store has is shown.")
  private final List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "out/store",
      description = "Where the record is kept (default: ${DEFAULT-VALUE}).")
  private final Path store = Path.of("out/store");

  @Option(
      names = "--watch",
      description = "Go on reading what comes into the folders or changes there.")
  private boolean watch;

  @Option(
      names = "--feed",
      paramLabel = "URL",
      description = {
        "An RSS or Atom feed to read, and to ask again every quarter of an hour; a file of one",
        "will do; may be given again. Without it nothing in the web is ever asked."
      })
  private final List<String> feeds = new ArrayList<>();

  @Option(
      names = "--feeds-every",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "How often feeds are asked (default: every ${DEFAULT-VALUE} minutes).")
  private int minutes;

  @Option(
      names = "--again",
      description = "Read what the store has again, as after a change of actors or codes.")
  private boolean again;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + ServerSettings.USUAL_PORT,
      description = "The port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
  private String bind = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = {
        "What a caller shows who writes, at least 16 letters or digits",
        "(default: $DRAGOMAN_TOKEN, or one made at each start)."
      })
  private final Optional<String> token = Optional.empty();

  @Mixin private final OwnActors own = new OwnActors();
  @Mixin private final OwnCodebook codebook = new OwnCodebook();
  @Mixin private final CacheOptions caching = new CacheOptions();

  @Override
  public Integer call() throws IOException {
    ServerSettings settings = settings();
    inputs.forEach(this::check);
    Office.Work work = work();
    Optional<CacheOptions.Cache> cache = inputs.isEmpty() ? Optional.empty() : caching.cache();
    Supplier<ActorBase> actors = own.later();
    Supplier<EventTables> tables = codebook.later();
    OnDemand<Dragoman> dragoman = new OnDemand<>(() -> Dragoman.open(actors.get(), tables, cache));
    Office.Means means =
        new Office.Means(
            articles -> dragoman.get().findings(articles),
            new OnDemand<>(Reconciler::load),
            new OnDemand<>(() -> FindingExplainer.load(tables.get())),
            () -> tables.get().codebook());
    Ending ending = Ending.ofProcess();
    try (RecordStore record = Stores.open(store);
        Office office = Office.open(settings, record, means, work)) {
      office.start(spec.commandLine().getOut());
      ending.await();
    } finally {
      dragoman.loaded().ifPresent(Dragoman::close);
      cache.ifPresent(c -> c.folder().close());
      ending.done();
    }
    return 0;
  }

  private void check(Path input) {
    if (!Files.exists(input)) {
      throw new ParameterException(
          spec.commandLine(), "found no file or folder " + input + "; expected one to read");
    }
    if (watch && !Files.isDirectory(input)) {
      throw new ParameterException(
          spec.commandLine(), "--watch: found the file " + input + "; expected folders");
    }
  }

  private Office.Work work() {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new ParameterException(
          spec.commandLine(), "--feeds-every: found " + minutes + "; expected 1 to 1440 minutes");
    }
    try {
      List<FeedAddress> addresses = feeds.stream().map(FeedAddress::of).toList();
      Manners manners = Manners.USUAL.asking(Duration.ofMinutes(minutes));
      return new Office.Work(inputs, watch, again, addresses, manners, store.resolve("feeds.json"));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--feed: " + e.getMessage(), e);
    }
  }

  private ServerSettings settings() {
    try {
      return new ServerSettings(
          bind,
          port,
          token
              .or(() -> Optional.ofNullable(System.getenv("DRAGOMAN_TOKEN")))
              .orElseGet(ServeCommand::freshToken),
          ServerSettings.USUAL_LAG);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static String freshToken() {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
