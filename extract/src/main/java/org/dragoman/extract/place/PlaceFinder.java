package org.dragoman.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.model.Span;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.finding.Place;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Reading;

/// Finds the places that an article names and says where they are.
///
/// A name may stand for a state, a region or one of many towns. Each candidate is weighed by its
/// size, by a container that follows ("Portland, Oregon"), and by the states and parts of states that
/// the rest of the article speaks of. A name that no table knows is left out: blank rather than
/// wrong.
public final class PlaceFinder {
  private static final double CONTAINER = 8;
  private static final double COUNTRY = 2.5;
  private static final double PART = 2.5;
  private static final double STATE_NAME = 8;
  private static final double REGION_NAME = 6.2;

  private final Gazetteer gazetteer;
  private final Map<String, List<Spot>> wide = new HashMap<>();
  private final Map<String, String> countryWords = new HashMap<>();

  public PlaceFinder(States states, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (State state : states.all()) {
      add(state.name(), Spot.of(state));
      state.aliases().forEach(alias -> add(alias, Spot.of(state)));
      state.adjectives().forEach(word -> countryWords.put(Folding.key(word), state.iso3()));
      state.people().forEach(word -> countryWords.put(Folding.key(word) + "s", state.iso3()));
    }
    for (Region region : states.regions()) {
      add(region.name(), Spot.of(region));
      region.aliases().forEach(alias -> add(alias, Spot.of(region)));
    }
  }

  private void add(String name, Spot spot) {
    wide.computeIfAbsent(Folding.key(name), _ -> new ArrayList<>(1)).add(spot);
  }

  /// The places of an article, in text order.
  public List<Place> find(Reading reading) {
    List<Mention> mentions = mentions(reading);
    Votes votes = new Votes();
    countryWords(reading, votes);
    mentions.forEach(mention -> best(mention, votes).ifPresent(votes::firstPass));
    Votes all = votes.settled();
    List<Place> places = new ArrayList<>();
    for (Mention mention : mentions) {
      best(mention, all).ifPresent(spot -> places.add(place(mention.span(), spot)));
    }
    return places;
  }

  /// A name and what may be meant by it.
  ///
  /// @param container the name that follows it behind a comma
  private record Mention(Span span, List<Spot> spots, Optional<List<Spot>> container) {}

  private List<Mention> mentions(Reading reading) {
    List<Name> names =
        reading.names().stream().filter(n -> n.kind() == Name.Kind.LOCATION).toList();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Span span = names.get(i).span();
      String words = reading.words(span);
      int comma = words.indexOf(", ");
      Optional<List<Spot>> container = Optional.empty();
      if (comma > 0 && spots(words).isEmpty()) {
        container = Optional.of(spots(words.substring(comma + 2)));
        words = words.substring(0, comma);
        span = new Span(span.start(), span.start() + comma);
      } else if (i + 1 < names.size() && follows(reading, span, names.get(i + 1).span())) {
        container = Optional.of(spots(reading.words(names.get(i + 1).span())));
      }
      List<Spot> spots = spots(words);
      if (!spots.isEmpty()) {
        mentions.add(new Mention(span, spots, container.filter(c -> !c.isEmpty())));
      }
    }
    return mentions;
  }

  private static boolean follows(Reading reading, Span name, Span next) {
    if (next.start() < name.end() || next.start() - name.end() > 3) {
      return false;
    }
    String between = reading.words(new Span(name.end(), next.start())).strip();
    return between.equals(",") || between.equals("(");
  }

  private List<Spot> spots(String name) {
    List<Spot> spots = new ArrayList<>(wide.getOrDefault(Folding.key(name), List.of()));
    spots.addAll(gazetteer.named(name));
    String key = Folding.key(name);
    if (spots.isEmpty() && key.startsWith("the ")) {
      return spots(key.substring(4));
    }
    return spots;
  }

  private void countryWords(Reading reading, Votes votes) {
    reading.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> countryWords.get(Folding.key(token.text())))
        .filter(java.util.Objects::nonNull)
        .forEach(votes::country);
    reading
        .article()
        .dateline()
        .flatMap(Dateline::place)
        .map(this::spots)
        .filter(spots -> !spots.isEmpty())
        .ifPresent(spots -> votes.firstPass(spots.getFirst()));
  }

  private static Optional<Spot> best(Mention mention, Votes votes) {
    return mention.spots().stream()
        .max(Comparator.comparingDouble(spot -> weight(spot, mention, votes)));
  }

  private static double weight(Spot spot, Mention mention, Votes votes) {
    double size =
        switch (spot.precision()) {
          case COUNTRY -> STATE_NAME;
          case AREA, REGION -> REGION_NAME;
          case CITY -> Math.log10(spot.population() + 1.0);
        };
    boolean contained =
        mention.container().map(c -> c.stream().anyMatch(outer -> contains(outer, spot))).orElse(false);
    return size + (contained ? CONTAINER : 0) + votes.support(spot);
  }

  private static boolean contains(Spot outer, Spot inner) {
    return switch (outer.precision()) {
      case COUNTRY -> outer.country().equals(inner.country()) && inner.precision() != Place.Precision.COUNTRY;
      case REGION ->
          inner.precision() == Place.Precision.CITY
              && outer.country().equals(inner.country())
              && !outer.part().isEmpty()
              && outer.part().equals(inner.part());
      case CITY, AREA -> false;
    };
  }

  private static Place place(Span span, Spot spot) {
    return new Place(
        span,
        spot.name(),
        spot.country(),
        spot.latitude(),
        spot.longitude(),
        spot.geonames(),
        spot.precision());
  }

  /// Which states and parts of states an article speaks of.
  private static final class Votes {
    private final Map<String, Integer> countries = new TreeMap<>();
    private final Map<String, Integer> parts = new TreeMap<>();
    private boolean settled;

    void country(String iso3) {
      countries.merge(iso3, 1, Integer::sum);
    }

    void firstPass(Spot spot) {
      spot.country().ifPresent(this::country);
      if (!spot.part().isEmpty()) {
        spot.country().ifPresent(c -> parts.merge(c + spot.part(), 1, Integer::sum));
      }
    }

    Votes settled() {
      settled = true;
      return this;
    }

    double support(Spot spot) {
      if (!settled || spot.country().isEmpty()) {
        return 0;
      }
      String country = spot.country().get();
      return COUNTRY * share(countries, country) + PART * share(parts, country + spot.part());
    }

    private static double share(Map<String, Integer> votes, String key) {
      int all = votes.values().stream().mapToInt(Integer::intValue).sum();
      return all == 0 ? 0 : (double) votes.getOrDefault(key, 0) / all;
    }
  }
}
