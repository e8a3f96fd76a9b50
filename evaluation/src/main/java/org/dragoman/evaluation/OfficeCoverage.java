package org.dragoman.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.Coverage;

/// Prints how much of the time since 2000 the base of actors names the foreign and defence
/// ministers of the states: first all states together, then those of which something is missing.
public final class OfficeCoverage {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private OfficeCoverage() {}

  /// Takes the last day that counts, and the ids of offices (foreign and defence minister when none
  /// is given).
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      System.err.println(
          "Usage: OfficeCoverage LAST-DAY [OFFICE ...], as in: 2026-11-24 president");
      return;
    }
    LocalDate last = LocalDate.parse(arguments[0]);
    List<String> offices =
        arguments.length > 1
            ? List.of(arguments).subList(1, arguments.length)
            : List.of("foreign-minister", "defense-minister");
    ActorBase base = ActorBase.shipped();
    List<List<Coverage>> all =
        offices.stream().map(office -> Coverage.of(base, office, FIRST, last)).toList();
    System.out.print(
        "| office | days named | in doubt | states | whole | none | terms | recalled |\n");
    System.out.print("|---|---|---|---|---|---|---|---|\n");
    all.forEach(states -> System.out.print(summary(states)));
    all.forEach(
        states -> states.stream().filter(s -> s.share() < 1).forEach(OfficeCoverage::state));
  }

  private static String summary(List<Coverage> states) {
    List<Coverage> having = states.stream().filter(state -> state.days() > 0).toList();
    double days = having.stream().mapToInt(Coverage::days).sum();
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %d | %d | %d | %d | %d |%n",
        states.getFirst().office(),
        having.stream().mapToInt(Coverage::named).sum() / days,
        having.stream().mapToInt(Coverage::doubtful).sum() / days,
        having.size(),
        having.stream().filter(state -> state.share() > .99).count(),
        having.stream().filter(state -> state.named() == 0).count(),
        having.stream().mapToInt(Coverage::rows).sum(),
        having.stream().mapToInt(Coverage::recalled).sum());
  }

  private static void state(Coverage state) {
    System.out.printf(
        Locale.ROOT,
        "%s\t%s\t%.3f\t%d of %d days, %d in doubt%n",
        state.office(),
        state.state(),
        state.share(),
        state.named(),
        state.days(),
        state.doubtful());
  }
}
