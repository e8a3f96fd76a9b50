package org.dragoman.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.finding.Place;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Finds the places that an article names and says where they are.
///
/// A name may stand for a state, a region or one of many towns. Each candidate is weighed by its
/// size, by a container that follows ("Portland, Oregon"), by the states of which the article
/// speaks, and by how many of the article's other names may lie close to it ([Surroundings]). A
/// name that no table knows is left out: blank rather than wrong.
public final class PlaceFinder {
  private static final double CONTAINER = 8;
  private static final double STATE_NAME = 8;
  private static final double REGION_NAME = 5.6;
  private static final double AS_CONTAINER = 2;

  /// What a province is less likely than a town of its population.
  private static final double PROVINCE = 1;

  private static final double COUNTY_NAME = 4.5;

  /// What a town loses behind an article: "the Atlantic" is no town in Iowa.
  private static final double ARTICLE = 4;

  private static final int LONGEST_ACRONYM = 3;
  private static final int CANDIDATES = 40;
  private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "from", "to", "outside");

  /// Domains of states that outlets elsewhere use for their looks.
  private static final Set<String> GENERIC = Set.of("tv", "me", "io", "co", "fm", "ai", "cc", "to");

  private final States states;
  private final Gazetteer gazetteer;
  private final Map<String, List<Spot>> wide = new HashMap<>();
  private final Map<String, String> countryWords = new HashMap<>();

  /// The seats of government by each of their names: "Washington" for Washington, D.C. How many
  /// people a namesake of a capital has who is meant by the name; other Washingtons have fewer.
  private static final int LARGE_TOWN = 100_000;

  private final Map<String, State> capitals = new HashMap<>();

  public PlaceFinder(States states, Gazetteer gazetteer) {
    this.states = states;
    this.gazetteer = gazetteer;
    for (State state : states.all()) {
      add(state.name(), Spot.of(state));
      state.aliases().forEach(alias -> add(alias, Spot.of(state)));
      state.adjectives().forEach(word -> countryWords.put(Folding.key(word), state.iso3()));
      state.capitals().forEach(word -> capitals.putIfAbsent(Folding.key(word), state));
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
    List<List<Spot>> evidence = new ArrayList<>(mentions.stream().map(Mention::spots).toList());
    evidence.addAll(partsNamed(reading));
    Surroundings around = new Surroundings(evidence);
    countryWords(reading, around);
    List<Place> places = new ArrayList<>();
    Map<String, List<Spot>> containers = containers(reading, mentions);
    for (Mention mention : mentions) {
      List<Spot> container =
          mention.container().isEmpty()
              ? containers.getOrDefault(name(reading, mention), List.of())
              : mention.container();
      mention.spots().stream()
          .max(Comparator.comparingDouble(spot -> weight(spot, mention, container, around)))
          .ifPresent(spot -> places.add(place(mention.span(), spot)));
    }
    return places;
  }

  /// What the first mention of each name that has a container says of the others: "Paris, Ill." in
  /// the lead makes every "Paris" of the article the one in Illinois.
  private static Map<String, List<Spot>> containers(Reading reading, List<Mention> mentions) {
    Map<String, List<Spot>> containers = new HashMap<>();
    for (Mention mention : mentions) {
      if (!mention.container().isEmpty()) {
        containers.putIfAbsent(name(reading, mention), mention.container());
      }
    }
    return containers;
  }

  private static String name(Reading reading, Mention mention) {
    return Folding.key(reading.words(mention.span()));
  }

  /// Parts of states inside other names: "the University of Texas" says that Texas is near.
  private List<List<Spot>> partsNamed(Reading reading) {
    List<List<Spot>> parts = new ArrayList<>();
    for (Name name : reading.names()) {
      List<String> words = List.of(reading.words(name.span()).split("[\\s-]+"));
      for (int i = 0; name.kind() == Name.Kind.ORGANIZATION && i < words.size(); i++) {
        String two = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : words.get(i);
        List<Spot> spots = region(two);
        List<Spot> found = spots.isEmpty() ? region(words.get(i)) : spots;
        if (!found.isEmpty()) {
          parts.add(found);
        }
      }
    }
    return parts;
  }

  private List<Spot> region(String name) {
    return gazetteer.named(name).stream()
        .filter(spot -> spot.precision() == Place.Precision.REGION && !spot.part().isEmpty())
        .toList();
  }

  /// A name and what may be meant by it.
  ///
  /// @param container what the name that follows it behind a comma may stand for
  /// @param contains whether it follows another name behind a comma
  /// @param article whether "the" stands before it
  private record Mention(
      Span span, List<Spot> spots, List<Spot> container, boolean contains, boolean article) {}

  private List<Mention> mentions(Reading reading) {
    List<Name> names = reading.names().stream().filter(n -> mayBePlace(reading, n)).toList();
    List<Mention> mentions = new ArrayList<>();
    boolean contains = false;
    for (int i = 0; i < names.size(); i++) {
      Span span = names.get(i).span();
      boolean followed = i + 1 < names.size() && follows(reading, span, names.get(i + 1).span());
      List<Spot> container = followed ? spots(reading.words(names.get(i + 1).span())) : List.of();
      mention(reading, span, container, contains).ifPresent(mentions::add);
      contains = followed;
    }
    return mentions;
  }

  /// "Portland, Oregon" may come as one name.
  private Optional<Mention> mention(
      Reading reading, Span span, List<Spot> container, boolean contains) {
    String words = reading.words(span);
    List<Spot> spots = spots(words);
    int comma = words.indexOf(", ");
    if (spots.isEmpty() && comma > 0) {
      return mention(
          reading,
          new Span(span.start(), span.start() + comma),
          spots(words.substring(comma + 2)),
          contains);
    }
    return spots.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Mention(span, spots, container, contains, isBehindArticle(reading, span)));
  }

  /// A name of another kind is a place when a preposition of place stands before it and a table
  /// knows it.
  private static boolean mayBePlace(Reading reading, Name name) {
    if (name.kind() == Name.Kind.LOCATION) {
      return true;
    }
    Sentence sentence = reading.sentences().get(name.sentence());
    Token head = sentence.token(name.head());
    return sentence.childOf(head, Relation.FLAT).isEmpty()
        && sentence
            .childrenOf(head, Relation.CASE)
            .anyMatch(c -> LOCATIVE.contains(c.lemma()) && c.index() == head.index() - 1);
  }

  private static boolean isBehindArticle(Reading reading, Span span) {
    String text = reading.article().text();
    return text.regionMatches(true, span.start() - 4, "the ", 0, 4)
        || text.regionMatches(true, span.start(), "the ", 0, 4);
  }

  private static boolean follows(Reading reading, Span name, Span next) {
    if (next.start() < name.end() || next.start() - name.end() > 3) {
      return false;
    }
    String between = reading.article().text().substring(name.end(), next.start()).strip();
    return between.equals(",") || between.equals("(");
  }

  private List<Spot> spots(String name) {
    List<Spot> spots = new ArrayList<>(wide.getOrDefault(Folding.key(name), List.of()));
    if (!isAcronym(name)) {
      spots.addAll(gazetteer.named(name).stream().limit(CANDIDATES).toList());
      spots.addAll(capital(name));
    }
    String key = Folding.key(name);
    return spots.isEmpty() && key.startsWith("the ") ? spots(key.substring(4)) : spots;
  }

  /// The capital that is known to the gazetteer by another of its names; a seat of government that
  /// is a town of its own, Tel Aviv, is itself.
  private List<Spot> capital(String name) {
    String key = Folding.key(name);
    Optional<State> state = Optional.ofNullable(capitals.get(key));
    Optional<String> country = state.map(State::iso3);
    List<Spot> ownTown =
        Stream.of(name, "The " + name)
            .flatMap(n -> gazetteer.named(n).stream())
            .filter(spot -> spot.precision() == Place.Precision.CITY && !spot.district())
            .filter(spot -> spot.country().equals(country) && spot.population() >= LARGE_TOWN)
            .limit(1)
            .toList();
    if (!ownTown.isEmpty()) {
      return gazetteer.named(name).containsAll(ownTown) ? List.of() : ownTown;
    }
    return state.stream()
        .flatMap(s -> s.capitals().stream())
        .filter(other -> !Folding.key(other).equals(key))
        .flatMap(other -> gazetteer.named(other).stream().limit(1))
        .filter(spot -> spot.country().equals(country))
        .limit(1)
        .toList();
  }

  /// "EU" and "US" are no towns of that name; "L.A." has its points.
  private static boolean isAcronym(String name) {
    return name.length() <= LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private void countryWords(Reading reading, Surroundings around) {
    reading.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> countryWords.get(Folding.key(token.text())))
        .filter(Objects::nonNull)
        .forEach(around::country);
    outletCountry(reading.article()).ifPresent(around::country);
    reading
        .article()
        .dateline()
        .flatMap(Dateline::place)
        .map(this::spots)
        .filter(spots -> !spots.isEmpty())
        .flatMap(spots -> spots.getFirst().country())
        .ifPresent(around::country);
  }

  /// The state under whose internet domain the outlet publishes: `gazette.example.ca`.
  private Optional<String> outletCountry(Article article) {
    String outlet = article.source().outlet().orElse("").toLowerCase(Locale.ROOT);
    int point = outlet.lastIndexOf('.');
    String domain = outlet.contains(" ") ? "" : outlet.substring(point + 1);
    return point < 1 || GENERIC.contains(domain)
        ? Optional.empty()
        : states
            .findByIso2(domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT))
            .map(State::iso3);
  }

  private static double weight(
      Spot spot, Mention mention, List<Spot> container, Surroundings around) {
    double size =
        switch (spot.precision()) {
          case COUNTRY -> STATE_NAME;
          case AREA -> REGION_NAME;
          case REGION -> ofRegion(spot);
          case CITY -> Math.log10(spot.population() + 1.0);
        };
    boolean contained = container.stream().anyMatch(outer -> contains(outer, spot));
    boolean outer = mention.contains() && spot.precision() != Place.Precision.CITY;
    boolean town = spot.precision() == Place.Precision.CITY && mention.article();
    return size
        - (town ? ARTICLE : 0)
        + (contained ? CONTAINER : 0)
        + (outer ? AS_CONTAINER : 0)
        + around.support(spot);
  }

  private static double ofRegion(Spot spot) {
    if (spot.district()) {
      return COUNTY_NAME;
    }
    return spot.population() == 0 ? REGION_NAME : Math.log10(spot.population() + 1.0) - PROVINCE;
  }

  private static boolean contains(Spot outer, Spot inner) {
    boolean same = outer.country().isPresent() && outer.country().equals(inner.country());
    return switch (outer.precision()) {
      case COUNTRY -> same && inner.precision() != Place.Precision.COUNTRY;
      case REGION ->
          same
              && !outer.district()
              && inner.isSmall()
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
}
