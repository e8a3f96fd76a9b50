package org.dragoman.app.tension;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.alert.AlertOptions;
import org.dragoman.app.material.Material;
import org.dragoman.ingest.coded.Sides;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.crisis.Tension;
import org.dragoman.publish.record.RecordWriter;
import org.dragoman.publish.tension.SeriesWriter;
import org.dragoman.publish.tension.TensionChart;
import org.dragoman.reconcile.incident.Parties;
import org.dragoman.reconcile.tension.Scale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `dragoman tension`: how parties behave towards one another, when it shifted, and why.
@Command(
    name = "tension",
    mixinStandardHelpOptions = true,
    description = {
      "Shows how parties behave towards one another, and when and why that shifted.",
      "It reads a record of ours (--record), or coded events of others (--events)."
    },
    footer = {
      "",
      "Event files: GDELT 1.0 and 2.0 exports, ICEWS, POLECAT, KEDS, JSON Lines,",
      "tables with a header; plain, gz or zip. docs/tension.md has the columns and the formulas.",
      "Exit codes: 0 all was read, 1 the run failed, 2 the call was wrong, 3 something was dropped.",
      "",
      "Examples:",
      "  dragoman tension --record out/record.jsonl",
      "  dragoman tension --events 2018*.export.CSV.zip --dyad USA,IRN --svg iran.svg",
      "  dragoman tension --events levant.tab --rules rules.tsv --alerts sent.jsonl"
    })
public final class TensionCommand implements Callable<Integer> {
  private static final int SOMETHING_DROPPED = 3;
  private static final int DROPPED_SHOWN = 20;
  private static final long FIRST_WORD_MILLIS = 2000;

  @Spec private CommandSpec spec;

  @Option(names = "--events", arity = "1..*", paramLabel = "FILE", description = "Coded events.")
  private final List<Path> events = new ArrayList<>();

