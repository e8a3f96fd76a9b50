package org.dragoman.app.alert;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.app.material.Cause;
import org.dragoman.app.material.Material;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.table.Table;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/// The options of alerts, and the telling: to the terminal, to a log that keeps what has been told,
/// to a feed and to a webhook. Without `--rules` nothing is told.
public final class AlertOptions {
  private static final int DAYS_BACK = 7;
  private static final int EVIDENCE_SHOWN = 5;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Rules of alerts (tab-separated; see docs/tension.md).")
  private final Optional<Path> rules = Optional.empty();

  @Option(
      names = "--alerts",
      paramLabel = "FILE",
      description = "Keeps the alerts told, a line each; what stands in it is not told again.")
  private final Optional<Path> log = Optional.empty();

  @Option(
      names = "--feed",
      paramLabel = "FILE",
      description = "The last hundred of --alerts as an Atom feed.")
  private final Optional<Path> feed = Optional.empty();

  @Option(
      names = "--webhook",
      paramLabel = "URL",
      description = "Posts new alerts there as JSON. Nothing else reaches the network.")
  private final Optional<URI> webhook = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "The first day alerts are about (default: 7 days before the last covered one).")
  private final Optional<LocalDate> since = Optional.empty();

  /// Refuses options that make no sense together.
  public void check() {
    if (rules.isEmpty() && (log.isPresent() || feed.isPresent() || webhook.isPresent())) {
      throw new ParameterException(
          spec.commandLine(), "--alerts, --feed and --webhook need --rules FILE");
    }
    if (feed.isPresent() && log.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--feed needs --alerts FILE");
    }
    if (rules.isPresent() && !Files.isRegularFile(rules.get())) {
      throw new ParameterException(spec.commandLine(), rules.get() + " is no file");
    }
    if (webhook.isPresent() && !isHttp(webhook.get())) {
      throw new ParameterException(
          spec.commandLine(), "--webhook " + webhook.get() + "; expected http:// or https://");
    }
  }

  private static boolean isHttp(URI address) {
    return address.getHost() != null
        && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
  }

  /// Tells what is new by the rules. What quiet hours hold back is told by a later run.
  ///
  /// @throws IOException if a file or the webhook fails; then nothing counts as told
  public void tell(Material material, List<Tension> tensions, ZonedDateTime now, PrintWriter to)
      throws IOException {
    if (rules.isEmpty() || material.lastDay().isEmpty()) {
      return;
    }
    LocalDate first = since.orElse(material.lastDay().get().minusDays(DAYS_BACK));
    List<Alert> all = new AlertJudge(read(rules.get()), material, first).judge(tensions);
    Set<String> told = log.isPresent() ? new AlertLog(log.get()).ids() : Set.of();
    List<Alert> fresh = all.stream().filter(a -> !told.contains(a.id())).toList();
    List<Alert> due = fresh.stream().filter(a -> !isHeldBack(a, now)).toList();
    print(due, fresh.size() - due.size(), all.size() - fresh.size(), to);
    deliver(due.stream().map(a -> AlertLog.json(a, now)).toList());
  }

  private static boolean isHeldBack(Alert alert, ZonedDateTime now) {
    return alert.urgency() != Urgency.HIGH && alert.quiet().contain(now.toLocalTime());
  }

  private static List<AlertRule> read(Path file) throws IOException {
    try (Reader from = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      List<AlertRule> read = new ArrayList<>();
      for (Table.Row row : Table.read(file.toString(), from).rows()) {
        read.add(AlertRule.of(row));
      }
      return read;
    }
  }

  private void deliver(List<ObjectNode> alerts) throws IOException {
    if (webhook.isPresent() && !alerts.isEmpty()) {
      new Webhook(webhook.get()).post(alerts);
    }
    if (log.isPresent()) {
      AlertLog kept = new AlertLog(log.get());
      kept.add(alerts);
      if (feed.isPresent()) {
        Files.writeString(feed.get(), AtomFeed.of(kept.told()), StandardCharsets.UTF_8);
      }
    }
  }

  private static void print(List<Alert> alerts, int held, int before, PrintWriter to) {
    to.println();
    to.printf(
        Locale.ROOT,
        "Alerts: %d new, %d held back by quiet hours, %d told before%n",
        alerts.size(),
        held,
        before);
    for (Alert alert : alerts) {
      to.printf(
          "  [%s] %s %s (%s)%n",
          alert.urgency().name().toLowerCase(Locale.ROOT),
          alert.day(),
          alert.headline(),
          alert.rule());
      for (Cause cause : alert.evidence().stream().limit(EVIDENCE_SHOWN).toList()) {
        to.println("      " + cause);
      }
    }
  }
}
