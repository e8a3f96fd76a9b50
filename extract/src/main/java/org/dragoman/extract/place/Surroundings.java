package org.dragoman.extract.place;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.model.finding.Place;

/// What an article's names, taken together, say of where it plays: a town is likelier when other
/// names of the article may be towns close by, or its state or province.
final class Surroundings {
  private static final double COUNTRY = 4;
  private static final double NEAR = 4;
  private static final double KILOMETRES = 150;
  private static final double CLOSE_KILOMETRES = 50;

  /// What a name close by and one not too far away count, where one in the same province counts 1.
  private static final double CLOSE_BY = 2;

  private static final double AROUND = 0.75;
  private static final double EARTH = 12742;

  private final List<List<Spot>> names;
  private final Map<String, Integer> countries = new TreeMap<>();

  /// @param mentions what each name of the article may stand for
  Surroundings(List<List<Spot>> mentions) {
    Set<String> seen = new HashSet<>();
    this.names =
        mentions.stream()
            .filter(spots -> seen.add(Folding.key(spots.getFirst().name())))
            .limit(60)
            .toList();
    for (List<Spot> spots : names) {
      if (!isOpen(spots)) {
        spots.getFirst().country().ifPresent(this::country);
      }
    }
  }

  /// Whether a name may be a state or a part of another one, as Georgia.
  private static boolean isOpen(List<Spot> spots) {
    return spots.stream()
            .filter(s -> s.precision() != Place.Precision.CITY)
            .map(Spot::country)
            .distinct()
            .count()
        > 1;
  }

  /// The article speaks of a state.
  void country(String iso3) {
    countries.merge(iso3, 1, Integer::sum);
  }

  /// How well a candidate fits the rest of the article.
  double support(Spot spot) {
    return COUNTRY * share(spot) + NEAR * nearness(spot);
  }

  private double share(Spot spot) {
    int all = countries.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0
        ? 0
        : (double) spot.country().map(c -> countries.getOrDefault(c, 0)).orElse(0) / all;
  }

  /// From 0 to 1: the share of the other names that may be near, the first few counting most.
  private double nearness(Spot spot) {
    if (spot.precision() == Place.Precision.REGION && !spot.district()) {
      long towns = names.stream().filter(others -> hasTownIn(spot, others)).count();
      return spot.part().isEmpty() ? 0 : towns / (towns + 3.0);
    }
    if (!spot.isSmall()) {
      return 0;
    }
    double near = names.stream().mapToDouble(others -> nearness(spot, others)).sum();
    return near / (near + 1.5);
  }

  /// Whether a name may stand for a town of a part of a state.
  private static boolean hasTownIn(Spot region, List<Spot> others) {
    return others.stream()
        .anyMatch(other ->
            other.isSmall()
                && other.country().equals(region.country())
                && other.part().equals(region.part()));
  }

  private static double nearness(Spot spot, List<Spot> others) {
    boolean same = others.getFirst().name().equals(spot.name());
    return same ? 0 : others.stream().mapToDouble(other -> nearness(spot, other)).max().orElse(0);
  }

  /// How much another name, if it stands for the given spot, speaks for this one.
  private static double nearness(Spot spot, Spot other) {
    if (other.isSmall()) {
      double distance = kilometres(spot, other);
      return distance <= CLOSE_KILOMETRES ? CLOSE_BY : distance <= KILOMETRES ? AROUND : 0;
    }
    boolean within =
        other.precision() == Place.Precision.REGION
            && other.country().equals(spot.country())
            && !other.part().isEmpty()
            && other.part().equals(spot.part());
    return within ? 1 : 0;
  }

  private static double kilometres(Spot a, Spot b) {
    double aLatitude = Math.toRadians(a.latitude().orElse(90));
    double bLatitude = Math.toRadians(b.latitude().orElse(-90));
    double longitudes = Math.toRadians(a.longitude().orElse(0) - b.longitude().orElse(0));
    double half =
        Math.pow(Math.sin((bLatitude - aLatitude) / 2), 2)
            + Math.cos(aLatitude) * Math.cos(bLatitude) * Math.pow(Math.sin(longitudes / 2), 2);
    return EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
