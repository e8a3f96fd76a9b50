package org.dragoman.reconcile.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dragoman.model.crisis.Conflict;
import org.dragoman.model.crisis.Conflict.Version;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.StandingKind;

/// Where the reports of one happening, in different articles, cannot all be right.
final class Differences {
  private Differences() {}

  static List<Conflict> among(List<Report> reports) {
    List<Conflict> found = new ArrayList<>();
    conflict(Conflict.Kind.DATE, reports, Differences::day, (a, b) -> !a.equals(b))
        .ifPresent(found::add);
    conflict(Conflict.Kind.PLACE, reports, Differences::city, (a, b) -> !a.equals(b))
        .ifPresent(found::add);
    conflict(Conflict.Kind.STANDING, reports, Differences::standing, Differences::disagree)
        .ifPresent(found::add);
    found.addAll(numbers(reports));
    return found;
  }

  /// The first report of each article that says something on the point, if two of them clash.
  private static Optional<Conflict> conflict(
      Conflict.Kind kind,
      List<Report> reports,
      Function<Report, Optional<String>> point,
      BiPredicate<String, String> clash) {
    Map<Integer, Version> byArticle = new TreeMap<>();
    for (Report report : reports) {
      point
          .apply(report)
          .ifPresent(v -> byArticle.putIfAbsent(report.article(), version(report, v)));
    }
    List<Version> versions = List.copyOf(byArticle.values());
    boolean clashes =
        versions.stream()
            .anyMatch(a -> versions.stream().anyMatch(b -> clash.test(a.value(), b.value())));
    return clashes ? Optional.of(new Conflict(kind, versions)) : Optional.empty();
  }

  private static Version version(Report report, String value) {
    return new Version(report.event().id(), value);
  }

  private static Optional<String> day(Report report) {
    return report
        .days()
        .filter(d -> d.length() == 1)
        .filter(_ -> report.isTold())
        .map(d -> d.first().toString());
  }

  private static Optional<String> city(Report report) {
    return report
        .event()
        .place()
        .filter(p -> p.precision() == Place.Precision.CITY)
        .map(Place::name);
  }

  private static Optional<String> standing(Report report) {
    StandingKind kind = report.event().standing().kind();
    return Optional.of(kind.name().toLowerCase(Locale.ROOT));
  }

  /// A fact for one and a mere allegation or a denial for another.
  private static boolean disagree(String a, String b) {
    return isFact(a) && !isFact(b);
  }

  private static boolean isFact(String standing) {
    return StandingKind.valueOf(standing.toUpperCase(Locale.ROOT)).isFact();
  }

  private static List<Conflict> numbers(List<Report> reports) {
    Map<String, List<Counted>> byThing = new TreeMap<>();
    for (Report report : reports) {
      for (Quantity quantity : report.event().quantities()) {
        thing(quantity)
            .ifPresent(t ->
                byThing
                    .computeIfAbsent(t, _ -> new ArrayList<>())
                    .add(new Counted(report, quantity)));
      }
    }
    return byThing.values().stream().flatMap(c -> numberConflict(c).stream()).toList();
  }

  private static Optional<String> thing(Quantity quantity) {
    return quantity.of().map(of -> of.toLowerCase(Locale.ROOT) + quantity.unit().orElse(""));
  }

  private static Optional<Conflict> numberConflict(List<Counted> counted) {
    Map<Integer, Counted> byArticle = new TreeMap<>();
    counted.forEach(c -> byArticle.putIfAbsent(c.report().article(), c));
    List<Counted> one = List.copyOf(byArticle.values());
    boolean clashes = one.stream().anyMatch(a -> one.stream().anyMatch(b -> clash(a, b)));
    return clashes
        ? Optional.of(
            new Conflict(
                Conflict.Kind.NUMBER,
                one.stream()
                    .sorted(Comparator.comparingInt(c -> c.report().article()))
                    .map(c -> version(c.report(), words(c.quantity())))
                    .toList()))
        : Optional.empty();
  }

  private static boolean clash(Counted a, Counted b) {
    return Bounds.of(a.quantity()).excludes(Bounds.of(b.quantity()));
  }

  private static String words(Quantity quantity) {
    String number =
        quantity.value() == Math.rint(quantity.value())
            ? String.valueOf((long) quantity.value())
            : String.valueOf(quantity.value());
    String bound =
        switch (quantity.bound()) {
          case EXACT -> "";
          case ABOUT -> "about ";
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
        };
    return bound + number + quantity.of().map(o -> " " + o).orElse("");
  }

  private record Counted(Report report, Quantity quantity) {}
}
