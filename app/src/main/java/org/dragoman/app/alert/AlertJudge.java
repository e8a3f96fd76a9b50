package org.dragoman.app.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.app.material.Cause;
import org.dragoman.app.material.Material;
import org.dragoman.app.material.Material.Reported;
import org.dragoman.model.Identity;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.crisis.Tension.Day;
import org.dragoman.model.crisis.Tension.Shift;
import org.dragoman.publish.tension.Told;

/// What the rules make of the material. One thing is told once, by the most urgent rule that asks
/// for it: no rule can silence a more urgent one.
final class AlertJudge {
  private static final Comparator<Alert> FIRST =
      Comparator.comparing(Alert::urgency)
          .reversed()
          .thenComparing(Alert::day)
          .thenComparing(Alert::id);

  private final List<AlertRule> rules;
  private final Material material;
  private final LocalDate since;
  private final Map<String, Alert> alerts = new LinkedHashMap<>();

  /// @param since the first day that is told of
  AlertJudge(List<AlertRule> rules, Material material, LocalDate since) {
    this.rules = List.copyOf(rules);
    this.material = material;
    this.since = since;
  }

  /// The alerts, the most urgent first, then by day.
  List<Alert> judge(List<Tension> tensions) {
    for (AlertRule rule : rules) {
      for (Tension tension : tensions) {
        tension.shifts().stream()
            .filter(s -> !s.date().isBefore(since) && rule.takes(tension, s))
            .forEach(s -> put(alert(rule, tension, s)));
      }
      material.reported().stream()
          .filter(r -> !r.deed().day().isBefore(since) && rule.takes(r))
          .forEach(r -> put(alert(rule, r)));
    }
    List<Alert> inOrder = new ArrayList<>(alerts.values());
    inOrder.sort(FIRST);
    return inOrder;
  }

  private void put(Alert alert) {
    alerts.merge(alert.id(), alert, (a, b) -> b.urgency().compareTo(a.urgency()) > 0 ? b : a);
  }

  private Alert alert(AlertRule rule, Tension tension, Shift shift) {
    String direction = AlertRule.word(shift.direction());
    String pair = tension.source() + " → " + tension.target();
    List<Cause> evidence = new ArrayList<>();
    shift.because().forEach(id -> evidence.add(material.cause(id)));
    if (evidence.isEmpty()) {
      evidence.add(quiet(tension, shift.date()));
    }
    return new Alert(
        Identity.of("alert", pair, shift.date().toString(), direction),
        rule.name(),
        rule.urgency(),
        tension.source(),
        tension.target(),
        shift.date(),
        pair + ": " + Told.shift(shift),
        evidence,
        tension.method(),
        rule.quiet());
  }

  /// A time that has become quieter rests on the deed that was the last before it.
  private Cause quiet(Tension tension, LocalDate day) {
    LocalDate last =
        tension.days().stream()
            .filter(d -> d.hostility() > 0 && !d.date().isAfter(day))
            .map(Day::date)
            .max(LocalDate::compareTo)
            .orElse(day);
    return new Cause("the last hostile day was " + last, tension.method());
  }

  private Alert alert(AlertRule rule, Reported reported) {
    Deed deed = reported.deed();
    String pair = deed.source() + " → " + deed.target();
    String what = deed.part().name().toLowerCase(Locale.ROOT);
    String standing = reported.standing().name().toLowerCase(Locale.ROOT);
    return new Alert(
        Identity.of("alert", pair, deed.id(), standing),
        rule.name(),
        rule.urgency(),
        deed.source(),
        deed.target(),
        deed.day(),
        pair
            + ": "
            + what
            + ", "
            + standing
            + " (CAMEO "
            + deed.code()
            + ", worth "
            + deed.value()
            + ")",
        List.of(material.cause(deed.id())),
        "",
        rule.quiet());
  }
}
