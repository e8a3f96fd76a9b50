package org.dragoman.reconcile.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.model.crisis.Coverage;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.crisis.Tension.Day;

/// Deeds by directed pair of parties, to be added up day by day.
///
/// In a ledger that merges, deeds of one pair, day and code (if they have one) are one happening:
/// that is how coded event data are counted, since several rows mostly mean several reports. What a
/// party does to itself is left out.
public final class Ledger {
  private static final Comparator<Deed> ORDER =
      Comparator.comparing(Deed::day).thenComparing(Deed::code).thenComparing(Deed::id);

  private final boolean merges;
  private final Map<Dyad, Map<Happening, Deed>> deeds = new HashMap<>();

  private record Happening(LocalDate day, String what) {}

  private Ledger(boolean merges) {
    this.merges = merges;
  }

  /// A ledger in which every deed counts.
  public static Ledger counting() {
    return new Ledger(false);
  }

  /// A ledger in which deeds of one pair, day and code are one.
  public static Ledger merging() {
    return new Ledger(true);
  }

  /// Enters a deed. Of merged deeds the one whose id comes first stands for all.
  public void add(Deed deed) {
    if (deed.source().equals(deed.target())) {
      return;
    }
    deeds
        .computeIfAbsent(new Dyad(deed.source(), deed.target()), _ -> new HashMap<>())
        .merge(
            new Happening(deed.day(), merges && !deed.code().isBlank() ? deed.code() : deed.id()),
            deed,
            Ledger::one);
  }

  private static Deed one(Deed a, Deed b) {
    return a.id().compareTo(b.id()) <= 0 ? a.with(b.volume()) : b.with(a.volume());
  }

  /// The days on which anybody did anything.
  public Collection<LocalDate> days() {
    return deeds.values().stream()
        .flatMap(d -> d.keySet().stream())
        .map(Happening::day)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The deeds of a day and later, in order of the days.
  public List<Deed> since(LocalDate first) {
    return deeds.values().stream()
        .flatMap(d -> d.values().stream())
        .filter(d -> !d.day().isBefore(first))
        .sorted(ORDER)
        .toList();
  }

  /// The tension of every pair, by source, then target.
  ///
  /// @param coverage the days of which anything could be known
  /// @param scale name of the scale of the deeds' values
  public List<Tension> tensions(Coverage coverage, String scale) {
    String method = scale + "-sum/2; " + Rise.METHOD + "; " + Fall.METHOD;
    return new TreeMap<>(deeds)
        .entrySet().parallelStream()
            .map(e -> tension(e.getKey(), e.getValue().values(), coverage, method))
            .toList();
  }

  private static Tension tension(
      Dyad dyad, Collection<Deed> deeds, Coverage coverage, String method) {
    List<Deed> inOrder = deeds.stream().sorted(ORDER).toList();
    Map<LocalDate, List<Deed>> byDay =
        inOrder.stream()
            .collect(Collectors.groupingBy(Deed::day, TreeMap::new, Collectors.toList()));
    List<Day> days = new ArrayList<>();
    byDay.forEach((date, ofDay) -> days.add(day(date, ofDay)));
    return new Tension(
        dyad.source(), dyad.target(), days, coverage, Shifts.in(inOrder, coverage), method);
  }

  private static Day day(LocalDate date, List<Deed> deeds) {
    return new Day(
        date,
        count(deeds, Deed.Part.ACT),
        count(deeds, Deed.Part.THREAT),
        count(deeds, Deed.Part.WORD),
        count(deeds, Deed.Part.COOPERATION),
        rounded(deeds.stream().mapToDouble(Deed::value).sum()),
        rounded(deeds.stream().mapToDouble(d -> Math.max(0, -d.value())).sum()),
        deeds.stream().mapToInt(Deed::volume).sum(),
        deeds.stream().map(Deed::id).sorted().toList());
  }

  private static int count(List<Deed> deeds, Deed.Part part) {
    return (int) deeds.stream().filter(d -> d.part() == part).count();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