  @Option(names = "--record", paramLabel = "FILE", description = "A record.jsonl of ours.")
  private final Optional<Path> record = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "LEVEL",
      defaultValue = "party",
      description = {
        "What stands for an actor: party (its state; armed groups for themselves), country, actor",
        "(default: ${DEFAULT-VALUE})."
      })
  private final Level level = Level.party;

  @Option(
      names = "--scale",
      paramLabel = "SCALE",
      defaultValue = "plover",
      description = "For a record: plover or goldstein (default: ${DEFAULT-VALUE}).")
  private final ScaleName scale = ScaleName.plover;

  @Option(
      names = "--dyad",
      paramLabel = "A,B",
      description = "Only these pairs, in this direction; * is anybody.")
  private final List<String> dyads = new ArrayList<>();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "Show and draw the N most hostile dyads (default: ${DEFAULT-VALUE}).")
  private final Integer top = 10;

  @Option(
      names = "--shifts",
      paramLabel = "N",
      defaultValue = "5",
      description = "Show the latest N shifts of a dyad (default: ${DEFAULT-VALUE}).")
  private final Integer shifts = 5;

  @Option(
      names = "--gap",
      paramLabel = "DAYS",
      defaultValue = "7",
      description = {
        "Event files: as many days in a row without any event still count as covered",
        "(default: ${DEFAULT-VALUE})."
      })
  private final Integer gap = 7;

  @Option(names = "--json", paramLabel = "FILE", description = "Series as JSON Lines.")
  private final Optional<Path> json = Optional.empty();

  @Option(names = "--csv", paramLabel = "FILE", description = "Series as CSV.")
  private final Optional<Path> csv = Optional.empty();

  @Option(names = "--svg", paramLabel = "FILE", description = "Chart of the dyads shown, as SVG.")
  private final Optional<Path> svg = Optional.empty();

  @Option(names = "--png", paramLabel = "FILE", description = "The same as PNG.")
  private final Optional<Path> png = Optional.empty();

  @Mixin private final AlertOptions alerts = new AlertOptions();

  /// What stands for an actor, as the command line says it.
  enum Level {
    party,
    country,
    actor
  }

  /// The scales for records, as the command line says them.
  enum ScaleName {
    plover,
    goldstein
  }

  @Override
  public Integer call() throws IOException {
    if (events.isEmpty() == record.isEmpty()) {
      throw wrong("Either --events FILE... or --record FILE is needed");
    }
    alerts.check();
    for (Path file : record.map(List::of).orElse(events)) {
      if (!Files.isRegularFile(file)) {
        throw wrong(file + " is no file");
      }
    }
    List<Pair> pairs = dyads.stream().map(this::pair).toList();
    Material material = material();
    List<Tension> chosen =
        material.tensions().stream()
            .filter(t -> pairs.isEmpty() || pairs.stream().anyMatch(p -> p.takes(t)))
            .toList();
    write(chosen, material);
    PrintWriter out = spec.commandLine().getOut();
    out.println(material.summary());
    new TensionTable(material, shifts).print(mostHostile(chosen), out);
    alerts.tell(
        material, chosen, ZonedDateTime.ofInstant(Instant.now(), ZoneId.systemDefault()), out);
    report(material.dropped(), out);
    out.flush();
    return material.dropped().isEmpty() ? 0 : SOMETHING_DROPPED;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Material material() throws IOException {
    if (record.isPresent()) {
      Parties.Level by =
          switch (level) {
            case party -> Parties.Level.PARTY;
            case country -> Parties.Level.COUNTRY;
            case actor -> Parties.Level.ACTOR;
          };
      Scale values =
          switch (scale) {
            case plover -> Scale.PLOVER;
            case goldstein -> Scale.GOLDSTEIN;
          };
      return RecordMaterial.read(record.get(), by, values);
    }
    Sides by =
        switch (level) {
          case party -> Sides.PARTY;
          case country -> Sides.COUNTRY;
          case actor -> Sides.ACTOR;
        };
    long started = System.nanoTime();
    return new EventMaterial(by, gap).read(events, rows -> progress(rows, started, System.err));
  }

  private static void progress(long rows, long started, PrintStream to) {
    long millis = (System.nanoTime() - started) / 1_000_000;
    if (millis > FIRST_WORD_MILLIS) {
      to.printf(Locale.ROOT, "Read %,d rows (%,d a second)%n", rows, rows * 1000 / millis);
    }
  }

  private record Pair(String source, String target) {
    boolean takes(Tension tension) {
      return (source.equals("*") || source.equals(tension.source()))
          && (target.equals("*") || target.equals(tension.target()));
    }
  }

  private Pair pair(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
      throw wrong("--dyad " + text + " is no pair; expected SOURCE,TARGET, as in USA,IRN or *,COL");
    }
    return new Pair(parts[0].strip(), parts[1].strip());
  }

  private List<Tension> mostHostile(List<Tension> tensions) {
    return tensions.stream()
        .sorted(
            Comparator.comparingDouble(
                    (Tension t) -> -t.days().stream().mapToDouble(Tension.Day::hostility).sum())
                .thenComparing(TensionTable::dyad))
        .limit(Math.max(0, top))
        .toList();
  }

  private void write(List<Tension> chosen, Material material) throws IOException {
    if (json.isPresent()) {
      try (Writer to = Files.newBufferedWriter(json.get(), StandardCharsets.UTF_8)) {
        new RecordWriter().tensions(chosen, to);
      }
    }
    if (csv.isPresent()) {
      try (Writer to = Files.newBufferedWriter(csv.get(), StandardCharsets.UTF_8)) {
        new SeriesWriter().csv(chosen, to);
      }
    }
    if (svg.isEmpty() && png.isEmpty()) {
      return;
    }
    TensionChart chart =
        TensionChart.of(mostHostile(chosen), id -> material.cause(id).text())
            .orElseThrow(() -> wrong("There is no dyad to draw"));
    if (svg.isPresent()) {
      Files.writeString(svg.get(), chart.svg(), StandardCharsets.UTF_8);
    }
    if (png.isPresent()) {
      try (OutputStream to = Files.newOutputStream(png.get())) {
        chart.png(to);
      }
    }
  }

  private static void report(List<Dropped> dropped, PrintWriter to) {
    if (dropped.isEmpty()) {
      return;
    }
    to.println();
    to.println("Dropped");
    dropped.stream()
        .limit(DROPPED_SHOWN)
        .forEach(d ->
            to.println("  " + d.where() + ": found " + d.found() + "; expected " + d.expected()));
    if (dropped.size() > DROPPED_SHOWN) {
      to.println("  ... and more");
    }
  }
}
