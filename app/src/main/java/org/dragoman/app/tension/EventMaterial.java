package org.dragoman.app.tension;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.dragoman.app.material.Cause;
import org.dragoman.app.material.Material;
import org.dragoman.app.material.Material.Reported;
import org.dragoman.ingest.coded.EventFiles;
import org.dragoman.ingest.coded.EventIntake;
import org.dragoman.ingest.coded.Sides;
import org.dragoman.model.crisis.Coverage;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.reconcile.tension.Ledger;

/// Reads coded events of others.
final class EventMaterial {
  private static final int RECENT_DAYS = 31;

  private final CodebookWorths worths = new CodebookWorths();
  private final Sides sides;
  private final int gap;

  /// @param sides what stands for an actor
  /// @param gap the longest stretch of days without any event that still counts as covered
  EventMaterial(Sides sides, int gap) {
    this.sides = sides;
    this.gap = gap;
  }

  Material read(List<Path> files, LongConsumer progress) {
    Ledger ledger = Ledger.merging();
    EventIntake intake = new EventIntake(ledger::add);
    new EventFiles(sides, worths).read(files, intake, progress);
    List<Tension> tensions = ledger.tensions(Coverage.bridging(intake.days(), gap), intake.scale());
    List<Deed> recent = recent(ledger, intake);
    return new Material(
        tensions,
        recent.stream().map(d -> new Reported(d, StandingKind.HAPPENED)).toList(),
        causes(ledger, tensions, recent),
        intake.firstDropped(),
        summary(intake));
  }

  private static List<Deed> recent(Ledger ledger, EventIntake intake) {
    return intake.days().stream()
        .max(LocalDate::compareTo)
        .map(last -> ledger.since(last.minusDays(RECENT_DAYS)))
        .orElse(List.of());
  }

  private Map<String, Cause> causes(Ledger ledger, List<Tension> tensions, List<Deed> recent) {
    Set<String> asked = new HashSet<>();
    tensions.forEach(t -> t.shifts().forEach(s -> asked.addAll(s.because())));
    Map<String, Cause> causes = new HashMap<>();
    ledger.since(LocalDate.MIN).stream()
        .filter(d -> asked.contains(d.id()))
        .forEach(d -> causes.put(d.id(), cause(d)));
    recent.forEach(d -> causes.put(d.id(), cause(d)));
    return causes;
  }

  private Cause cause(Deed deed) {
    String name = worths.nameOf(deed.code());
    String text =
        String.format(
            Locale.ROOT,
            "%s %s%s [%.1f]%s",
            deed.day(),
            deed.code(),
            name.isEmpty() ? "" : " " + name,
            deed.value(),
            deed.volume() > 1 ? ", volume " + deed.volume() : "");
    return new Cause(text, "event " + deed.id());
  }

  private static String summary(EventIntake intake) {
    return String.format(
        Locale.ROOT,
        "%,d rows (%s): %,d events between two parties, %,d that name one or none, %,d dropped",
        intake.rows(),
        String.join(", ", intake.formats()),
        intake.taken(),
        intake.oneSidedRows(),
        intake.droppedRows());
  }
}
