package org.dragoman.benchmarks.growth;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.dragoman.benchmarks.ResidentMemory;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Reconciled;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.Reconciler;
import org.dragoman.reconcile.duplicate.Independence;
import org.dragoman.reconcile.duplicate.NearDuplicates;
import org.dragoman.reconcile.incident.Incidents;
import org.dragoman.reconcile.incident.Parties;
import org.dragoman.reconcile.proposition.Propositions;
import org.dragoman.reconcile.quotation.Quotations;
import org.dragoman.reconcile.story.Stories;
import org.dragoman.reconcile.text.Rarity;
import org.dragoman.reconcile.text.Terms;

/// Shows how reconciliation grows with the articles: replays findings ([Replay]) to a number of
/// articles and prints the processor time of each stage, of all together, and the memory.
///
///     java ... org.dragoman.benchmarks.growth.Growth NUMBER KEPT INPUT...
///
/// The inputs are read once, and what they say is kept in the file KEPT ([KeptFindings]). One
/// number a process, so that the peak of memory is its own. Processor time is the whole process's,
/// so both cores and the collector count; a row for 100 articles beforehand warms the code up.
public final class Growth {
  private static final int WARM_UP = 100;

  private final List<Row> rows = new ArrayList<>();

  private Growth() {}

  private record Row(String stage, double seconds, long found) {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: Growth NUMBER KEPT INPUT...");
      return;
    }
    List<Path> inputs = Arrays.stream(arguments).skip(2).map(Path::of).toList();
    Path kept = Path.of(arguments[1]);
    if (!Files.exists(kept)) {
      KeptFindings.write(kept, inputs);
    }
    List<Findings> base = KeptFindings.read(kept).stream().sorted(Reconciler.ORDER).toList();
    new Growth().stages(Replay.of(base, WARM_UP));
    print(Replay.of(base, Integer.parseInt(arguments[0])));
  }

  private static void print(List<Findings> findings) {
    System.gc();
    System.out.printf(
        Locale.ROOT,
        "%d articles; resident before %s, of it findings on the heap %d MB%n",
        findings.size(),
        ResidentMemory.now(),
        heap());
    Growth growth = new Growth();
    growth.stages(findings);
    double before = cpuTime();
    Reconciled together = Reconciler.load().reconcile(findings);
    double seconds = cpuTime() - before;
    System.out.println("| stage | CPU s | ms / article | found |");
    System.out.println("|---|---|---|---|");
    growth.rows.forEach(r -> print(r, findings.size()));
    print(
        new Row("all, once more, with tension, briefing, comparison", seconds, 0), findings.size());
    System.gc();
    System.out.printf(
        "%d stories; resident peak %s, heap with the result %d MB%n",
        together.stories().size(), ResidentMemory.peak(), heap());
  }

  private static void print(Row row, int articles) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.2f | %d |%n",
        row.stage,
        row.seconds,
        row.seconds * 1000 / articles,
        row.found);
  }

  /// The stages whose time could grow faster than the articles, one after the other.
  private void stages(List<Findings> findings) {
    Terms terms = Terms.load();
    List<Findings> inOrder = findings.stream().sorted(Reconciler.ORDER).toList();
    List<Article> articles = inOrder.stream().map(Findings::article).toList();
    List<Reconciled.Duplicate> copies = timed("copies", () -> new NearDuplicates().find(articles));
    Independence independence = new Independence(copies, outlets(articles));
    Parties parties = Parties.among(inOrder);
    List<Story> stories = timed("stories", () -> new Stories(terms, Rarity.load()).group(articles));
    List<Incident> incidents =
        timed(
            "incidents", () -> new Incidents(terms, parties, independence).find(inOrder, stories));
    timed("propositions", () -> new Propositions(terms, independence).group(inOrder, incidents));
    timed("quotations", () -> new Quotations(terms, parties).group(inOrder, stories));
  }

  private static Map<String, String> outlets(List<Article> articles) {
    Map<String, String> outlets = new HashMap<>();
    articles.forEach(a -> a.source().outlet().ifPresent(o -> outlets.put(a.id(), o)));
    return outlets;
  }

  private <T> List<T> timed(String stage, Supplier<List<T>> work) {
    double before = cpuTime();
    List<T> found = work.get();
    rows.add(new Row(stage, cpuTime() - before, found.size()));
    return found;
  }

  private static double cpuTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
